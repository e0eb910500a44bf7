package org.entente.time;

import java.util.Arrays;

/** All changes of ties in order of day: what each was before and is after, as codes of a {@link PhaseTable}. */
final class Changes {
    private static final int CODE_BITS = 3;

    private final int[] ties;
    private final int[] days;
    private final byte[] codes;

    Changes(PhaseTable phases) {
        long[] order = order(phases);
        int[] owners = owners(phases);
        ties = new int[order.length];
        days = new int[order.length];
        codes = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            int phase = (int) order[i];
            ties[i] = owners[phase];
            days[i] = (int) (order[i] >> 32);
            codes[i] = (byte) (before(phases, ties[i], phase) | phases.code(phase) << CODE_BITS);
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

    int tie(int change) {
        return ties[change];
    }

    int day(int change) {
        return days[change];
    }

    int before(int change) {
        return codes[change] & (1 << CODE_BITS) - 1;
    }

    int after(int change) {
        return codes[change] >> CODE_BITS;
    }
}
