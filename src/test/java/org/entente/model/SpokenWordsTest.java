package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, numbers, statuses and kinds in the language spoken; their ids and forms in files stay as they are. */
class SpokenWordsTest {
    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2014-03-18, 18 March 2014, since 18 March 2014, until 18 March 2014",
        "en, reported 2014~, about 2014 (reported), since about 2014 (reported), until about 2014 (reported)",
        "fr, 2014-03-18, 18 mars 2014, depuis le 18 mars 2014, jusqu’au 18 mars 2014",
        "fr, 2014-03-01, 1er mars 2014, depuis le 1er mars 2014, jusqu’au 1er mars 2014",
        "fr, 2014-03, mars 2014, depuis mars 2014, jusqu’en mars 2014",
        "fr, 2014~, env. 2014, depuis env. 2014, jusqu’en env. 2014",
        "sr-Latn, 2014-03-18, 18. marta 2014., od 18. marta 2014., do 18. marta 2014.",
        "sr-Latn, 2014-03, marta 2014., od marta 2014., do marta 2014.",
        "sr-Latn, 2014?, 2014. (nesigurno), od 2014. (nesigurno), do 2014. (nesigurno)"
    })
    void datesAreSaidInTheLanguage(String tag, String date, String text, String since, String until) {
        Texts.speak(Locale.forLanguageTag(tag));
        assertThat(date(date).text()).isEqualTo(text);
        assertThat(date(date).since()).isEqualTo(since);
        assertThat(date(date).until()).isEqualTo(until);
        assertThat(date(date)).hasToString(date);
    }

    @Test
    void theStopOfASerbianYearGivesWayToWhatFollows() {
        Texts.speak(Locale.forLanguageTag("sr-Latn"));
        assertThat(Texts.of("scene.heading.dated", date("2014").text(), "2015."))
                .isEqualTo("2014, 2015.");
        assertThat(Texts.number(1234567.891)).isEqualTo("1.234.567,89");
    }

    @Test
    void statusesAndKindsHaveAWordAndAnId() {
        TieKind own = new TieKind(
                "arms",
                "Arms of my own",
                TieKind.BUILT_IN.get(0).nature(),
                "",
                TieKind.BUILT_IN.get(0).colours());
        assertThat(TieKind.BUILT_IN).allMatch(k -> k.said().equals(k.name()));
        assertThat(List.of(Status.values())).allMatch(s -> s.said().equals(s.word()));
        Texts.speak(Locale.FRENCH);
        assertThat(TieKind.BUILT_IN.get(0).said()).isEqualTo("Fournitures militaires");
        assertThat(TieKind.BUILT_IN.get(0).name()).isEqualTo("Military supply");
        assertThat(own.said()).isEqualTo("Arms of my own");
        assertThat(Status.SUSPENDED.said()).isEqualTo("suspendu");
        assertThat(Status.SUSPENDED.word()).isEqualTo("suspended");
    }
}
