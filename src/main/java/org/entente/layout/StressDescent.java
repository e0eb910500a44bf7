package org.entente.layout;

import org.entente.model.Progress;

/**
 * Moves nodes until their distances in the plane match those that are wanted, by stochastic gradient descent over a list
 * of pairs (Zheng, Pawar and Goodman 2018, Graph Drawing by Stochastic Gradient Descent,
 * doi:10.1109/TVCG.2018.2859997, schedule of section 2.1).
 */
final class StressDescent {
    private static final int ROUNDS = 30;

    private static final int NODE_BITS = 20;
    private static final int NODE = (1 << NODE_BITS) - 1;
    private static final double UNIT = 1 << 10;
    private static final int LONGEST = (1 << 24) - 1;

    /** Distance, one node and the other, from the highest bits down: one swap shuffles a pair. */
    private final long[] pairs;

    private final double[] places;
    private int size;
    private int longest = 1;
    private int shortest = LONGEST;
    private final Draws draws = new Draws();

    /**
     * Prepares the moving.
     *
     * @param places x and y of each node in turn, which are moved
     * @param pairs how many pairs will be told at most
     */
    StressDescent(double[] places, int pairs) {
        this.places = places;
        this.pairs = new long[pairs];
    }

    /** Wants two different nodes so far apart, in units of one tie and more than 0, to the 1024th. */
    void pair(int one, int other, double distance) {
        int fixed = (int) Math.max(1, Math.min(LONGEST, Math.rint(distance * UNIT)));
        longest = Math.max(longest, fixed);
        shortest = Math.min(shortest, fixed);
        pairs[size++] = ((long) fixed << (2 * NODE_BITS)) | ((long) one << NODE_BITS) | other;
    }

    void run(Progress progress) {
        double first = square(longest / UNIT);
        double last = AllPairsDescent.SMALLEST_STEP * square(Math.min(shortest, longest) / UNIT);
        double decay = Math.log(first / last) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS && !progress.cancelled(); round++) {
            shuffle();
            descend(first * Math.exp(-decay * round));
            progress.report((round + 1.0) / ROUNDS, "Laying out the network");
        }
    }

    private static double square(double value) {
        return value * value;
    }

    private void descend(double rate) {
        double[] at = places;
        for (int i = 0; i < size; i++) {
            long pair = pairs[i];
            int a = 2 * ((int) (pair >>> NODE_BITS) & NODE);
            int b = 2 * ((int) pair & NODE);
            double wanted = (pair >>> (2 * NODE_BITS)) / UNIT;
            double dx = at[a] - at[b];
            double dy = at[a + 1] - at[b + 1];
            double length = Math.sqrt(dx * dx + dy * dy + 1e-18);
            double part = Math.min(1, rate / (wanted * wanted)) * 0.5 * (1 - wanted / length);
            at[a] -= part * dx;
            at[a + 1] -= part * dy;
            at[b] += part * dx;
            at[b + 1] += part * dy;
        }
    }

    private void shuffle() {
        for (int i = size - 1; i > 0; i--) {
            int k = draws.below(i + 1);
            long kept = pairs[i];
            pairs[i] = pairs[k];
            pairs[k] = kept;
        }
    }
}
