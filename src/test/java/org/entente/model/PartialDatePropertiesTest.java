package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of dates known to a year, a month or a day. */
class PartialDatePropertiesTest {
    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(PartialDate.Certainty.values()),
                        Arbitraries.of(true, false))
                .as((day, precision, certainty, reported) -> new PartialDate(
                        day.getYear(),
                        precision > 0 ? day.getMonthValue() : 0,
                        precision > 1 ? day.getDayOfMonth() : 0,
                        certainty,
                        reported));
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).contains(date);
    }

    @Property
    void theEarliestDayOpensAndTheLatestEndsItsPeriod(@ForAll("dates") PartialDate date) {
        int days = date.month() == 0
                ? date.earliest().lengthOfYear()
                : date.day() == 0 ? YearMonth.of(date.year(), date.month()).lengthOfMonth() : 1;
        assertThat(date.earliest().plusDays(days - 1L)).isEqualTo(date.latest());
        assertThat(date.earliest().getYear()).isEqualTo(date.year());
    }

    @Property
    void orderIsOppositeBothWaysAndFollowsTheEarliestDay(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        if (one.earliest().isBefore(other.earliest())) {
            assertThat(one).isLessThan(other);
        }
    }

    @Property
    void oneDatePrecedesAnotherWhereAllItsDaysDo(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        for (PartialDate far : new PartialDate[] {one, other}) {
            PartialDate near = PartialDate.of(far.latest());
            assertThat(far.precedes(near)).isFalse();
            assertThat(near.precedes(far)).isFalse();
            if (far.latest().getYear() < 9999) {
                assertThat(far.precedes(PartialDate.of(far.latest().plusDays(1))))
                        .isTrue();
            }
        }
        assertThat(one.precedes(other)).isEqualTo(one.latest().isBefore(other.earliest()));
    }

    @Property
    void textEitherNamesADateOrIsRefused(@ForAll("texts") String text) {
        PartialDate.parse(text).ifPresent(date -> assertThat(date.toString()).isEqualTo(text.strip()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0129-~?% x").ofMaxLength(12);
    }
}
