package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.time.Sketch.day;
import static org.entente.time.Sketch.span;

import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** How two days differ. */
class DifferenceTest {
    private static final Chronicle CHRONICLE = new Sketch()
            .actors("A", "B")
            .tie("t", "A", "B", span("2010", "2020-02-01"))
            .tie("steady", "A", "B", span("2000", ""))
            .turn("2014-05-01", Status.SUSPENDED)
            .turn("2016-05-01", Status.ACTIVE)
            .event("more", "2018-01-01")
            .effect("more", Status.ACTIVE, 3)
            .chronicle();
    private static final TimeIndex INDEX = TimeIndex.of(CHRONICLE, Set.of());
    private static final Tie TIE = CHRONICLE.tie("t").orElseThrow();

    private static Difference between(String from, String to, Filter filter) {
        return Difference.of(INDEX, day(from), day(to), filter);
    }

    private static Difference between(String from, String to) {
        return between(from, to, Filter.NONE);
    }

    @Test
    void aTieThatBeginsIsAdded() {
        Difference difference = between("2009-12-31", "2010-01-01");

        assertThat(difference.added()).containsExactly(TIE);
        assertThat(difference.ended()).isEmpty();
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void aTieThatEndsIsEndedWhileItGlowsAndAfter() {
        assertThat(between("2020-01-31", "2020-02-01").ended()).containsExactly(TIE);
        assertThat(between("2020-01-31", "2023-01-01").ended()).containsExactly(TIE);
        assertThat(between("2020-02-01", "2023-01-01"))
                .isEqualTo(new Difference(
                        day("2020-02-01"),
                        day("2023-01-01"),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of()));
    }

    @Test
    void anotherStatusIsAChangeWithItsCause() {
        assertThat(between("2014-04-30", "2014-05-01").changed())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.tie()).isEqualTo(TIE);
                    assertThat(c.before().status()).isEqualTo(Status.ACTIVE);
                    assertThat(c.after().status()).isEqualTo(Status.SUSPENDED);
                    assertThat(c.after().effect()).map(e -> e.event()).hasValue("2014-05-01");
                });
    }

    @Test
    void aStatusThatCameBackIsNoChange() {
        assertThat(between("2014-04-30", "2017-01-01").changed()).isEmpty();
    }

    @Test
    void anotherStrengthIsAChange() {
        assertThat(between("2017-01-01", "2018-01-01").changed()).hasSize(1);
    }

    @Test
    void aHiddenStatusIsToldAsItIs() {
        Filter filter = Filter.NONE.toggleStatus(Status.SUSPENDED).toggleStatus(Status.ENDED);

        assertThat(between("2014-04-30", "2014-05-01", filter).ended()).isEmpty();
        assertThat(between("2014-04-30", "2014-05-01", filter).changed()).hasSize(1);
        assertThat(between("2020-01-31", "2020-02-01", filter).ended()).containsExactly(TIE);
    }

    @Test
    void whatTheFilterShowsOnNeitherDayIsNotTold() {
        assertThat(between("2009-12-31", "2010-01-01", Filter.NONE.toggleStatus(Status.ACTIVE))
                        .added())
                .isEmpty();
        assertThat(between("2009-12-31", "2010-01-01", Filter.NONE.toggleKind("arms"))
                        .added())
                .isEmpty();
    }

    @Test
    void momentsOfOtherFiltersOrRecordsDoNotCompare() {
        Moment one = INDEX.at(day("2010-01-01"), Filter.NONE);

        assertThatThrownBy(() -> Difference.of(one, INDEX.at(day("2010-01-01"), Filter.NONE.toggleKind("arms"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Difference.of(one, TimeIndex.of(CHRONICLE, Set.of()).at(day("2010-01-01"), Filter.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
