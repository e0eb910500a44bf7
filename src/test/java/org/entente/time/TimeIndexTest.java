package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.time.Sketch.day;
import static org.entente.time.Sketch.span;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Progress;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** The span of time of a record and the events along it. */
class TimeIndexTest {
    private static final Chronicle CHRONICLE = new Sketch()
            .actors("A", "B")
            .tie("2010-05", "2014-03-02")
            .event("late", "2012")
            .event("early", "2011-06-01")
            .event("told otherwise", "2011-07-01", "", "early")
            .event("same day", "2012-01-01")
            .event("if", "2030-06", "buy", "")
            .add(Sketch.link("hypothetical", new Tie.Link("arms", "A", "B"), span("2029", ""), "buy"))
            .effect("if", Status.ENDED)
            .chronicle();

    private static TimeIndex index(String... scenarios) {
        return TimeIndex.of(CHRONICLE, Set.of(scenarios));
    }

    @Test
    void reachesFromTheFirstToTheLastPossibleDay() {
        assertThat(index().first()).isEqualTo(day("2010-05-01"));
        assertThat(index().last()).isEqualTo(day("2014-03-02"));
        assertThat(index("buy").last()).isEqualTo(day("2030-06-30"));
    }

    @Test
    void aRecordWithoutDatesHasOneDay() {
        TimeIndex empty = TimeIndex.of(Chronicle.EMPTY, Set.of());

        assertThat(empty.first()).isEqualTo(LocalDate.EPOCH).isEqualTo(empty.last());
        assertThat(empty.cursor(Filter.NONE).moveTo(day("2020-01-01")).tieCount())
                .isZero();
        assertThat(empty.at(day("2020-01-01"), Filter.NONE).vertexSet()).isEmpty();
    }

    @Test
    void eventsGoByDayAndThenByRow() {
        assertThat(index().events()).map(Event::id).containsExactly("early", "late", "same day");
        assertThat(index("buy").events()).map(Event::id).containsExactly("early", "late", "same day", "if");
    }

    @Test
    void stepsToTheNextAndPreviousEvent() {
        TimeIndex index = index();

        assertThat(index.next(day("2011-05-31"))).map(Event::id).hasValue("early");
        assertThat(index.next(day("2011-06-01"))).map(Event::id).hasValue("late");
        assertThat(index.next(day("2012-01-01"))).isEmpty();
        assertThat(index.next(LocalDate.MAX)).isEmpty();
        assertThat(index.previous(day("2012-01-02"))).map(Event::id).hasValue("same day");
        assertThat(index.previous(day("2012-01-01"))).map(Event::id).hasValue("early");
        assertThat(index.previous(day("2011-06-01"))).isEmpty();
    }

    @Test
    void stepsOverEventsThatAreNotWanted() {
        TimeIndex index = index();

        assertThat(index.next(day("2011-01-01"), e -> e.id().contains("same")))
                .map(Event::id)
                .hasValue("same day");
        assertThat(index.previous(day("2013-01-01"), e -> e.id().equals("early")))
                .map(Event::id)
                .hasValue("early");
        assertThat(index.next(day("2011-01-01"), e -> false)).isEmpty();
    }

    @Test
    void scenariosCountOnlyWhenOn() {
        LocalDate then = day("2030-07-01");
        Tie hypothetical = CHRONICLE.tie("hypothetical").orElseThrow();

        assertThat(index().life("hypothetical")).isEmpty();
        assertThat(index().at(then, Filter.NONE).containsEdge(hypothetical)).isFalse();
        assertThat(index("buy").life("hypothetical")).isPresent();
        assertThat(index("buy").at(then, Filter.NONE).status(hypothetical)).isEqualTo(Status.ACTIVE);
        assertThat(index("buy").scenarios()).containsExactly("buy");
    }

    @Test
    void knowsNoLifeOfAnUnknownTie() {
        assertThat(index().life("unheard of")).isEmpty();
        assertThat(index().life("t")).map(l -> l.phases().size()).hasValue(2);
    }

    @Test
    void stopsWhenItIsNoLongerWanted() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> TimeIndex.of(CHRONICLE, Set.of(), 0, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesAnAfterglowOfLessThanNothing() {
        assertThatThrownBy(() -> TimeIndex.of(CHRONICLE, Set.of(), -1, Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyFiltersInTurnStayRight() {
        TimeIndex index = index();
        for (int round = 0; round < 2; round++) {
            for (Status status : Status.values()) {
                int expected = status == Status.ACTIVE ? 0 : 1;
                assertThat(index.at(day("2012-01-01"), Filter.NONE.toggleStatus(status))
                                .tieCount())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aFilterLeavesTheEventsOfTheTiesItAdmits() {
        Tie gas = Sketch.link("g", new Tie.Link("energy", "A", "B"), span("2000", ""), "");
        Chronicle chronicle = new Sketch()
                .actors("A", "B", "C")
                .tie("2010", "")
                .add(gas)
                .event("arms stop", "2011")
                .effect("arms stop", Status.SUSPENDED)
                .event("gas stops", "2012")
                .add(new Effect("gas stops", "g", Status.ENDED, null, ""))
                .said("both speak", "2013", "A", "B")
                .said("one speaks", "2014", "A", "C")
                .chronicle();
        TimeIndex index = TimeIndex.of(chronicle, Set.of());

        assertThat(index.events(Filter.NONE)).isEqualTo(index.events());
        assertThat(index.events(Filter.NONE.toggleStatus(Status.ACTIVE)))
                .as("what changed a tie is told whatever the tie's status then")
                .isEqualTo(index.events());
        assertThat(index.events(Filter.NONE.toggleKind("arms"))).map(Event::id).containsExactly("gas stops");
        assertThat(index.events(Filter.NONE.toggleKind("arms").toggleKind("energy")))
                .isEmpty();
        assertThat(index.events(new Filter(Set.of(), Set.of(), Set.of("B"))))
                .as("what changed nothing is told where it names both ends of a tie that is left")
                .map(Event::id)
                .containsExactly("arms stop", "gas stops", "both speak");
        assertThat(index.events(new Filter(Set.of(), Set.of(), Set.of("C")))).isEmpty();
    }
}
