package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final LocalDate START = Sketch.day("2010-01-01");

    private static Trail trail(Chronicle chronicle, Ref ref) {
        return Trail.of(TimeIndex.of(chronicle, Set.of()), ref);
    }

    private static List<String> days(Trail trail) {
        return trail.stops().stream().map(s -> s.day().toString()).toList();
    }

    private static Sketch tie() {
        return new Sketch()
                .actors("A", "B", "C")
                .tie("2010-01-01", "2020-06")
                .turn("2012-03-04", Status.SUSPENDED)
                .turn("2012-09", Status.SUSPENDED)
                .turn("2015-01-01", Status.ACTIVE)
                .event("elsewhere", "2013-01-01");
    }

    @Test
    void aTieStopsWhereItsStatusChangesAndNotWhereAnEventLeavesItAsItWas() {
        Trail trail = trail(tie().chronicle(), Ref.tie("t"));
        assertThat(days(trail)).containsExactly("2010-01-01", "2012-03-04", "2015-01-01", "2020-06-01");
        assertThat(trail.next(START).orElseThrow().day()).isEqualTo("2012-03-04");
        assertThat(trail.next(Sketch.day("2012-03-04")).orElseThrow().day()).isEqualTo("2015-01-01");
        assertThat(trail.next(Sketch.day("2020-06-01"))).isEmpty();
        assertThat(trail.previous(Sketch.day("2012-03-04")).orElseThrow().day()).isEqualTo(START);
        assertThat(trail.previous(START)).isEmpty();
    }

    @Test
    void aChangeIsToldByItsEventAndAStartByNone() {
        Trail trail = trail(tie().chronicle(), Ref.tie("t"));
        assertThat(trail.stops().get(0).told()).isEmpty();
        assertThat(trail.stops().get(1).told().map(Event::id)).contains("2012-03-04");
    }

    @Test
    void anEventThatLeftTheTieAsItWasStillBelongsToIt() {
        Chronicle chronicle = tie().chronicle();
        Trail trail = trail(chronicle, Ref.tie("t"));
        assertThat(trail.tells(chronicle.event("2012-09").orElseThrow())).isTrue();
        assertThat(trail.tells(chronicle.event("elsewhere").orElseThrow())).isFalse();
    }

    @Test
    void aPairStopsAtTheChangesOfAllItsTies() {
        Chronicle chronicle = tie().tie("other", "B", "A", Sketch.span("2011-05-05", ""))
                .tie("third", "A", "C", Sketch.span("2011-06-06", ""))
                .chronicle();
        assertThat(days(trail(chronicle, Ref.bond("B", "A"))))
                .containsExactly("2010-01-01", "2011-05-05", "2012-03-04", "2015-01-01", "2020-06-01");
    }

    @Test
    void fromAnEventItGoesToTheNextOnTheSameTies() {
        Chronicle chronicle = tie().add(Sketch.link(
                        "far", new org.entente.model.Tie.Link("arms", "B", "C"), Sketch.span("2010", ""), ""))
                .event("far event", "2012-04-04")
                .add(new Effect("far event", "far", Status.ENDED, null, ""))
                .chronicle();
        Trail trail = trail(chronicle, Ref.event("2012-03-04"));
        Event event = chronicle.event("2012-03-04").orElseThrow();
        assertThat(trail.next(event).flatMap(Trail.Stop::told).map(Event::id)).contains("2012-09");
        assertThat(trail.previous(event)).isEmpty();
    }

    @Test
    void twoEventsOfOneDayAreBothGoneThrough() {
        Chronicle chronicle = new Sketch()
                .actors("A", "B")
                .tie("2010", "")
                .event("one", "2012-01-01")
                .effect("one", Status.REDUCED)
                .event("two", "2012-01-01")
                .effect("two", Status.SUSPENDED)
                .chronicle();
        Trail trail = trail(chronicle, Ref.event("one"));
        Event one = chronicle.event("one").orElseThrow();
        Event two = chronicle.event("two").orElseThrow();
        assertThat(trail.next(one).flatMap(Trail.Stop::told)).contains(two);
        assertThat(trail.previous(two).flatMap(Trail.Stop::told)).contains(one);
        assertThat(trail.next(two)).isEmpty();
    }

    @Test
    void anActorStopsAtItsEventsAndNotAtScenariosThatAreOff() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(Sketch.person("A", org.entente.model.Span.ALWAYS))
                .add(naming("fact", "2012-02-02", ""))
                .add(naming("plan", "2013-02-02", "buy"))
                .build();
        assertThat(days(trail(chronicle, Ref.actor("A")))).containsExactly("2012-02-02");
        assertThat(days(Trail.of(TimeIndex.of(chronicle, Set.of("buy")), Ref.actor("A"))))
                .containsExactly("2012-02-02", "2013-02-02");
        assertThat(days(trail(chronicle, Ref.source("s-fact")))).containsExactly("2012-02-02");
        assertThat(trail(chronicle, Ref.actor("nobody")).stops()).isEmpty();
    }

    private static Event naming(String id, String date, String scenario) {
        Event.Account account = new Event.Account(id, "", Grade.A, new Evidence(List.of("s-" + id), ""));
        PartialDate on = PartialDate.parse(date).orElseThrow();
        return new Event(id, on, "talk", account, new Event.Context(List.of("A"), scenario, ""));
    }
}
