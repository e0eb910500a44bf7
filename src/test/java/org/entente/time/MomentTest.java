package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.time.Sketch.day;
import static org.entente.time.Sketch.span;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** What the graph of one day holds. */
class MomentTest {
    private static final Chronicle CHRONICLE = new Sketch()
            .actors("A", "B")
            .actor("OLD", "", "2003-06")
            .tie("t", "A", "B", span("2010", "2016-03-01"))
            .tie("loop", "A", "A", span("2012", ""))
            .tie("past", "OLD", "B", span("2000", ""))
            .tie("broken", "A", "nobody", span("2000", ""))
            .turn("2014-05-01", Status.SUSPENDED)
            .chronicle();
    private static final TimeIndex INDEX = TimeIndex.of(CHRONICLE, Set.of());

    private static Tie tie(String id) {
        return CHRONICLE.tie(id).orElseThrow();
    }

    private static Actor actor(String id) {
        return CHRONICLE.actor(id).orElseThrow();
    }

    private static Moment on(String day) {
        return INDEX.at(day(day), Filter.NONE);
    }

    @Test
    void saysSinceWhenAndWhyATieIsWhatItIs() {
        Moment moment = on("2015-01-01");

        assertThat(moment.status(tie("t"))).isEqualTo(Status.SUSPENDED);
        assertThat(moment.phase(tie("t")).from()).isEqualTo(day("2014-05-01"));
        assertThat(moment.phase(tie("t")).effect()).map(e -> e.event()).hasValue("2014-05-01");
    }

    @Test
    void refusesToTellOfTiesItDoesNotHold() {
        assertThatThrownBy(() -> on("2009-12-31").status(tie("t")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2009-12-31");
        assertThatThrownBy(() -> on("2009-12-31").phase(tie("t"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endedTiesGlowForAYear() {
        assertThat(on("2016-03-01").status(tie("t"))).isEqualTo(Status.ENDED);
        assertThat(on("2017-02-28").status(tie("t"))).isEqualTo(Status.ENDED);
        assertThat(on("2017-03-01").containsEdge(tie("t"))).isFalse();
    }

    @Test
    void formerStatesStayWhileATieHoldsThem() {
        assertThat(on("2003-07-01").vertexSet()).contains(actor("OLD"));
        Moment without = INDEX.at(day("2003-07-01"), Filter.NONE.toggleStatus(Status.ACTIVE));
        assertThat(without.vertexSet()).containsExactly(actor("A"), actor("B"));
    }

    @Test
    void tiesOfUnknownActorsAreInNoMoment() {
        assertThat(on("2005-01-01").edgeSet()).containsExactly(tie("past"));
        assertThatThrownBy(() -> on("2005-01-01").getEdgeTarget(tie("broken")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoopIsOneTieAndTwoDegrees() {
        Moment moment = on("2013-01-01");

        assertThat(moment.edgesOf(actor("A"))).containsExactlyInAnyOrder(tie("t"), tie("loop"));
        assertThat(moment.degreeOf(actor("A"))).isEqualTo(3);
    }

    @Test
    void knowsTiesAndActorsById() {
        Tie same = Sketch.link("t", new Tie.Link("arms", "A", "B"), Span.ALWAYS, "");
        Actor other = Sketch.person("A", span("1800", ""));

        assertThat(on("2013-01-01").containsEdge(same)).isTrue();
        assertThat(on("2013-01-01").outgoingEdgesOf(other)).contains(tie("t"));
    }

    @Test
    void strangersAreNoPartOfIt() {
        Actor stranger = Sketch.person("X", Span.ALWAYS);

        assertThat(on("2013-01-01").containsVertex(stranger)).isFalse();
        assertThat(on("2013-01-01").getEdge(stranger, actor("A"))).isNull();
        assertThatThrownBy(() -> on("2013-01-01").edgesOf(stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFilterHidesKindsStatusesAndOthersTies() {
        String day = "2015-01-01";

        assertThat(INDEX.at(day(day), Filter.NONE.toggleKind("arms")).edgeSet()).isEmpty();
        assertThat(INDEX.at(day(day), Filter.NONE.toggleStatus(Status.SUSPENDED))
                        .edgeSet())
                .containsExactly(tie("loop"), tie("past"));
        assertThat(INDEX.at(day(day), new Filter(Set.of(), Set.of(), Set.of("OLD")))
                        .edgeSet())
                .containsExactly(tie("past"));
    }

    @Test
    void aCursorsMomentFollowsItAndAMomentByItselfDoesNot() {
        Cursor cursor = INDEX.cursor(Filter.NONE);
        Moment live = cursor.moveTo(day("2011-01-01"));
        Moment kept = on("2011-01-01");
        assertThat(live.edgeSet()).isEqualTo(kept.edgeSet());

        cursor.moveTo(day("2013-01-01"));

        assertThat(live.day()).isEqualTo(day("2013-01-01"));
        assertThat(live.edgeSet()).contains(tie("loop"));
        assertThat(live.vertexSet()).hasSize(3);
        assertThat(kept.edgeSet()).doesNotContain(tie("loop"));
    }

    @Test
    void refusesEveryChange() {
        Moment moment = on("2013-01-01");
        Actor a = actor("A");
        Tie t = tie("t");
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> changes = List.of(
                () -> moment.addVertex(),
                () -> moment.addVertex(a),
                () -> moment.addEdge(a, a),
                () -> moment.addEdge(a, a, t),
                () -> moment.removeEdge(t),
                () -> moment.removeEdge(a, a),
                () -> moment.removeVertex(a),
                () -> moment.removeAllEdges(List.of(t)),
                () -> moment.removeAllEdges(a, a),
                () -> moment.removeAllVertices(List.of(a)),
                () -> moment.setEdgeWeight(t, 2),
                () -> moment.edgeSet().remove(t),
                () -> moment.edgeSet().clear(),
                () -> moment.vertexSet().add(a),
                () -> moment.edgesOf(a).clear());

        assertThat(changes).allSatisfy(c -> assertThatThrownBy(c).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void itsSetsEndWhereTheyEnd() {
        Iterator<Tie> all = on("2005-01-01").edgeSet().iterator();
        all.next();

        assertThat(all.hasNext()).isFalse();
        assertThatThrownBy(all::next).isInstanceOf(java.util.NoSuchElementException.class);
    }
}
