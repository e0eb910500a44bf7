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

    /** The neighbours of each of some actors that hang together, all by their positions among them. */
    int[][] within(int[] members) {
        int[] positions = new int[ids.size()];
        for (int i = 0; i < members.length; i++) {
            positions[members[i]] = i;
        }
        return Arrays.stream(members)
                .mapToObj(member -> Arrays.stream(neighbours[member])
                        .map(other -> positions[other])
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Groups of actors that hang together, the largest first, each in ascending order. */
    List<int[]> components() {
        List<int[]> out = new ArrayList<>();
        boolean[] seen = new boolean[ids.size()];
        Steps search = new Steps(neighbours);
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                int[] steps = search.from(start);
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
}
