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

    private static final int ACTOR_BITS = 24;
    private static final int ACTOR = (1 << ACTOR_BITS) - 1;

    /** Distance, one actor and the other, from the highest bits down: one swap shuffles a pair. */
    private final long[] pairs;

    private int size;
    private int longest = 1;

    StressDescent(int pairs) {
        this.pairs = new long[pairs];
    }

    /** Wants two different actors as many ties apart as the shortest way between them is long, at least one. */
    void pair(int one, int other, int distance) {
        int near = Math.min(distance, 0xffff);
        longest = Math.max(longest, near);
        pairs[size++] = ((long) near << (2 * ACTOR_BITS)) | ((long) one << ACTOR_BITS) | other;
    }

    /** Moves the places, which are pairs of x and y in units of one tie. */
    void run(double[][] places, SplittableRandom random, Progress progress) {
        double first = (double) longest * longest;
        double decay = Math.log(first / SMALLEST_STEP) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS && !progress.cancelled(); round++) {
            shuffle(random);
            double rate = first * Math.exp(-decay * round);
            for (int i = 0; i < size; i++) {
                long pair = pairs[i];
                int one = (int) (pair >> ACTOR_BITS) & ACTOR;
                int other = (int) pair & ACTOR;
                move(places[one], places[other], (int) (pair >> (2 * ACTOR_BITS)), rate);
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
            long kept = pairs[i];
            pairs[i] = pairs[k];
            pairs[k] = kept;
        }
    }
}
