package org.entente.layout;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.model.Progress;

/** Lays out one group of actors that hang together. */
final class Island {
    private static final double EDGE = 100;
    private static final int PIVOTS = 24;
    private static final int ALL_PAIRS_UP_TO = 1_500;
    private static final int FAR_PAIRS_EACH = 150;

    private final TieGraph graph;
    private final int[] members;
    private final int[] positions;

    Island(TieGraph graph, int[] members) {
        this.graph = graph;
        this.members = members;
        positions = new int[members[members.length - 1] + 1];
        for (int i = 0; i < members.length; i++) {
            positions[members[i]] = i;
        }
    }

    /** Places of the members in their order, the mean tie about 100 long. */
    double[][] places(Progress progress) {
        if (members.length == 1) {
            return new double[1][2];
        }
        SplittableRandom random = new SplittableRandom(2018);
        boolean small = members.length <= ALL_PAIRS_UP_TO;
        int[][] pivots = pivots(Math.min(members.length, small ? PIVOTS : FAR_PAIRS_EACH));
        double[][] places = PivotStart.places(pivots);
        for (double[] place : places) {
            place[0] += random.nextDouble() * 0.1;
            place[1] += random.nextDouble() * 0.1;
        }
        StressDescent descent = small ? allPairs(progress) : nearAndPivots(pivots);
        descent.run(places, random, progress);
        lay(places);
        scale(places);
        if (!progress.cancelled()) {
            Spacing.spread(places);
            scale(places);
        }
        return places;
    }

    /** Steps from actors far apart from each other to every member: each pivot is the one farthest from all before. */
    private int[][] pivots(int count) {
        int[][] out = new int[count][];
        int[] nearest = new int[members.length];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        int next = 0;
        for (int p = 0; p < count; p++) {
            out[p] = stepsFrom(next);
            int farthest = 0;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], out[p][i]);
                farthest = nearest[i] > nearest[farthest] ? i : farthest;
            }
            next = farthest;
        }
        return out;
    }

    private int[] stepsFrom(int member) {
        int[] all = graph.steps(members[member]);
        return Arrays.stream(members).map(actor -> all[actor]).toArray();
    }

    private StressDescent allPairs(Progress progress) {
        int n = members.length;
        StressDescent out = new StressDescent(n * (n - 1) / 2);
        for (int i = 1; i < n && !progress.cancelled(); i++) {
            int[] steps = stepsFrom(i);
            for (int k = 0; k < i; k++) {
                out.pair(i, k, steps[k]);
            }
        }
        return out;
    }

    private StressDescent nearAndPivots(int[][] pivots) {
        int ties = Arrays.stream(members).map(m -> graph.neighbours(m).length).sum() / 2;
        StressDescent out = new StressDescent(ties + pivots.length * members.length);
        for (int i = 0; i < members.length; i++) {
            for (int neighbour : graph.neighbours(members[i])) {
                if (positions[neighbour] < i) {
                    out.pair(i, positions[neighbour], 1);
                }
            }
            for (int[] steps : pivots) {
                int pivot = pivotOf(steps);
                if (steps[i] > 1) {
                    out.pair(i, pivot, steps[i]);
                }
            }
        }
        return out;
    }

    private static int pivotOf(int[] steps) {
        int at = 0;
        while (steps[at] != 0) {
            at++;
        }
        return at;
    }

    /** Turns the places so that they spread most from left to right. */
    private static void lay(double[][] places) {
        double meanX = Arrays.stream(places).mapToDouble(p -> p[0]).average().orElse(0);
        double meanY = Arrays.stream(places).mapToDouble(p -> p[1]).average().orElse(0);
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
        for (int i = 0; i < members.length; i++) {
            for (int neighbour : graph.neighbours(members[i])) {
                double[] other = places[positions[neighbour]];
                sum += Math.hypot(places[i][0] - other[0], places[i][1] - other[1]);
                count++;
            }
        }
        double factor = EDGE * count / Math.max(1e-9, sum);
        for (double[] place : places) {
            place[0] *= factor;
            place[1] *= factor;
        }
    }
}
