package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01",
        "2014-03, 2014-03-01",
        "2014-03-18, 2014-03-18",
        "March 2014, 2014-03-01",
        "mar 2014, 2014-03-01",
        "18 March 2014, 2014-03-18",
        "8. january 2025, 2025-01-08"
    })
    void readsADayAsPeopleTypeIt(String text, LocalDate day) {
        assertThat(DayText.parse(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 February 2014", "2014-13", "Brumaire 2014", "March"})
    void whatIsNoDateGivesNothing(String text) {
        assertThat(DayText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 1er février 2014, 2014-02-01",
        "fr, 18 fevr. 2014, 2014-02-18",
        "fr, Août 2014, 2014-08-01",
        "fr, 18 March 2014, 2014-03-18",
        "sr-Latn, 18. mart 2014., 2014-03-18",
        "sr-Latn, 18. marta 2014., 2014-03-18",
        "sr-Latn, avgust 2014, 2014-08-01",
        "sr-Latn, 8 January 2025, 2025-01-08"
    })
    void readsADayInTheLanguageSpokenAndInEnglish(String tag, String text, LocalDate day) {
        Texts.speak(Locale.forLanguageTag(tag));
        assertThat(DayText.parse(text)).contains(day);
        assertThat(DayText.parse("brumaire 2014")).isEmpty();
    }

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }
}
