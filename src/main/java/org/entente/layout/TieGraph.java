package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<String> ids = chronicle.actors().stream().map(Actor::id).sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        IntStream.Builder[] lists = new IntStream.Builder[ids.size()];
        Arrays.setAll(lists, i -> IntStream.builder());
        for (Tie tie : chronicle.ties()) {
            Integer from = numbers.get(tie.from());
            Integer to = numbers.get(tie.to());
            if (from != null && to != null && !from.equals(to)) {
                lists[from].add(to);
                lists[to].add(from);
            }
        }
        int[][] neighbours = Arrays.stream(lists)
                .map(list -> list.build().sorted().distinct().toArray())
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
        int[] queue = new int[steps.length];
        int end = 0;
        queue[end++] = start;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int next : neighbours[at]) {
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    queue[end++] = next;
                }
            }
        }
        return steps;
    }
}
