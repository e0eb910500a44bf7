package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of the scale, of its dates and of the calendar's pieces, from centuries to days. */
class TimeScalePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final double WIDTH = 900;

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** From two thousand years over the width to some days. */
    @Provide
    static Arbitrary<TimeScale> scales() {
        return Combinators.combine(days(), Arbitraries.doubles().between(-3, 1.77))
                .as((day, power) -> new TimeScale(day.toEpochDay(), Math.pow(10, power)));
    }

    @Property
    void aDayIsFoundWhereItStands(@ForAll("scales") TimeScale scale, @ForAll("days") LocalDate day) {
        assertThat(scale.day(scale.x(day))).isEqualTo(day);
    }

    @Property
    void zoomingKeepsTheDayUnderThePointer(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = WIDTH) double x,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor) {
        TimeScale zoomed = scale.zoom(x, factor);
        double before = scale.first() + x / scale.perDay();
        double after = zoomed.first() + x / zoomed.perDay();
        assertThat(after).isCloseTo(before, offset(1e-6 * Math.max(1, Math.abs(before))));
    }

    @Property
    void nothingIsSeenBeyondTheTimeThereIs(@ForAll("scales") TimeScale scale) {
        TimeScale held = scale.within(FIRST, LAST, WIDTH);
        assertThat(held.x(FIRST)).isLessThan(1e-3);
        assertThat(held.x(LAST)).isGreaterThan(WIDTH - 1e-3);
        TimeScale again = held.within(FIRST, LAST, WIDTH);
        assertThat(again.first()).isCloseTo(held.first(), offset(1e-6));
        assertThat(again.perDay()).isEqualTo(held.perDay());
    }

    @Property
    void everyDayLiesInOnePieceOfEachSize(@ForAll("days") LocalDate day) {
        for (TimeStep step : TimeStep.LADDER) {
            LocalDate floor = step.floor(day);
            assertThat(floor).isBeforeOrEqualTo(day);
            assertThat(step.next(floor)).isAfter(day);
            assertThat(step.floor(floor)).isEqualTo(floor);
            assertThat(step.floor(step.next(floor))).isEqualTo(step.next(floor));
        }
    }

    @Property
    void datesNeverTouchAndSayTheYearAtEveryZoom(@ForAll("scales") TimeScale scale) {
        List<TimeTicks.Label> labels = TimeTicks.of(scale, WIDTH).labels();
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).left()).isGreaterThan(labels.get(i - 1).right() + 4);
        }
        assertThat(labels).isNotEmpty().allSatisfy(l -> {
            assertThat(l.left()).isNotNegative();
            assertThat(l.right()).isLessThanOrEqualTo(WIDTH);
        });
        assertThat(labels).anyMatch(l -> l.text().matches(".*\\d{4}"));
    }
}
