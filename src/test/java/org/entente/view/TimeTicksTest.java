package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
    private static List<String> texts(String from, String to) {
        return TimeTicks.of(TimeScale.of(LocalDate.parse(from), LocalDate.parse(to), 700), 700).labels().stream()
                .map(TimeTicks.Label::text)
                .toList();
    }

    @Test
    void decadesYearsMonthsWeeksAndDaysAsThereIsRoom() {
        assertThat(texts("1800-01-01", "2030-01-01"))
                .contains("1820", "1840", "2000")
                .doesNotContain("1810");
        assertThat(texts("1990-01-01", "2026-01-01")).contains("1992", "1994", "2024");
        assertThat(texts("2013-06-15", "2014-06-15")).contains("2013", "Aug", "2014", "Feb");
        assertThat(texts("2014-02-01", "2014-05-01")).contains("Feb 2014", "10", "3 Mar", "7 Apr");
        assertThat(texts("2014-03-10", "2014-03-31")).contains("Mar 2014", "18", "19", "20");
    }

    @Test
    void aPieceOfTheCalendarIsNamed() {
        LocalDate day = LocalDate.of(2014, 5, 14);
        assertThat(words(0, 1, day)).isEqualTo("14 May 2014");
        assertThat(words(0, 7, day)).isEqualTo("12 May 2014 to 18 May 2014");
        assertThat(words(1, 0, day)).isEqualTo("May 2014");
        assertThat(words(3, 0, day)).isEqualTo("April to June 2014");
        assertThat(words(12, 0, day)).isEqualTo("2014");
        assertThat(words(60, 0, day)).isEqualTo("2010 to 2014");
    }

    private static String words(int months, int days, LocalDate day) {
        TimeStep step = new TimeStep(months, days);
        return step.words(step.floor(day));
    }
}
