package org.entente.time;

/**
 * The ties held under one filter at every so many changes. A frame comes each time half as many changes have passed as
 * it has words, so all frames together take 16 bytes a change however far apart the days lie; with a million ties
 * spread over 35 years that is a frame about every 50 days.
 */
final class Keyframes {
    private static final int LEAST_SPACING = 64;

    /** How many words are copied in the time of one change, as measured with a million ties. */
    private static final int WORDS_PER_CHANGE = 8;

    private final Changes changes;
    private final Sieve sieve;
    private final int spacing;
    private final long[][] frames;
    private final int[] counts;

    Keyframes(Changes changes, Sieve sieve) {
        this.changes = changes;
        this.sieve = sieve;
        spacing = Math.max(LEAST_SPACING, sieve.words() / 2);
        frames = new long[changes.size() / spacing + 1][];
        counts = new int[frames.length];
        long[] held = new long[sieve.words()];
        int count = 0;
        for (int k = 0; k < frames.length; k++) {
            frames[k] = held.clone();
            counts[k] = count;
            count += walk(k * spacing, Math.min((k + 1) * spacing, changes.size()), held);
        }
    }

    int words() {
        return sieve.words();
    }

    /** The position at the end of a day. */
    int position(int day) {
        return changes.position(day);
    }

    int walk(int from, int to, long[] held) {
        return changes.walk(from, to, sieve, held);
    }

    /** The frame from which a position is reached soonest. */
    int nearest(int position) {
        return Math.min((position + spacing / 2) / spacing, frames.length - 1);
    }

    int positionOf(int frame) {
        return frame * spacing;
    }

    /** What it costs to start from a frame, in changes. */
    int copyCost() {
        return words() / WORDS_PER_CHANGE;
    }

    /** Puts a frame into the words of held ties and returns how many it holds. */
    int copy(int frame, long[] held) {
        System.arraycopy(frames[frame], 0, held, 0, held.length);
        return counts[frame];
    }
}
