package org.entente.time;

import java.util.Arrays;

/**
 * The changes by which a filter begins or ceases to show a tie, in order of day. Each turns one bit over, so that the
 * same walk leads forwards and back. A position is a number of flips that have happened.
 */
final class Flips {
    private final int[] ties;
    private final int[] days;
    private final int[] positions;
    private final int[] counts;

    Flips(Changes changes, Sieve sieve) {
        int[] flipped = new int[changes.size()];
        int size = 0;
        for (int i = 0; i < flipped.length; i++) {
            if (sieve.admits(changes.tie(i)) && sieve.shows(changes.before(i)) != sieve.shows(changes.after(i))) {
                flipped[size++] = i;
            }
        }
        ties = new int[size];
        days = Arrays.stream(flipped, 0, size).map(changes::day).distinct().toArray();
        positions = new int[days.length + 1];
        counts = new int[days.length + 1];
        for (int i = 0, day = 0, count = 0; i < size; i++) {
            ties[i] = changes.tie(flipped[i]);
            count += sieve.shows(changes.after(flipped[i])) ? 1 : -1;
            day += changes.day(flipped[i]) == days[day] ? 0 : 1;
            positions[day + 1] = i + 1;
            counts[day + 1] = count;
        }
    }

    int size() {
        return ties.length;
    }

    /** How many of the days on which something flips have come by the end of a day. */
    int daysBy(int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The position after so many days on which something flips. */
    int position(int dayCount) {
        return positions[dayCount];
    }

    /** How many ties are held after so many days on which something flips. */
    int held(int dayCount) {
        return counts[dayCount];
    }

    /**
     * Applies the flips between two positions, whichever comes first.
     *
     * @param bits one for each tie, changed in place
     */
    void walk(int from, int to, long[] bits) {
        int last = Math.max(from, to);
        for (int i = Math.min(from, to); i < last; i++) {
            int tie = ties[i];
            bits[tie >>> 6] ^= 1L << tie;
        }
    }
}
