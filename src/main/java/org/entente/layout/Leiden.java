package org.entente.layout;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Groups the nodes of a graph so that modularity is high and every group hangs together, by the Leiden algorithm (Traag,
 * Waltman and van Eck 2019, From Louvain to Leiden, doi:10.1038/s41598-019-41695-z), which mends the moves of Blondel et
 * al. 2008 by a refinement; here it merges where the gain is greatest instead of by lot. Of several orders of visiting
 * the nodes, drawn from fixed seeds, the best result is kept.
 */
final class Leiden {
    private static final int ORDERS = 40;
    private static final double SMALLEST_GAIN = 1e-12;

    private final Web web;
    private final SplittableRandom random;
    private final double total;
    private final double[] strength;

    private Leiden(Web web, SplittableRandom random) {
        this.web = web;
        this.random = random;
        total = web.total();
        strength = new double[web.size()];
        Arrays.setAll(strength, web::strength);
    }

    /** The group of each node, numbered from 0 without a gap. */
    static int[] groups(Web web) {
        int[] best = new int[0];
        double highest = Double.NEGATIVE_INFINITY;
        for (int order = 0; order < ORDERS; order++) {
            int[] groups = once(web, new SplittableRandom(order));
            double modularity = web.modularity(groups);
            if (modularity > highest + 1e-9) {
                highest = modularity;
                best = groups;
            }
        }
        return best;
    }

    private static int[] once(Web web, SplittableRandom random) {
        int[] node = numbers(web.size());
        int[] group = numbers(web.size());
        Web level = web;
        while (true) {
            Leiden leiden = new Leiden(level, random);
            leiden.move(group);
            int[] parts = leiden.refined(group);
            int count = renumber(parts);
            if (count == level.size()) {
                parts = leiden.pieces(group);
                count = renumber(parts);
            }
            if (count == level.size()) {
                break;
            }
            int[] next = new int[count];
            for (int i = 0; i < parts.length; i++) {
                next[parts[i]] = group[i];
            }
            for (int i = 0; i < node.length; i++) {
                node[i] = parts[node[i]];
            }
            level = level.merged(parts, count);
            renumber(next);
            group = next;
        }
        return node;
    }

    private static int[] numbers(int size) {
        int[] out = new int[size];
        Arrays.setAll(out, i -> i);
        return out;
    }

    /** Numbers groups from 0 in the order they appear and tells how many there are. */
    private static int renumber(int[] group) {
        int[] names = new int[Arrays.stream(group).max().orElse(-1) + 1];
        int count = 0;
        for (int i = 0; i < group.length; i++) {
            if (names[group[i]] == 0) {
                names[group[i]] = ++count;
            }
            group[i] = names[group[i]] - 1;
        }
        return count;
    }

    /** Moves single nodes to the neighbouring group that gains most, until none gains. */
    private void move(int[] group) {
        int n = web.size();
        double[] sum = new double[n];
        for (int i = 0; i < n; i++) {
            sum[group[i]] += strength[i];
        }
        int[] queue = shuffled(n);
        boolean[] waiting = new boolean[n];
        Arrays.fill(waiting, true);
        double[] links = new double[n];
        int head = 0;
        for (int length = n; length > 0; length--) {
            int node = queue[head];
            head = (head + 1) % n;
            waiting[node] = false;
            int from = group[node];
            sum[from] -= strength[node];
            int to = best(node, group, sum, links, from);
            sum[to] += strength[node];
            if (to != from) {
                group[node] = to;
                for (int other : web.neighbours(node)) {
                    if (!waiting[other] && group[other] != to) {
                        waiting[other] = true;
                        queue[(head + length - 1) % n] = other;
                        length++;
                    }
                }
            }
        }
    }

    /** The group among a node's own and its neighbours' whose gain is greatest; the first of equals, its own before all. */
    private int best(int node, int[] group, double[] sum, double[] links, int own) {
        int[] neighbours = web.neighbours(node);
        for (int i = 0; i < neighbours.length; i++) {
            links[group[neighbours[i]]] += web.weights(node)[i];
        }
        int best = own;
        double most = links[own] - strength[node] * sum[own] / total;
        for (int other : neighbours) {
            int to = group[other];
            double gain = links[to] - strength[node] * sum[to] / total;
            if (gain > most + SMALLEST_GAIN * total) {
                most = gain;
                best = to;
            }
        }
        for (int other : neighbours) {
            links[group[other]] = 0;
        }
        return best;
    }

    /** Parts of the groups, built from single nodes that hang well together with their group. */
    private int[] refined(int[] group) {
        int n = web.size();
        int[] part = numbers(n);
        double[] sum = strength.clone();
        int[] members = new int[n];
        Arrays.fill(members, 1);
        double[] groupSum = new double[n];
        for (int i = 0; i < n; i++) {
            groupSum[group[i]] += strength[i];
        }
        double[] links = new double[n];
        for (int node : shuffled(n)) {
            if (members[part[node]] == 1 && within(node, group) >= expected(node, groupSum[group[node]])) {
                int to = bestPart(node, group, part, sum, links);
                if (to != part[node]) {
                    sum[part[node]] -= strength[node];
                    members[part[node]]--;
                    part[node] = to;
                    sum[to] += strength[node];
                    members[to]++;
                }
            }
        }
        return part;
    }

    private double expected(int node, double groupSum) {
        return strength[node] * (groupSum - strength[node]) / total - SMALLEST_GAIN * total;
    }

    private double within(int node, int[] group) {
        double out = 0;
        for (int i = 0; i < web.neighbours(node).length; i++) {
            out += group[web.neighbours(node)[i]] == group[node] ? web.weights(node)[i] : 0;
        }
        return out;
    }

    private int bestPart(int node, int[] group, int[] part, double[] sum, double[] links) {
        int[] neighbours = web.neighbours(node);
        for (int i = 0; i < neighbours.length; i++) {
            links[part[neighbours[i]]] += web.weights(node)[i];
        }
        int best = part[node];
        double most = 0;
        for (int other : neighbours) {
            double gain = links[part[other]] - strength[node] * sum[part[other]] / total;
            if (group[other] == group[node] && gain > most + SMALLEST_GAIN * total) {
                most = gain;
                best = part[other];
            }
        }
        for (int other : neighbours) {
            links[part[other]] = 0;
        }
        return best;
    }

    /** The pieces of the groups that hang together. */
    private int[] pieces(int[] group) {
        int[] out = new int[web.size()];
        Arrays.fill(out, -1);
        int[] stack = new int[web.size()];
        for (int start = 0; start < out.length; start++) {
            if (out[start] < 0) {
                out[start] = start;
                int top = 0;
                stack[top++] = start;
                while (top > 0) {
                    int node = stack[--top];
                    for (int other : web.neighbours(node)) {
                        if (out[other] < 0 && group[other] == group[node]) {
                            out[other] = start;
                            stack[top++] = other;
                        }
                    }
                }
            }
        }
        return out;
    }

    private int[] shuffled(int n) {
        int[] out = numbers(n);
        for (int i = n - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int kept = out[i];
            out[i] = out[k];
            out[k] = kept;
        }
        return out;
    }
}
