package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.time.Sketch.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** Which strength is told for a day: none, one that covers it, or the last one known. */
class StrengthTest {
    private static Optional<Strength> on(Sketch sketch, String day) {
        var chronicle = sketch.chronicle();
        return Strength.on(chronicle, chronicle.tie("t").orElseThrow(), day(day));
    }

    @Test
    void aStrengthNobodyKnowsIsAbsent() {
        assertThat(on(new Sketch().tie("2010", ""), "2015-01-01")).isEmpty();
        assertThat(on(new Sketch().tie("2010", "").measure("2016", "2016", 5, ""), "2015-12-31"))
                .isEmpty();
    }

    @Test
    void zeroIsAStrength() {
        assertThat(on(new Sketch().tie("2010", "").measure("2015", "2015", 0, "TJ"), "2015-06-01"))
                .hasValueSatisfying(s -> assertThat(s.value()).isZero());
    }

    @Test
    void aMeasureCoversAllOfItsPeriod() {
        Sketch sketch = new Sketch().tie("2010", "").measure("2015", "2016", 7, "TJ");

        assertThat(on(sketch, "2015-01-01")).map(Strength::current).hasValue(true);
        assertThat(on(sketch, "2016-12-31")).map(Strength::current).hasValue(true);
        assertThat(on(sketch, "2017-01-01")).hasValueSatisfying(s -> {
            assertThat(s.current()).isFalse();
            assertThat(s.value()).isEqualTo(7);
        });
    }

    @Test
    void ofMeasuresThatCoverTheDayTheLatestStartWins() {
        Sketch sketch =
                new Sketch().tie("2010", "").measure("2015", "2015", 2, "").measure("", "", 1, "");

        assertThat(on(sketch, "2015-06-01")).map(Strength::value).hasValue(2.0);
        assertThat(on(sketch, "2016-06-01")).map(Strength::value).hasValue(1.0);
    }

    @Test
    void ofMeasuresBeforeTheDayTheLastWins() {
        Sketch sketch =
                new Sketch().tie("2010", "").measure("2015", "2015", 2, "").measure("2012", "2012", 1, "");

        assertThat(on(sketch, "2019-01-01")).map(Strength::value).hasValue(2.0);
    }

    @Test
    void theUnitIsTheKindsWhereTheMeasureNamesNone() {
        assertThat(on(new Sketch().tie("2010", "").measure("2015", "", 1, ""), "2015-01-01"))
                .map(Strength::unit)
                .hasValue("million TIV");
        assertThat(on(new Sketch().tie("2010", "").measure("2015", "", 1, "pieces"), "2015-01-01"))
                .map(Strength::unit)
                .hasValue("pieces");
    }

    @Test
    void anEffectsStrengthLastsUntilTheNextPhase() {
        Sketch sketch = new Sketch()
                .tie("2010", "")
                .event("e", "2015-03")
                .effect("e", Status.REDUCED, 4)
                .turn("2018", Status.SUSPENDED);

        assertThat(on(sketch, "2015-02-28")).isEmpty();
        assertThat(on(sketch, "2017-12-31")).hasValueSatisfying(s -> {
            assertThat(s.value()).isEqualTo(4);
            assertThat(s.current()).isTrue();
            assertThat(s.evidence().sources()).isEqualTo(List.of("s-e"));
            assertThat(s.evidence().note()).isEqualTo("told");
            assertThat(s.period()).isEqualTo(Sketch.span("2015-03", "2017-12-31"));
        });
        assertThat(on(sketch, "2018-01-01")).map(Strength::current).hasValue(false);
    }

    @Test
    void theZeroOfAStopIsForgottenOnceTheTieGoesOn() {
        Sketch sketch = new Sketch()
                .tie("2000", "")
                .measure("2005", "2005", 9, "TJ/year")
                .event("stop", "2006-01-22")
                .effect("stop", Status.SUSPENDED, 0)
                .turn("2006-01-29", Status.ACTIVE);

        assertThat(on(sketch, "2006-01-25")).map(Strength::value).hasValue(0.0);
        assertThat(on(sketch, "2010-01-01")).hasValueSatisfying(s -> {
            assertThat(s.value()).isEqualTo(9);
            assertThat(s.current()).isFalse();
        });
    }

    @Test
    void aMeasureGoesBeforeAnEffectFromTheSameDay() {
        Sketch sketch = new Sketch()
                .tie("2010", "")
                .event("e", "2015")
                .effect("e", Status.REDUCED, 4)
                .measure("2015", "2015", 3, "");

        assertThat(on(sketch, "2015-05-01")).map(Strength::value).hasValue(3.0);
        assertThat(on(sketch, "2016-05-01")).map(Strength::value).hasValue(4.0);
    }

    @Test
    void aScenariosStrengthIsToldOnlyOfALifeFoldedWithIt() {
        var chronicle = new Sketch()
                .tie("2010", "")
                .event("e", "2015", "cut", "")
                .effect("e", Status.REDUCED, 4)
                .chronicle();
        var tie = chronicle.tie("t").orElseThrow();

        assertThat(Strength.on(chronicle, tie, day("2016-01-01"))).isEmpty();
        assertThat(Strength.on(chronicle, Life.of(tie, chronicle, Set.of("cut")), day("2016-01-01")))
                .map(Strength::value)
                .hasValue(4.0);
    }
}
