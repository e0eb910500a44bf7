package org.entente.time;

import java.util.function.IntConsumer;

/** The ties held on a day, as bits, which move by flipping what changed or by starting from a keyframe. */
final class LiveTies {
    private final Keyframes frames;
    private final long[] held;
    private int position;
    private int count;

    LiveTies(Keyframes frames) {
        this.frames = frames;
        held = new long[frames.words()];
    }

    void moveTo(int day) {
        Flips flips = frames.flips();
        int days = flips.daysBy(day);
        int target = flips.position(days);
        int frame = frames.nearest(target);
        int start = frames.position(frame);
        if (Math.abs(target - position) > frames.copyCost() + Math.abs(target - start)) {
            frames.copy(frame, held);
            position = start;
        }
        flips.walk(position, target, held);
        position = target;
        count = flips.held(days);
    }

    int count() {
        return count;
    }

    boolean holds(int tie) {
        return (held[tie >>> 6] >>> tie & 1) != 0;
    }

    int words() {
        return held.length;
    }

    /** Ties 64 i to 64 i + 63, the first in the lowest bit. */
    long word(int i) {
        return held[i];
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < held.length; i++) {
            for (long rest = held[i]; rest != 0; rest &= rest - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** The first held tie at or after a number, -1 where there is none. */
    int next(int from) {
        int i = from >>> 6;
        if (i >= held.length) {
            return -1;
        }
        long rest = held[i] & -1L << from;
        while (rest == 0) {
            if (++i == held.length) {
                return -1;
            }
            rest = held[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(rest);
    }
}
