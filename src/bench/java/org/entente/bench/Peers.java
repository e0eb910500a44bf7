package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Tie;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.MaskSubgraph;

/** The same world held by JGraphT's two subgraphs over one graph of all ties ever. */
final class Peers {
    private final World world;
    private final DirectedPseudograph<Actor, Tie> graph;
    private final Map<Tie, Integer> numbers = new HashMap<>();
    private final Map<Long, List<Tie>> begins = new HashMap<>();
    private final Map<Long, List<Tie>> ends = new HashMap<>();
    private final AsSubgraph<Actor, Tie> moving;
    private long day;

    Peers(World world, LocalDate start) {
        this.world = world;
        graph = world.graph();
        for (int t = 0; t < world.size(); t++) {
            Tie tie = world.tie(t);
            numbers.put(tie, t);
            begins.computeIfAbsent(world.begin(t), d -> new ArrayList<>()).add(tie);
            ends.computeIfAbsent(world.end(t), d -> new ArrayList<>()).add(tie);
        }
        moving = rebuilt(start);
        day = start.toEpochDay();
    }

    /** A MaskSubgraph whose mask hides the ties that do not live on the day; it keeps nothing, walking it asks all. */
    Graph<Actor, Tie> mask(LocalDate on) {
        long today = on.toEpochDay();
        return new MaskSubgraph<>(graph, actor -> false, tie -> !world.lives(numbers.get(tie), today));
    }

    /** A new AsSubgraph of all actors and the ties that live on the day. */
    AsSubgraph<Actor, Tie> rebuilt(LocalDate on) {
        long today = on.toEpochDay();
        Set<Tie> live = new HashSet<>();
        for (int t = 0; t < world.size(); t++) {
            if (world.lives(t, today)) {
                live.add(world.tie(t));
            }
        }
        return new AsSubgraph<>(graph, graph.vertexSet(), live);
    }

    /** One AsSubgraph that is told of every tie that begins or ends between the last day and this one. */
    AsSubgraph<Actor, Tie> moved(LocalDate on) {
        long today = on.toEpochDay();
        for (; day < today; day++) {
            ends.getOrDefault(day + 1, List.of()).forEach(moving::removeEdge);
            begins.getOrDefault(day + 1, List.of()).forEach(this::put);
        }
        for (; day > today; day--) {
            begins.getOrDefault(day, List.of()).forEach(moving::removeEdge);
            ends.getOrDefault(day, List.of()).forEach(this::put);
        }
        return moving;
    }

    private void put(Tie tie) {
        moving.addEdge(graph.getEdgeSource(tie), graph.getEdgeTarget(tie), tie);
    }
}
