package org.entente.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A weighted graph without directions on plain arrays, nodes being numbers. */
final class Web {
    private final int[][] neighbours;
    private final double[][] weights;

    /** Twice the weight that lies within each node. */
    private final double[] loops;

    private Web(int[][] neighbours, double[][] weights, double[] loops) {
        this.neighbours = neighbours;
        this.weights = weights;
        this.loops = loops;
    }

    /** The neighbours of a node, without itself. */
    int[] neighbours(int node) {
        return neighbours[node];
    }

    /** The weights of the links to a node's neighbours, in their order. */
    double[] weights(int node) {
        return weights[node];
    }

    int size() {
        return loops.length;
    }

    /** The weight of all links at a node, a loop counting twice. */
    double strength(int node) {
        double out = loops[node];
        for (double weight : weights[node]) {
            out += weight;
        }
        return out;
    }

    /** Twice the weight of all links. */
    double total() {
        double out = 0;
        for (int node = 0; node < size(); node++) {
            out += strength(node);
        }
        return out;
    }

    /** Each group of nodes as one node; groups are numbered from 0 without a gap. */
    Web merged(int[] group, int groups) {
        List<Map<Integer, Double>> links = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            links.add(new TreeMap<>());
        }
        double[] within = new double[groups];
        for (int node = 0; node < size(); node++) {
            within[group[node]] += loops[node];
            for (int i = 0; i < neighbours[node].length; i++) {
                int other = group[neighbours[node][i]];
                if (other == group[node]) {
                    within[other] += weights[node][i];
                } else {
                    links.get(group[node]).merge(other, weights[node][i], Double::sum);
                }
            }
        }
        return of(links, within);
    }

    /** The graph of each node's links by neighbour, which must hold every link at both its ends. */
    static Web of(List<Map<Integer, Double>> links, double[] loops) {
        int[][] neighbours = new int[links.size()][];
        double[][] weights = new double[links.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            Map<Integer, Double> sorted = new TreeMap<>(links.get(i));
            neighbours[i] = sorted.keySet().stream().mapToInt(k -> k).toArray();
            weights[i] = sorted.values().stream().mapToDouble(w -> w).toArray();
        }
        return new Web(neighbours, weights, loops);
    }

    /**
     * The modularity of a grouping of nodes, -0.5 to 1 (Newman and Girvan 2004, Finding and Evaluating Community Structure
     * in Networks); 0 where there is no link.
     */
    double modularity(int[] group) {
        double total = total();
        double[] strengths = new double[size()];
        double within = 0;
        for (int node = 0; node < size(); node++) {
            strengths[group[node]] += strength(node);
            within += loops[node];
            for (int i = 0; i < neighbours[node].length; i++) {
                within += group[neighbours[node][i]] == group[node] ? weights[node][i] : 0;
            }
        }
        if (total == 0) {
            return 0;
        }
        double expected = 0;
        for (double strength : strengths) {
            expected += strength / total * strength / total;
        }
        return within / total - expected;
    }
}
