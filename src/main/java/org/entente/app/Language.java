package org.entente.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Texts;

/** The language of the window. */
final class Language {
    private static final String SETTING = "language";
    private static final String PROPERTY = "entente.language";

    private Language() {}

    /** Speaks what the system property {@code entente.language} says, else what was chosen, else the system's language. */
    static void speak(Settings settings) {
        Texts.speak(of(
                System.getProperty(PROPERTY, ""),
                settings.of(SETTING).recall().get(),
                Locale.getDefault(Locale.Category.DISPLAY)));
    }

    /** The first of three wishes that is one of the languages all texts exist in; English where none is. */
    static Locale of(String asked, String chosen, Locale system) {
        return Stream.of(Locale.forLanguageTag(asked), Locale.forLanguageTag(chosen), system)
                .map(Language::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(Locale wished) {
        return Texts.LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(wished.getLanguage()))
                .findFirst();
    }

    /** Speaks a language from now on and in the next run. */
    static void choose(Locale language, Settings settings) {
        settings.of(SETTING).keep().accept(language.toLanguageTag());
        Texts.speak(language);
    }

    /** What a language calls itself. */
    static String own(Locale language) {
        return Texts.in(language, "app.language");
    }
}
