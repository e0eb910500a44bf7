package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
    }

    private static String name(String naming, String id) {
        return Naming.of(naming).orElseThrow().of(chronicle.actor(id).orElseThrow());
    }

    /** As these nations write themselves; the last ones have no code of ISO 3166 and are named by the record. */
    @ParameterizedTest
    @CsvSource({
        "SRB, Србија",
        "RUS, Россия",
        "DEU, Deutschland",
        "EGY, مصر",
        "CHN, 中国",
        "JPN, 日本",
        "KOR, 대한민국",
        "PRK, 조선민주주의인민공화국",
        "PSE, فلسطين",
        "TWN, 台灣",
        "GRC, Ελλάδα",
        "GEO, საქართველო",
        "ARM, Հայաստան",
        "ISR, ישראל",
        "IND, भारत",
        "MDV, ދިވެހިރާއްޖެ",
        "XKX, Kosovë",
        "MNE, Crna Gora",
        "USA, United States",
        "YUG, Југославија",
        "SUN, СССР",
        "DDR, Deutsche Demokratische Republik",
        "XSL, Soomaaliland"
    })
    void nationsAreNamedInTheirOwnLanguage(String id, String expected) {
        assertThat(name("own", id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, SRB, صربيا", "zh, SRB, 塞尔维亚", "sr, RUS, Русија", "sr-Latn, RUS, Rusija", "fr, SRB, Serbie",
        "ar, PSE, فلسطين", "ko, PRK, 조선민주주의인민공화국", "SR-latn, XKX, Kosovo", "en, SRB, Serbia", "sr, YUG, Југославија"
    })
    void nationsAreNamedInAChosenLanguage(String tag, String id, String expected) {
        assertThat(name(tag, id)).isEqualTo(expected);
    }

    @Test
    void whatHasNoNameThereKeepsItsEnglishOne() {
        assertThat(name("zh", "YUG")).isEqualTo("Yugoslavia");
        assertThat(name("ar", "NATO")).isEqualTo("North Atlantic Treaty Organization");
        assertThat(name("own", "EU")).isEqualTo("European Union");
        assertThat(name("te", "SRB")).as("no font for Telugu").isEqualTo("Serbia");
        assertThat(name("chr", "DEU")).as("nor for Cherokee").isEqualTo("Germany");
    }

    @Test
    void languagesWithoutNamesAreRefusedInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Naming.of("tlh")).isEmpty();
            assertThat(Naming.of("")).isEmpty();
            assertThat(Naming.of("a b")).isEmpty();
            assertThat(Naming.of("dv")).isEmpty();
            assertThat(name("own", "SRB")).isEqualTo("Србија");
            assertThat(name("own", "PNG")).isEqualTo("Papua New Guinea");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyNationHasANameThatTheFontsHaveInEveryLanguageOffered() {
        assertThat(Naming.offered()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (Naming naming : Naming.offered()) {
            assertThat(chronicle.actors().stream().map(naming::of).filter(n -> !TextWidths.inter()
                            .covers(n)))
                    .isEmpty();
        }
        assertThat(Naming.offered()).extracting(Naming::words).contains("Serbian (Latin)", "Arabic", "Chinese");
    }

    /** Names of one language are names of many nations, hardly ever shared by two that exist together. */
    @Test
    void namesInArabicAreMostlyArabic() {
        long arabic = chronicle.actors().stream()
                .filter(a -> !a.institution())
                .filter(a -> Setting.of(new Naming("ar").of(a)).rightToLeft())
                .count();
        long nations = chronicle.actors().stream().filter(a -> !a.institution()).count();
        assertThat(arabic).isGreaterThan(nations - 15).isLessThanOrEqualTo(nations);
    }

    @Test
    void anEditedActorIsNamedAnew() {
        Actor yugoslavia = chronicle.actor("YUG").orElseThrow();
        Actor.Profile profile = yugoslavia.profile();
        Actor edited = new Actor(
                yugoslavia.id(),
                yugoslavia.kind(),
                new Actor.Profile(
                        profile.name(),
                        java.util.List.of("СФРЈ"),
                        profile.region(),
                        profile.capital(),
                        profile.place()),
                yugoslavia.life(),
                yugoslavia.evidence());
        assertThat(Naming.OWN.of(yugoslavia)).isEqualTo("Југославија");
        assertThat(Naming.OWN.of(edited)).isEqualTo("СФРЈ");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, SRB, Serbie",
        "fr, SUN, Union soviétique",
        "fr, CSK, Tchécoslovaquie",
        "sr-Latn, SRB, Srbija",
        "sr-Latn, DDR, Nemačka Demokratska Republika",
        "sr-Latn, GBR, Ujedinjeno Kraljevstvo",
        "en, SUN, Soviet Union"
    })
    void theProgramNamesNationsInItsLanguage(String tag, String id, String expected) {
        try {
            Texts.speak(Locale.forLanguageTag(tag));
            assertThat(Naming.nameOf(chronicle, id)).isEqualTo(expected);
            assertThat(Naming.of(Naming.spoken().language())).contains(Naming.spoken());
        } finally {
            Texts.speak(Locale.ENGLISH);
        }
    }
}
