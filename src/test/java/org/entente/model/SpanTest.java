package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2016, 2013-12-31, false",
        "2014, 2016, 2014-01-01, true",
        "2014, 2016, 2016-12-31, true",
        "2014, 2016, 2017-01-01, false",
        "2014-03-18, , 9999-01-01, true",
        "2014-03-18, , 2014-03-17, false",
        ", 2014-02, 2014-02-28, true",
        ", 2014-02, 2014-03-01, false",
        ", , 2014-03-18, true",
        "2014-03-18, 2014-03-18, 2014-03-18, true"
    })
    void aDayMayBeHeldFromTheEarliestStartToTheLatestEnd(
            @Nullable String start, @Nullable String end, LocalDate day, boolean held) {
        assertThat(new Span(date(start), date(end)).mayContain(day)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2013, true",
        "2014, 2014, false",
        "2014-06, 2014, false",
        "2014-06-02, 2014-06-01, true",
        "2014, , false",
        ", 2014, false"
    })
    void itIsReversedOnlyWhereTheEndIsCertainlyFirst(@Nullable String start, @Nullable String end, boolean reversed) {
        assertThat(new Span(date(start), date(end)).reversed()).isEqualTo(reversed);
    }

    @Test
    void openEndsAreEmpty() {
        assertThat(Span.ALWAYS.from()).isEmpty();
        assertThat(Span.ALWAYS.to()).isEmpty();
        assertThat(new Span(date("2014"), date("2015")).from()).isEqualTo(PartialDate.parse("2014"));
        assertThat(new Span(date("2014"), date("2015")).to()).isEqualTo(PartialDate.parse("2015"));
    }
}
