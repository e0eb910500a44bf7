package org.entente.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Spreads angles around a circle. */
final class Circular {
    private static final double TURN = 2 * Math.PI;

    private Circular() {}

    /**
     * Angles as near as can be to those wanted (least squares), in their order and at least a gap apart; by pooling
     * adjacent violators (Ayer et al. 1955) behind a cut in the widest gap.
     *
     * @param gap at most a whole turn shared by all
     */
    static double[] apart(double[] wanted, double gap) {
        int n = wanted.length;
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> turned(wanted[i])).thenComparing(i -> i));
        int cut = widest(wanted, order);
        double[] goal = new double[n];
        for (int i = 0; i < n; i++) {
            int at = (cut + i) % n;
            goal[i] = turned(wanted[order[at]]) + (cut + i >= n ? TURN : 0) - i * gap;
        }
        double[] pooled = pooled(goal);
        double[] out = new double[n];
        double first = n == 0 ? 0 : pooled[0];
        double room = first + TURN - gap - (n - 1) * gap;
        for (int i = 0; i < n; i++) {
            out[order[(cut + i) % n]] = Math.min(pooled[i], room) + i * gap;
        }
        return out;
    }

    /** An angle from 0 to below a turn. */
    private static double turned(double angle) {
        return angle - TURN * Math.floor(angle / TURN);
    }

    private static int widest(double[] wanted, Integer[] order) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < order.length; i++) {
            double before = i == 0 ? turned(wanted[order[order.length - 1]]) - TURN : turned(wanted[order[i - 1]]);
            double gap = turned(wanted[order[i]]) - before;
            if (gap > most + 1e-9) {
                most = gap;
                best = i;
            }
        }
        return best;
    }

    /** The rising numbers nearest to some numbers. */
    private static double[] pooled(double[] goal) {
        double[] sum = new double[goal.length];
        int[] count = new int[goal.length];
        int blocks = 0;
        for (double value : goal) {
            sum[blocks] = value;
            count[blocks++] = 1;
            while (blocks > 1 && sum[blocks - 2] / count[blocks - 2] >= sum[blocks - 1] / count[blocks - 1]) {
                sum[blocks - 2] += sum[blocks - 1];
                count[blocks - 2] += count[blocks - 1];
                blocks--;
            }
        }
        double[] out = new double[goal.length];
        int at = 0;
        for (int b = 0; b < blocks; b++) {
            Arrays.fill(out, at, at + count[b], sum[b] / count[b]);
            at += count[b];
        }
        return out;
    }
}
