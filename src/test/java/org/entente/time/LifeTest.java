package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.time.Sketch.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.model.Effect;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** Each rule by which start, effects and end are folded into phases. */
class LifeTest {
    private static Life life(Sketch sketch, String... scenarios) {
        var chronicle = sketch.chronicle();
        return Life.of(chronicle.tie("t").orElseThrow(), chronicle, Set.of(scenarios));
    }

    /** The phases as "FIRST_DAY STATUS", with "always" for a start before all days. */
    private static List<String> told(Life life) {
        return life.phases().stream()
                .map(p -> (p.from().equals(LocalDate.MIN) ? "always" : p.from().toString()) + " " + p.status())
                .toList();
    }

    private static Tie hypothetical(String scenario) {
        return Sketch.link("t", new Tie.Link("arms", "A", "B"), Sketch.span("2014", ""), scenario);
    }

    // A tie lives from its start's earliest day, active, and lasts.
    @Test
    void startsActiveOnTheEarliestDayOfItsStart() {
        Life life = life(new Sketch().tie("2014-03", ""));

        assertThat(life.phases())
                .containsExactly(
                        new Phase(day("2014-03-01"), LocalDate.MAX, Status.ACTIVE, Sketch.date("2014-03"), null));
        assertThat(life.on(day("2014-02-28"))).isEmpty();
        assertThat(life.on(day("2014-03-01"))).isPresent();
    }

    // A tie without start lives from the beginning of time, since no known date.
    @Test
    void withoutStartItWasAlwaysThere() {
        Life life = life(new Sketch().tie("", "2020-05-01"));

        assertThat(told(life)).containsExactly("always ACTIVE", "2020-05-01 ENDED");
        assertThat(life.phases().get(0).opened()).isEmpty();
    }

    // An effect on the day of the start says what it starts as.
    @Test
    void effectOnTheDayOfTheStartSaysWhatItStartsAs() {
        Life life = life(new Sketch().tie("2014", "").turn("2014-01-01", Status.PROPOSED));

        assertThat(told(life)).containsExactly("2014-01-01 PROPOSED");
        assertThat(life.phases().get(0).opened()).hasValue(PartialDate.of(day("2014-01-01")));
    }

    // An effect that confirms the start is its cause.
    @Test
    void effectOnTheDayOfTheStartIsItsCause() {
        Life life = life(new Sketch().tie("2014", "").turn("2014", Status.ACTIVE));

        assertThat(life.phases()).hasSize(1);
        assertThat(life.phases().get(0).effect()).map(Effect::event).hasValue("2014");
    }

    // An effect is dated by the earliest day of its event, and told with that date as it is known.
    @Test
    void effectOpensAPhaseOnTheEarliestDayOfItsEvent() {
        Life life = life(new Sketch().tie("2014", "").turn("2016-05~", Status.SUSPENDED));

        assertThat(told(life)).containsExactly("2014-01-01 ACTIVE", "2016-05-01 SUSPENDED");
        assertThat(life.phases().get(0).until()).isEqualTo(day("2016-05-01"));
        assertThat(life.phases().get(1).opened()).map(PartialDate::toString).hasValue("2016-05~");
        assertThat(life.phases().get(1).effect()).map(Effect::event).hasValue("2016-05~");
    }

    // An effect before the start counts from the start.
    @Test
    void effectBeforeTheStartCountsFromTheStart() {
        Life life = life(new Sketch().tie("2014", "").turn("2012-06-01", Status.PROPOSED));

        assertThat(told(life)).containsExactly("2014-01-01 PROPOSED");
        assertThat(life.phases().get(0).opened()).map(PartialDate::toString).hasValue("2014");
    }

    // Of several effects before the start the latest counts.
    @Test
    void ofEffectsBeforeTheStartTheLatestCounts() {
        Life life =
                life(new Sketch().tie("2014", "").turn("2013", Status.POSTPONED).turn("2012", Status.PROPOSED));

        assertThat(told(life)).containsExactly("2014-01-01 POSTPONED");
    }

    // Effects are ordered by day, whatever the order of rows.
    @Test
    void effectsAreOrderedByDay() {
        Life life =
                life(new Sketch().tie("2010", "").turn("2018", Status.ACTIVE).turn("2016", Status.REDUCED));

        assertThat(told(life)).containsExactly("2010-01-01 ACTIVE", "2016-01-01 REDUCED", "2018-01-01 ACTIVE");
    }

    // Of effects on one day the last row wins.
    @Test
    void ofEffectsOnOneDayTheLastRowWins() {
        Sketch sketch = new Sketch().tie("2010", "").event("a", "2016").event("b", "2016-01-01");
        Life life = life(sketch.effect("b", Status.REDUCED).effect("a", Status.POSTPONED));

        assertThat(told(life)).containsExactly("2010-01-01 ACTIVE", "2016-01-01 POSTPONED");
    }

    // An effect that changes neither status nor strength opens no phase.
    @Test
    void effectWithTheSameStatusOpensNoPhase() {
        assertThat(told(life(new Sketch().tie("2010", "").turn("2016", Status.ACTIVE))))
                .containsExactly("2010-01-01 ACTIVE");
    }

    // A strength opens a phase even with the same status.
    @Test
    void strengthOpensAPhase() {
        Sketch sketch = new Sketch().tie("2010", "").event("e", "2016").effect("e", Status.ACTIVE, 0);

        assertThat(told(life(sketch))).containsExactly("2010-01-01 ACTIVE", "2016-01-01 ACTIVE");
    }

    // The end opens ENDED on its earliest possible day, and ENDED lasts.
    @Test
    void endsOnTheEarliestDayOfItsEnd() {
        Life life = life(new Sketch().tie("2010", "2016-03"));

        assertThat(told(life)).containsExactly("2010-01-01 ACTIVE", "2016-03-01 ENDED");
        assertThat(life.phases().get(1).until()).isEqualTo(LocalDate.MAX);
    }

    // A vague end within the period of the start comes after its latest day, so that the tie is not empty.
    @Test
    void vagueEndInThePeriodOfTheStartComesAfterIt() {
        assertThat(told(life(new Sketch().tie("2017", "2017"))))
                .containsExactly("2017-01-01 ACTIVE", "2018-01-01 ENDED");
        assertThat(told(life(new Sketch().tie("2017-06", "2017"))))
                .containsExactly("2017-06-01 ACTIVE", "2018-01-01 ENDED");
        assertThat(told(life(new Sketch().tie("2017-06-02", "2017-06-02"))))
                .containsExactly("2017-06-02 ACTIVE", "2017-06-03 ENDED");
    }

    // A vague end within which the tie still changes comes after its latest day too.
    @Test
    void vagueEndWithinWhichTheTieChangesComesAfterIt() {
        assertThat(told(life(new Sketch().tie("2010", "2021").turn("2021-05-04", Status.SUSPENDED))))
                .containsExactly("2010-01-01 ACTIVE", "2021-05-04 SUSPENDED", "2022-01-01 ENDED");
    }

    // An effect that tells the day of a vaguely dated end is the end.
    @Test
    void effectTellsTheDayOfAVagueEnd() {
        Life life = life(new Sketch().tie("2010", "2021").turn("2021-05-04", Status.ENDED));

        assertThat(told(life)).containsExactly("2010-01-01 ACTIVE", "2021-05-04 ENDED");
        assertThat(life.phases().get(1).effect()).isPresent();
    }

    // An effect "ended" does the same as an end.
    @Test
    void effectEndedDoesTheSameAsAnEnd() {
        assertThat(told(life(new Sketch().tie("2010", "").turn("2016-03", Status.ENDED))))
                .containsExactly("2010-01-01 ACTIVE", "2016-03-01 ENDED");
        assertThat(told(life(new Sketch().tie("2017", "").turn("2017", Status.ENDED))))
                .containsExactly("2017-01-01 ACTIVE", "2018-01-01 ENDED");
    }

    // An effect after ended may revive a tie.
    @Test
    void effectAfterTheEndRevives() {
        assertThat(told(life(new Sketch().tie("2010", "2016").turn("2019", Status.ACTIVE))))
                .containsExactly("2010-01-01 ACTIVE", "2016-01-01 ENDED", "2019-01-01 ACTIVE");
    }

    // An end that certainly lies before the start leaves a tie that was never active.
    @Test
    void endBeforeTheStartLeavesNothing() {
        assertThat(told(life(new Sketch().tie("2016", "2010")))).containsExactly("2016-01-01 ENDED");
    }

    // Effects of a scenario's events count only where the scenario is on.
    @Test
    void scenarioEffectsCountOnlyWhenOn() {
        Sketch sketch =
                new Sketch().tie("2014", "").event("e", "2025", "buy", "").effect("e", Status.ENDED);

        assertThat(told(life(sketch))).containsExactly("2014-01-01 ACTIVE");
        assertThat(told(life(sketch, "other"))).containsExactly("2014-01-01 ACTIVE");
        assertThat(told(life(sketch, "buy"))).containsExactly("2014-01-01 ACTIVE", "2025-01-01 ENDED");
    }

    // A scenario's tie lives only where the scenario is on.
    @Test
    void scenarioTiesLiveOnlyWhenOn() {
        assertThat(life(new Sketch().add(hypothetical("buy"))).phases()).isEmpty();
        assertThat(told(life(new Sketch().add(hypothetical("buy")), "buy"))).containsExactly("2014-01-01 ACTIVE");
    }

    // Differing accounts of an event have no effects, nor have events the record does not have.
    @Test
    void differingAccountsAndUnknownEventsHaveNoEffects() {
        Sketch sketch = new Sketch().tie("2014", "").event("e", "2016").event("f", "2017", "", "e");

        assertThat(told(life(sketch.effect("f", Status.ENDED).effect("missing", Status.ENDED))))
                .containsExactly("2014-01-01 ACTIVE");
    }

    @Test
    void everyStatusMayOpenAPhase() {
        Sketch sketch = new Sketch().tie("2000", "");
        int year = 2001;
        for (Status status : Status.values()) {
            sketch.turn(Integer.toString(year++), status);
        }

        assertThat(life(sketch).phases().stream().map(Phase::status).skip(1).toList())
                .isEqualTo(Arrays.asList(Status.values()));
    }
}
