package org.entente.layout;

import java.util.SplittableRandom;
import org.entente.model.Progress;

/**
 * Moves actors until their distances in the plane match their distances in the graph, by stochastic gradient descent
 * over pairs (Zheng, Pawar and Goodman 2018, Graph Drawing by Stochastic Gradient Descent, schedule of section 2.1).
 */
final class StressDescent {
    private static final int ROUNDS = 30;
    private static final double SMALLEST_STEP = 0.1;

    private final int[] from;
    private final int[] to;
    private final int[] steps;
    private int size;

    StressDescent(int pairs) {
        from = new int[pairs];
        to = new int[pairs];
        steps = new int[pairs];
    }

    /** Wants two different actors as many ties apart as the shortest way between them is long, at least one. */
    void pair(int one, int other, int distance) {
        from[size] = one;
        to[size] = other;
        steps[size] = distance;
        size++;
    }

    /** Moves the places, which are pairs of x and y in units of one tie. */
    void run(double[][] places, SplittableRandom random, Progress progress) {
        int longest = 1;
        for (int i = 0; i < size; i++) {
            longest = Math.max(longest, steps[i]);
        }
        double first = (double) longest * longest;
        double decay = Math.log(first / SMALLEST_STEP) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS && !progress.cancelled(); round++) {
            shuffle(random);
            double rate = first * Math.exp(-decay * round);
            for (int i = 0; i < size; i++) {
                move(places[from[i]], places[to[i]], steps[i], rate);
            }
            progress.report((round + 1.0) / ROUNDS, "Laying out the network");
        }
    }

    private static void move(double[] a, double[] b, int wanted, double rate) {
        double share = Math.min(1, rate / ((double) wanted * wanted));
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double part = share * (length - wanted) / 2 / length;
        a[0] -= part * dx;
        a[1] -= part * dy;
        b[0] += part * dx;
        b[1] += part * dy;
    }

    private void shuffle(SplittableRandom random) {
        for (int i = size - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            swap(from, i, k);
            swap(to, i, k);
            swap(steps, i, k);
        }
    }

    private static void swap(int[] values, int i, int k) {
        int kept = values[i];
        values[i] = values[k];
        values[k] = kept;
    }
}
