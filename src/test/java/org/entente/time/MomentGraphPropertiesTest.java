package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Tie;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedPseudograph;

/** A moment answers as JGraphT's own graph of the same actors and ties, and so do algorithms on it. */
class MomentGraphPropertiesTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Provide
    Arbitrary<Moment> moments() {
        return RandomRecord.records().flatMap(record -> RandomRecord.filters()
                .flatMap(filter -> RandomRecord.days().map(day -> moment(record, filter, day))));
    }

    private static Moment moment(Chronicle chronicle, Filter filter, LocalDate day) {
        return TimeIndex.of(chronicle, Set.of("buy")).at(day, filter);
    }

    private static Graph<Actor, Tie> copy(Moment moment) {
        Graph<Actor, Tie> out = new DirectedPseudograph<>(Tie.class);
        Graphs.addGraph(out, moment);
        return out;
    }

    @Property(tries = 200)
    void adjacencyAgreesWithTheTies(@ForAll("moments") Moment moment) {
        Graph<Actor, Tie> copy = copy(moment);
        for (Actor actor : moment.vertexSet()) {
            assertThat(moment.edgesOf(actor)).isEqualTo(copy.edgesOf(actor));
            assertThat(moment.outgoingEdgesOf(actor)).isEqualTo(copy.outgoingEdgesOf(actor));
            assertThat(moment.incomingEdgesOf(actor)).isEqualTo(copy.incomingEdgesOf(actor));
            assertThat(moment.degreeOf(actor)).isEqualTo(copy.degreeOf(actor));
            assertThat(moment.outDegreeOf(actor)).isEqualTo(copy.outDegreeOf(actor));
            assertThat(moment.inDegreeOf(actor)).isEqualTo(copy.inDegreeOf(actor));
            assertThat(moment.edgesOf(actor))
                    .isEqualTo(moment.edgeSet().stream()
                            .filter(t -> t.touches(actor.id()))
                            .collect(Collectors.toSet()));
        }
    }

    @Property(tries = 100)
    void tiesBetweenTwoActorsAgree(@ForAll("moments") Moment moment) {
        Graph<Actor, Tie> copy = copy(moment);
        for (Actor from : moment.vertexSet()) {
            for (Actor to : moment.vertexSet()) {
                Set<Tie> between = new HashSet<>(copy.getAllEdges(from, to));
                assertThat(moment.getAllEdges(from, to)).isEqualTo(between);
                assertThat(moment.containsEdge(from, to)).isEqualTo(!between.isEmpty());
                Tie one = moment.getEdge(from, to);
                assertThat(one == null ? between.isEmpty() : between.contains(one))
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void endsOfTiesAgree(@ForAll("moments") Moment moment) {
        Graph<Actor, Tie> copy = copy(moment);
        assertThat(moment.edgeSet()).allSatisfy(tie -> {
            assertThat(moment.getEdgeSource(tie)).isSameAs(copy.getEdgeSource(tie));
            assertThat(moment.getEdgeTarget(tie)).isSameAs(copy.getEdgeTarget(tie));
        });
        moment.forEachTie(t -> {
            assertThat(moment.actor(moment.from(t)).id())
                    .isEqualTo(moment.tie(t).from());
            assertThat(moment.actor(moment.to(t)).id()).isEqualTo(moment.tie(t).to());
        });
    }

    @Property(tries = 100)
    void componentsAgree(@ForAll("moments") Moment moment) {
        assertThat(Set.copyOf(new ConnectivityInspector<>(moment).connectedSets()))
                .isEqualTo(Set.copyOf(new ConnectivityInspector<>(copy(moment)).connectedSets()));
    }

    @Property(tries = 50)
    void shortestPathsAgree(@ForAll("moments") Moment moment) {
        DijkstraShortestPath<Actor, Tie> ours = new DijkstraShortestPath<>(moment);
        DijkstraShortestPath<Actor, Tie> theirs = new DijkstraShortestPath<>(copy(moment));
        for (Actor from : moment.vertexSet()) {
            for (Actor to : moment.vertexSet()) {
                assertThat(ours.getPathWeight(from, to)).isEqualTo(theirs.getPathWeight(from, to));
                GraphPath<Actor, Tie> path = ours.getPath(from, to);
                assertThat(path == null || moment.edgeSet().containsAll(path.getEdgeList()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 50)
    void betweennessAgrees(@ForAll("moments") Moment moment) {
        Map<Actor, Double> theirs = new BetweennessCentrality<>(copy(moment)).getScores();
        new BetweennessCentrality<>(moment).getScores().forEach((actor, score) -> assertThat(score)
                .isCloseTo(theirs.get(actor), CLOSE));
    }
}
