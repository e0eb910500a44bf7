package org.entente.layout;

import java.util.Arrays;
import org.entente.model.Progress;

/**
 * Places the nodes of a graph that hangs together so that distances in the plane match distances in the graph: classical
 * scaling to a few pivots, then stochastic gradient descent over all pairs, or in a large graph over its links and the
 * pairs of each node with pivots. It works on plain arrays and always gives the same places for the same graph.
 */
public final class StressModel {
    private static final int PIVOTS = 24;
    private static final int ALL_PAIRS_UP_TO = 1_500;
    private static final int FAR_PAIRS_EACH = 150;

    private final int[][] neighbours;
    private final int[] group;
    private final Stretch stretch;
    private final Steps steps;

    /** The distance wanted for each link between nodes of one group and of two. */
    record Stretch(double within, double between) {
        double of(int steps, boolean apart) {
            return steps * (apart ? between : within);
        }
    }

    /** The model of a graph given by each node's neighbours: without doubles, without the node itself, both ways. */
    public StressModel(int[][] neighbours) {
        this(neighbours, new int[neighbours.length], new Stretch(1, 1));
    }

    /**
     * The model of a graph in groups.
     *
     * @param group of each node
     */
    StressModel(int[][] neighbours, int[] group, Stretch stretch) {
        this.neighbours = neighbours;
        this.group = group;
        this.stretch = stretch;
        steps = new Steps(neighbours);
    }

    /** How evenly the places may be spread afterwards, 1 being wholly: groups have to stay apart. */
    double evenness() {
        return stretch.within() < stretch.between() ? 0.72 : 1;
    }

    /** x and y of each node in turn, in units of one link; cancelled work returns early. */
    public double[] places(Progress progress) {
        int n = neighbours.length;
        if (n < 2) {
            return new double[2 * n];
        }
        boolean small = n <= ALL_PAIRS_UP_TO;
        int[] pivots = steps.pivots(Math.min(n, small ? PIVOTS : FAR_PAIRS_EACH));
        int[][] fromPivots = Arrays.stream(pivots).mapToObj(steps::from).toArray(int[][]::new);
        double[] places = PivotStart.places(fromPivots);
        for (int i = 0; i < places.length; i++) {
            places[i] += 0.1 * Math.sin(i * 12.9898 + 1);
        }
        if (progress.cancelled()) {
            return places;
        }
        if (small) {
            allPairs().run(places, progress);
        } else {
            nearAndPivots(places, pivots, fromPivots).run(progress);
        }
        return places;
    }

    /** The number of a distance is its steps twice, and one more between groups. */
    private AllPairsDescent allPairs() {
        int n = neighbours.length;
        char[] codes = steps.all();
        int highest = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                int code = 2 * codes[i * n + k] + (group[i] == group[k] ? 0 : 1);
                codes[i * n + k] = (char) code;
                highest = Math.max(highest, code);
            }
        }
        double[] lengths = new double[highest + 1];
        Arrays.setAll(lengths, code -> stretch.of(code / 2, code % 2 == 1));
        return new AllPairsDescent(codes, lengths);
    }

    private StressDescent nearAndPivots(double[] places, int[] pivots, int[][] fromPivots) {
        int links = Arrays.stream(neighbours).mapToInt(near -> near.length).sum() / 2;
        StressDescent out = new StressDescent(places, links + pivots.length * neighbours.length);
        for (int i = 0; i < neighbours.length; i++) {
            for (int neighbour : neighbours[i]) {
                if (neighbour < i) {
                    out.pair(i, neighbour, stretch.of(1, group[i] != group[neighbour]));
                }
            }
            for (int p = 0; p < pivots.length; p++) {
                if (fromPivots[p][i] > 1) {
                    out.pair(i, pivots[p], stretch.of(fromPivots[p][i], group[i] != group[pivots[p]]));
                }
            }
        }
        return out;
    }

    /**
     * The normalised stress of places, x and y of each node in turn, in a graph that hangs together: the sum over all pairs
     * of w (d - s l)² divided by the sum of w d², where d is how many links the shortest way has, l the distance in the
     * plane, w = d⁻² (Gansner, Koren and North 2005, Graph Drawing by Stress Majorization), and s the scale at which it is
     * smallest, so that the size of a picture does not count. With that w it is the mean over pairs of (1 - s l / d)², 0
     * where all distances match.
     */
    public static double stress(int[][] neighbours, double[] places) {
        int n = neighbours.length;
        char[] steps = new Steps(neighbours).all();
        double linear = 0;
        double square = 0;
        for (int i = 1; i < n; i++) {
            for (int k = 0; k < i; k++) {
                double dx = places[2 * i] - places[2 * k];
                double dy = places[2 * i + 1] - places[2 * k + 1];
                double ratio = Math.sqrt(dx * dx + dy * dy) / steps[i * n + k];
                linear += ratio;
                square += ratio * ratio;
            }
        }
        double pairs = n * (n - 1) / 2.0;
        return square == 0 ? 1 : 1 - linear * linear / square / pairs;
    }
}
