package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped fonts have every letter of the record and of the names they were cut for. */
class FontCoverageTest {
    @Test
    void everyCharacterOfTheRecordHasAGlyph() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> tables = Files.list(Path.of("assets/record"))) {
            for (Path table : tables.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.readString(table)
                        .codePoints()
                        .filter(c -> !Character.isISOControl(c) && c != 0x200d)
                        .filter(c -> !Typeface.of(c).font(false).has(c)
                                || !Typeface.of(c).font(true).has(c))
                        .forEach(c -> missing.add("U+%04X %s".formatted(c, Character.getName(c))));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNameAndAliasOfTheRecordIsSetRight() throws UnreadableRecordException {
        for (Actor actor : Bundled.chronicle().actors()) {
            assertThat(TextWidths.inter().covers(actor.name())).as(actor.name()).isTrue();
            assertThat(actor.profile().aliases()).allMatch(TextWidths.inter()::covers);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "am", "be", "bg", "bn", "cs", "de", "dz", "el", "es", "fa", "fr", "he", "hi", "hu", "hy", "it",
                "ja", "ka", "kk", "km", "ko", "lo", "mk", "mn", "my", "ne", "pl", "ro", "ru", "si", "sr", "sr-Latn",
                "ta", "th", "ti", "tr", "uk", "ur", "vi", "yue", "zh", "zh-Hant"
            })
    void theNamesOfCountriesAreSetRight(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(Stream.concat(Stream.of("XK"), Stream.of(Locale.getISOCountries()))
                        .map(c -> new Locale("", c).getDisplayCountry(locale))
                        .filter(name -> !TextWidths.inter().covers(name)))
                .isEmpty();
    }

    @Test
    void bothWeightsHaveTheSameSigns() {
        for (Typeface face : Typeface.all()) {
            for (int c = ' '; c < 0xffff; c++) {
                assertThat(face.font(true).has(c))
                        .as(face.family() + " " + Integer.toHexString(c))
                        .isEqualTo(face.font(false).has(c));
            }
        }
    }
}
