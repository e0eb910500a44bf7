package org.entente.layout;

import java.util.Arrays;
import org.entente.model.Progress;

/**
 * Stochastic gradient descent over all pairs of nodes (Zheng, Pawar and Goodman 2018, doi:10.1109/TVCG.2018.2859997, 30
 * rounds of the schedule of section 2.1). Instead of shuffling every pair a round shuffles the nodes and then takes each
 * with the one a random number of places further, which touches memory in order and draws n numbers instead of n².
 */
final class AllPairsDescent {
    /** The last round moves a pair of the shortest distance by this share of what is missing. */
    static final double SMALLEST_STEP = 0.1;

    private static final int ROUNDS = 30;

    private final char[] codes;
    private final double[] lengths;
    private final int[] order;
    private final int[] shifts;
    private final double[] x;
    private final double[] y;

    /** By code of a distance half the share to move, and that times the distance. */
    private final double[] half;

    private final double[] wanted;

    /**
     * Prepares the moving.
     *
     * @param codes for all pairs, row after row, the number of the distance wanted
     * @param lengths the distances, those wanted more than 0
     */
    AllPairsDescent(char[] codes, double[] lengths) {
        int n = (int) Math.round(Math.sqrt(codes.length));
        this.codes = codes;
        this.lengths = lengths;
        order = new int[n];
        Arrays.setAll(order, i -> i);
        shifts = new int[n / 2];
        Arrays.setAll(shifts, i -> i + 1);
        x = new double[n];
        y = new double[n];
        half = new double[lengths.length];
        wanted = new double[lengths.length];
    }

    /** Moves the places, x and y of each node in turn. */
    void run(double[] places, Progress progress) {
        Draws draws = new Draws();
        double longest = Arrays.stream(lengths).max().orElse(1);
        double shortest = Arrays.stream(lengths).filter(l -> l > 0).min().orElse(1);
        double first = longest * longest;
        double decay = Math.log(first / (SMALLEST_STEP * shortest * shortest)) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS && !progress.cancelled(); round++) {
            rate(first * Math.exp(-decay * round));
            draws.shuffle(order);
            draws.shuffle(shifts);
            for (int i = 0; i < order.length; i++) {
                x[i] = places[2 * order[i]];
                y[i] = places[2 * order[i] + 1];
            }
            for (int shift : shifts) {
                int turned = 2 * shift == order.length ? 0 : shift;
                pass(0, order.length - shift, shift);
                pass(order.length - turned, order.length, shift - order.length);
            }
            for (int i = 0; i < order.length; i++) {
                places[2 * order[i]] = x[i];
                places[2 * order[i] + 1] = y[i];
            }
            progress.report((round + 1.0) / ROUNDS, "Laying out the network");
        }
    }

    private void rate(double rate) {
        for (int code = 0; code < lengths.length; code++) {
            half[code] = lengths[code] > 0 ? 0.5 * Math.min(1, rate / (lengths[code] * lengths[code])) : 0;
            wanted[code] = half[code] * lengths[code];
        }
    }

    private void pass(int from, int to, int shift) {
        for (int i = from; i < to; i++) {
            int k = i + shift;
            int code = codes[order[i] * order.length + order[k]];
            double dx = x[i] - x[k];
            double dy = y[i] - y[k];
            double part = half[code] - wanted[code] / Math.sqrt(dx * dx + dy * dy + 1e-18);
            double moveX = part * dx;
            double moveY = part * dy;
            x[i] -= moveX;
            y[i] -= moveY;
            x[k] += moveX;
            y[k] += moveY;
        }
    }
}
