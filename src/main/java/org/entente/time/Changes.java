package org.entente.time;

import java.util.Arrays;

/** All changes of ties in order of day. A position is the number of changes that have happened. */
final class Changes {
    private static final int CODE_BITS = 3;

    private final int[] ties;
    private final byte[] codes;
    private final int[] days;
    private final int[] starts;

    Changes(PhaseTable phases) {
        long[] order = order(phases);
        int[] tieOf = owners(phases);
        ties = new int[order.length];
        codes = new byte[order.length];
        int[] dayOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int phase = (int) order[i];
            ties[i] = tieOf[phase];
            codes[i] = (byte) (before(phases, tieOf[phase], phase) | phases.code(phase) << CODE_BITS);
            dayOf[i] = (int) (order[i] >> 32);
        }
        days = Arrays.stream(dayOf).distinct().toArray();
        starts = new int[days.length + 1];
        for (int i = 0, k = 0; i < dayOf.length; i++) {
            k += dayOf[i] == days[k] ? 0 : 1;
            starts[k + 1] = i + 1;
        }
    }

    private static int before(PhaseTable phases, int tie, int phase) {
        return phase == phases.first(tie) ? PhaseTable.ABSENT : phases.code(phase - 1);
    }

    /** The phases that change a code, by day and then by tie: day in the upper half, phase in the lower. */
    private static long[] order(PhaseTable phases) {
        long[] out = new long[phases.size()];
        int size = 0;
        for (int t = 0; t < phases.tieCount(); t++) {
            for (int p = phases.first(t); p < phases.first(t + 1); p++) {
                if (phases.code(p) != before(phases, t, p)) {
                    out[size++] = (long) phases.day(p) << 32 | p;
                }
            }
        }
        long[] order = Arrays.copyOf(out, size);
        Arrays.sort(order);
        return order;
    }

    private static int[] owners(PhaseTable phases) {
        int[] out = new int[phases.size()];
        for (int t = 0; t < phases.tieCount(); t++) {
            Arrays.fill(out, phases.first(t), phases.first(t + 1), t);
        }
        return out;
    }

    int size() {
        return ties.length;
    }

    /** The position at the end of a day. */
    int position(int day) {
        int found = Arrays.binarySearch(days, day);
        return starts[found >= 0 ? found + 1 : -found - 1];
    }

    /**
     * Applies the changes between two positions, forwards or back.
     *
     * @param held words of 64 ties, changed in place
     * @return by how much the number of held ties has grown
     */
    int walk(int from, int to, Sieve sieve, long[] held) {
        int grown = 0;
        for (int i = from; i < to; i++) {
            grown += turn(ties[i], codes[i] >> CODE_BITS, sieve, held);
        }
        for (int i = from - 1; i >= to; i--) {
            grown += turn(ties[i], codes[i] & (1 << CODE_BITS) - 1, sieve, held);
        }
        return grown;
    }

    private static int turn(int tie, int code, Sieve sieve, long[] held) {
        long before = held[tie >>> 6];
        long after = sieve.after(before, tie, code);
        held[tie >>> 6] = after;
        return Long.bitCount(after) - Long.bitCount(before);
    }
}
