package org.entente.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Random graphs from a seed, as each node's neighbours. */
public final class RandomGraphs {
    private RandomGraphs() {}

    /** So many links, every pair being as likely (Erdős and Rényi 1959). */
    public static int[][] even(int nodes, int links, long seed) {
        return blocs(nodes, links, new Blocs(1, 0), seed);
    }

    /**
     * How nodes stand in blocs of equal size.
     *
     * @param within the share of links whose ends are drawn from one bloc, the others' being drawn from all
     */
    public record Blocs(int count, double within) {}

    /** So many links, most of them within blocs: a planted partition (Condon and Karp 2001). */
    public static int[][] blocs(int nodes, int links, Blocs blocs, long seed) {
        Random random = new Random(seed);
        List<TreeSet<Integer>> near = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            near.add(new TreeSet<>());
        }
        for (int count = 0; count < links; ) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (random.nextDouble() < blocs.within()) {
                other = other / blocs.count() * blocs.count() + one % blocs.count();
            }
            if (one != other && other < nodes && near.get(one).add(other)) {
                near.get(other).add(one);
                count++;
            }
        }
        return near.stream().map(set -> set.stream().mapToInt(k -> k).toArray()).toArray(int[][]::new);
    }
}
