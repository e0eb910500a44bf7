package org.entente.time;

/**
 * The ties held under one filter at every so many flips. A frame comes each time half as many flips have passed as it
 * has words, so all frames together take 16 bytes a flip however far apart the days lie; with a million ties spread over
 * 35 years that is a frame about every 50 days.
 */
final class Keyframes {
    private static final int LEAST_SPACING = 64;

    /** About how many words are copied in the time of one flip; a wrong guess costs time only. */
    private static final int WORDS_PER_FLIP = 4;

    private final Flips flips;
    private final int words;
    private final int spacing;
    private final long[][] frames;

    Keyframes(Flips flips, int words) {
        this.flips = flips;
        this.words = words;
        spacing = Math.max(LEAST_SPACING, words / 2);
        frames = new long[flips.size() / spacing + 1][];
        long[] bits = new long[words];
        for (int k = 0; k < frames.length; k++) {
            frames[k] = bits.clone();
            flips.walk(k * spacing, Math.min((k + 1) * spacing, flips.size()), bits);
        }
    }

    Flips flips() {
        return flips;
    }

    int words() {
        return words;
    }

    /** The frame from which a position is reached soonest. */
    int nearest(int position) {
        return Math.min((position + spacing / 2) / spacing, frames.length - 1);
    }

    int position(int frame) {
        return frame * spacing;
    }

    /** What it costs to start from a frame, in flips. */
    int copyCost() {
        return words / WORDS_PER_FLIP;
    }

    void copy(int frame, long[] bits) {
        System.arraycopy(frames[frame], 0, bits, 0, words);
    }
}
