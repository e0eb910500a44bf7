package org.entente.layout;

import java.util.Arrays;
import java.util.Comparator;

/** Pushes places that are too close gently apart, half the missing distance each, a bounded number of times. */
final class Spacing {
    /** How far apart places should be, in units of the plane. */
    static final double APART = 40;

    private static final int ROUNDS = 40;

    private Spacing() {}

    /** Moves the places, pairs of x and y that must not coincide exactly. */
    static void spread(double[][] places) {
        double[][] byX = places.clone();
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.sort(byX, Comparator.comparingDouble((double[] p) -> p[0]).thenComparingDouble(p -> p[1]));
            if (!pushOnce(byX)) {
                return;
            }
        }
    }

    private static boolean pushOnce(double[][] byX) {
        boolean moved = false;
        for (int i = 0; i < byX.length; i++) {
            for (int k = i + 1; k < byX.length && byX[k][0] - byX[i][0] < APART; k++) {
                double dx = byX[k][0] - byX[i][0];
                double dy = byX[k][1] - byX[i][1];
                double length = Math.sqrt(dx * dx + dy * dy);
                if (length < APART - 0.01) {
                    moved = true;
                    double push = (APART - length) / 2 / Math.max(1e-6, length);
                    double pushX = length < 1e-6 ? APART / 2 : dx * push;
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
