package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.model.PartialDate.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "14-1-1",
                "2014-3",
                "2014-03-1",
                "2014-13",
                "2014-00",
                "2014-02-30",
                "2014-02-00",
                "2014-04-31",
                "2015-02-29",
                "1900-02-29",
                "0000",
                "0000-01-01",
                "20140318",
                "2014/03/18",
                "18.03.2014",
                "2014-",
                "2014-03-",
                "-2014",
                "2014~~",
                "2014?~",
                "~2014",
                "Reported 2014",
                "reported  2014",
                "reported2014",
                "reported",
                "2014 reported",
                "2014-03-18T00:00",
                "٢٠١٤",
                "2014-٠٣"
            })
    void whatNamesNoDayOfTheCalendarIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01, 2014-12-31",
        "2014-02, 2014-02-01, 2014-02-28",
        "2012-02, 2012-02-01, 2012-02-29",
        "2014-04~, 2014-04-01, 2014-04-30",
        "2014-03-18?, 2014-03-18, 2014-03-18",
        "reported 2014-03-18, 2014-03-18, 2014-03-18",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12, 9999-12-01, 9999-12-31"
    })
    void earliestAndLatestEncloseWhatCanBeMeant(String text, LocalDate earliest, LocalDate latest) {
        assertThat(date(text).earliest()).isEqualTo(earliest);
        assertThat(date(text).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014",
        "2014-03, March 2014",
        "2014-03-08, 8 March 2014",
        "2014~, about 2014",
        "2014-03?, March 2014 (uncertain)",
        "2014%, about 2014 (uncertain)",
        "reported 2025-01-08, 8 January 2025 (reported)",
        "reported 2025~, about 2025 (reported)"
    })
    void readersAreToldHowWellItIsKnown(String text, String told) {
        assertThat(date(text).text()).isEqualTo(told);
    }

    @Test
    void onlyAPlainDayIsExact() {
        assertThat(date("2014-03-18").exact()).isTrue();
        assertThat(Stream.of("2014", "2014-03", "2014-03-18~", "2014-03-18?", "2014-03-18%", "reported 2014-03-18"))
                .noneMatch(t -> date(t).exact());
    }

    @Test
    void datesOrderByTheirEarliestDayThenTheNarrower() {
        assertThat(Stream.of("2015", "2014-12-31", "2014", "2014-01-01", "2014-01", "2013-12")
                        .map(PartialDateTest::date)
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactly("2013-12", "2014-01-01", "2014-01", "2014", "2014-12-31", "2015");
    }

    @Test
    void blanksAroundATextDoNotCount() {
        assertThat(PartialDate.parse("  2014-03 \t")).contains(date("2014-03"));
    }

    @Test
    void noSuchDateCanBeMade() {
        assertThatThrownBy(() -> new PartialDate(2014, 2, 30, Certainty.EXACT, false))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2014, 13, 0, Certainty.EXACT, false))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2014, 0, 5, Certainty.EXACT, false))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(0, 0, 0, Certainty.EXACT, false))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2014, 3, -1, Certainty.EXACT, false))
                .isInstanceOf(DateTimeException.class);
    }
}
