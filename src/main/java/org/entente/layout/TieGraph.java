package org.entente.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Tie;

/**
 * Who was ever tied to whom, as plain arrays: actors are numbers in the order of their ids, parallel ties count once.
 * JGraphT's boxed shortest paths took most of the layout's time, so distances are counted here.
 */
final class TieGraph {
    private final List<String> ids;
    private final int[][] neighbours;

    private TieGraph(List<String> ids, int[][] neighbours) {
        this.ids = ids;
        this.neighbours = neighbours;
    }

    static TieGraph of(Chronicle chronicle) {
        Map<String, TreeSet<String>> sets = new TreeMap<>();
        chronicle.actors().stream().map(Actor::id).forEach(id -> sets.put(id, new TreeSet<>()));
        for (Tie tie : chronicle.ties()) {
            TreeSet<String> from = sets.get(tie.from());
            TreeSet<String> to = sets.get(tie.to());
            if (from != null && to != null && !tie.from().equals(tie.to())) {
                from.add(tie.to());
                to.add(tie.from());
            }
        }
        List<String> ids = List.copyOf(sets.keySet());
        Map<String, Integer> numbers = new TreeMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        int[][] neighbours = sets.values().stream()
                .map(set -> set.stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
        return new TieGraph(ids, neighbours);
    }

    String id(int actor) {
        return ids.get(actor);
    }

    /** The actors tied to one. */
    int[] neighbours(int actor) {
        return neighbours[actor];
    }

    /** Groups of actors that hang together, the largest first, each in ascending order. */
    List<int[]> components() {
        List<int[]> out = new ArrayList<>();
        boolean[] seen = new boolean[ids.size()];
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                int[] steps = steps(start);
                int[] members = IntStream.range(0, steps.length)
                        .filter(i -> steps[i] >= 0)
                        .toArray();
                Arrays.stream(members).forEach(i -> seen[i] = true);
                out.add(members);
            }
        }
        out.sort((a, b) -> Integer.compare(b.length, a.length));
        return out;
    }

    /** Ties on the shortest way from one actor to every other, -1 where there is none. */
    int[] steps(int start) {
        int[] steps = new int[ids.size()];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int next : neighbours[at]) {
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    queue.add(next);
                }
            }
        }
        return steps;
    }
}
