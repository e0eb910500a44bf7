package org.entente.time;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The changes by which a filter begins or ceases to show a tie, in order of day. Each turns one bit over, so that the
 * same walk leads forwards and back. A position is a number of flips that have happened.
 */
final class Flips {
    private final int[] ties;
    private final int[] days;
    private final int[] positions;
    private final int[] counts;

    Flips(Changes changes, PhaseTable phases, Sieve sieve) {
        long[] order = order(changes, phases, sieve);
        ties = new int[order.length];
        days = Arrays.stream(order).mapToInt(Flips::day).distinct().toArray();
        positions = new int[days.length + 1];
        counts = new int[days.length + 1];
        long[] bits = new long[sieve.words()];
        for (int i = 0, day = 0, count = 0; i < order.length; i++) {
            int tie = (int) order[i];
            ties[i] = tie;
            bits[tie >>> 6] ^= 1L << tie;
            count += (bits[tie >>> 6] >>> tie & 1) != 0 ? 1 : -1;
            day += day(order[i]) == days[day] ? 0 : 1;
            positions[day + 1] = i + 1;
            counts[day + 1] = count;
        }
    }

    private static int day(long flip) {
        return (int) (flip >> 32);
    }

    /** The flips by day and then by tie: day in the upper half, tie in the lower. */
    private static long[] order(Changes changes, PhaseTable phases, Sieve sieve) {
        LongStream.Builder some = LongStream.builder();
        sieve.forEachSometimes(phases, (shown, tie) -> {
            for (int i = 0; i < shown.size(); i++) {
                some.add((long) shown.turn(i) << 32 | tie);
            }
        });
        long[] added = some.build().toArray();
        long[] out = new long[changes.size() + added.length];
        int size = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (sieve.admits(changes.tie(i)) && sieve.shows(changes.before(i)) != sieve.shows(changes.after(i))) {
                out[size++] = (long) changes.day(i) << 32 | changes.tie(i);
            }
        }
        System.arraycopy(added, 0, out, size, added.length);
        long[] order = Arrays.copyOf(out, size + added.length);
        if (added.length > 0) {
            Arrays.sort(order);
        }
        return order;
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
