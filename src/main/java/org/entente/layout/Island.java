package org.entente.layout;

import org.entente.model.Progress;

/** Lays out one group of actors that hang together so that there is room for their names. */
final class Island {
    private static final double EDGE = 100;

    private final int[][] neighbours;
    private final StressModel model;

    /** Prepares the group that the model places. */
    Island(int[][] neighbours, StressModel model) {
        this.neighbours = neighbours;
        this.model = model;
    }

    /** x and y of each actor, the mean tie about 100 long. */
    double[][] places(Progress progress) {
        double[] flat = model.places(progress);
        double[][] places = new double[neighbours.length][2];
        for (int i = 0; i < places.length; i++) {
            places[i][0] = flat[2 * i];
            places[i][1] = flat[2 * i + 1];
        }
        lay(places);
        scale(places);
        if (!progress.cancelled()) {
            Spacing.spread(places, model.evenness());
            scale(places);
        }
        return places;
    }

    /** Turns the places so that they spread most from left to right. */
    private static void lay(double[][] places) {
        double meanX = 0;
        double meanY = 0;
        for (double[] p : places) {
            meanX += p[0] / places.length;
            meanY += p[1] / places.length;
        }
        double across = 0;
        double both = 0;
        for (double[] p : places) {
            double x = p[0] - meanX;
            double y = p[1] - meanY;
            across += x * x - y * y;
            both += x * y;
        }
        double angle = Math.atan2(2 * both, across) / 2;
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (double[] p : places) {
            double x = p[0];
            p[0] = x * cosine + p[1] * sine;
            p[1] = p[1] * cosine - x * sine;
        }
    }

    private void scale(double[][] places) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            for (int neighbour : neighbours[i]) {
                double[] other = places[neighbour];
                sum += Math.hypot(places[i][0] - other[0], places[i][1] - other[1]);
                count++;
            }
        }
        double factor = count == 0 ? 1 : EDGE * count / Math.max(1e-9, sum);
        for (double[] place : places) {
            place[0] *= factor;
            place[1] *= factor;
        }
    }
}
