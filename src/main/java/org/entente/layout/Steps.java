package org.entente.layout;

import java.util.Arrays;

/** Counts links on shortest ways through a graph whose links all are one long, by breadth-first search. */
final class Steps {
    private final int[][] neighbours;
    private final int[] queue;

    /** Searches a graph given by each node's neighbours. */
    Steps(int[][] neighbours) {
        this.neighbours = neighbours;
        queue = new int[neighbours.length];
    }

    int size() {
        return neighbours.length;
    }

    /** The links on the way from one node to every other, -1 where there is none. */
    int[] from(int start) {
        int[] steps = new int[neighbours.length];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        queue[0] = start;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            int next = steps[at] + 1;
            for (int other : neighbours[at]) {
                if (steps[other] < 0) {
                    steps[other] = next;
                    queue[end++] = other;
                }
            }
        }
        return steps;
    }

    /**
     * The links between all pairs, row after row, at most 65535: 64 searches go together as the bits of a number (Then et
     * al. 2014, The More the Merrier: Efficient Multi-Source Graph Traversal, doi:10.14778/2735496.2735507).
     */
    char[] all() {
        int n = size();
        char[] out = new char[n * n];
        long[] seen = new long[n];
        long[] front = new long[n];
        long[] next = new long[n];
        for (int first = 0; first < n; first += Long.SIZE) {
            Arrays.fill(seen, 0);
            for (int node = first; node < Math.min(n, first + Long.SIZE); node++) {
                seen[node] = 1L << (node - first);
            }
            System.arraycopy(seen, 0, front, 0, n);
            for (int steps = 1; spread(front, next); steps++) {
                for (int node = 0; node < n; node++) {
                    long fresh = next[node] & ~seen[node];
                    seen[node] |= fresh;
                    front[node] = fresh;
                    next[node] = 0;
                    for (; fresh != 0; fresh &= fresh - 1) {
                        out[(first + Long.numberOfTrailingZeros(fresh)) * n + node] = (char) Math.min(steps, 0xffff);
                    }
                }
            }
        }
        return out;
    }

    /** Hands what stands at each node to its neighbours; false where nothing stands anywhere. */
    private boolean spread(long[] front, long[] next) {
        boolean any = false;
        for (int node = 0; node < front.length; node++) {
            if (front[node] != 0) {
                any = true;
                for (int other : neighbours[node]) {
                    next[other] |= front[node];
                }
            }
        }
        return any;
    }

    /**
     * Nodes of a graph that hangs together, far apart from each other: the first is node 0, and each next the one farthest
     * from all before.
     */
    int[] pivots(int count) {
        int[] out = new int[count];
        int[] nearest = new int[size()];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int p = 1; p < count; p++) {
            int[] steps = from(out[p - 1]);
            int farthest = 0;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], steps[i]);
                farthest = nearest[i] > nearest[farthest] ? i : farthest;
            }
            out[p] = farthest;
        }
        return out;
    }
}
