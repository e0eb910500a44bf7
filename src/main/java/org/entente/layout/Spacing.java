package org.entente.layout;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Pushes places that are too close gently apart, half the missing distance each, a bounded number of times. Where a
 * crowd would have to grow for it, it settles for less.
 */
final class Spacing {
    private static final double APART = 48;

    private static final int ROUNDS = 250;

    /** Names stand beside their actors, so actors need this much more room across than down. */
    private static final double ACROSS = 1.7;

    private Spacing() {}

    /**
     * Moves the places, pairs of x and y that must not coincide exactly.
     *
     * @param share how much of the room may be evened out, 1 being all
     */
    static void spread(double[][] places, double share) {
        double apart = Math.min(APART, share * Math.sqrt(area(places) / ACROSS / places.length));
        double[][] byX = places.clone();
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.sort(byX, Comparator.comparingDouble((double[] p) -> p[0]).thenComparingDouble(p -> p[1]));
            if (!pushOnce(byX, apart)) {
                return;
            }
        }
    }

    private static double area(double[][] places) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (double[] p : places) {
            left = Math.min(left, p[0]);
            right = Math.max(right, p[0]);
            top = Math.min(top, p[1]);
            bottom = Math.max(bottom, p[1]);
        }
        return Math.max(APART, right - left) * Math.max(APART, bottom - top);
    }

    private static boolean pushOnce(double[][] byX, double apart) {
        boolean moved = false;
        for (int i = 0; i < byX.length; i++) {
            for (int k = i + 1; k < byX.length && byX[k][0] - byX[i][0] < apart * ACROSS; k++) {
                double dx = (byX[k][0] - byX[i][0]) / ACROSS;
                double dy = byX[k][1] - byX[i][1];
                double length = Math.sqrt(dx * dx + dy * dy);
                if (length < apart - 0.01) {
                    moved = true;
                    double push = (apart - length) / 2 / Math.max(1e-6, length);
                    double pushX = ACROSS * (length < 1e-6 ? apart / 2 : dx * push);
                    byX[i][0] -= pushX;
                    byX[k][0] += pushX;
                    byX[i][1] -= dy * push;
                    byX[k][1] += dy * push;
                }
            }
        }
        return moved;
    }
}
