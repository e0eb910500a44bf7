package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StretchPropertiesTest {
    private static final Stretch WHOLE = new Stretch(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 1, 1));

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, WHOLE.days()).map(WHOLE.from()::plusDays);
    }

    @Property
    void itsEndsNeverCross(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("days") LocalDate moved) {
        Stretch stretch = Stretch.of(one, other);
        assertThat(stretch.from(moved).from()).isBeforeOrEqualTo(stretch.to());
        assertThat(stretch.from(moved).to()).isEqualTo(stretch.to());
        assertThat(stretch.to(moved).to()).isAfterOrEqualTo(stretch.from());
        assertThat(stretch.contains(moved))
                .isEqualTo(stretch.from(moved).from().equals(moved)
                        && stretch.to(moved).to().equals(moved));
    }

    @Property
    void movedAsAWholeItKeepsItsLengthAndStaysWithin(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = -20_000, max = 20_000) int days) {
        Stretch stretch = Stretch.of(one, other);
        Stretch moved = stretch.shift(days, WHOLE);
        assertThat(moved.days()).isEqualTo(stretch.days());
        assertThat(WHOLE.contains(moved.from()) && WHOLE.contains(moved.to())).isTrue();
        if (WHOLE.contains(stretch.from().plusDays(days))
                && WHOLE.contains(stretch.to().plusDays(days))) {
            assertThat(moved.from()).isEqualTo(stretch.from().plusDays(days));
        }
    }

    @Property
    void evenDaysBeginAndEndWithItsOwn(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 2, max = 12) int n) {
        Stretch stretch = Stretch.of(one, other);
        assertThat(stretch.evenly(n))
                .hasSize(n)
                .isSorted()
                .startsWith(stretch.from())
                .endsWith(stretch.to());
    }
}
