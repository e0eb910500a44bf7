package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entente.model.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands are found by words of any order, in two languages, in spite of typos, the best first. */
class PaletteSearchTest {
    private static final List<Command> COMMANDS = List.of(
            Command.of("open", Command.Group.FILE, () -> {}),
            Command.of("save", Command.Group.FILE, () -> {}),
            Command.of("save-as", Command.Group.FILE, () -> {}),
            Command.of("copy-picture", Command.Group.FILE, () -> {}),
            Command.of("export-picture", Command.Group.FILE, () -> {}),
            Command.of("clear-filter", Command.Group.FIND, () -> {}),
            Command.titled(
                    "theme-dark",
                    Command.Group.PICTURE,
                    Title.of("palette.theme", Title.of("app.theme.dark")),
                    () -> {}));

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private static List<String> find(String asked, String... recent) {
        return new PaletteSearch()
                .find(asked, COMMANDS, List.of(recent)).stream()
                        .map(Command::id)
                        .toList();
    }

    @Test
    void beginningsOfWordsInAnyOrder() {
        assertThat(find("pict copy")).containsExactly("copy-picture");
        assertThat(find("save")).startsWith("save", "save-as");
        assertThat(find("filter")).containsExactly("clear-filter");
    }

    @Test
    void aTypoIsForgivenAndNonsenseIsNot() {
        assertThat(find("exprot")).startsWith("export-picture");
        assertThat(find("claer filtr")).containsExactly("clear-filter");
        assertThat(find("xyzzy")).isEmpty();
        assertThat(find("xy")).isEmpty();
    }

    @Test
    void theLanguageSpokenAndEnglishBothFind() {
        Texts.speak(Locale.FRENCH);
        assertThat(find("enregistrer")).startsWith("save");
        assertThat(find("save")).startsWith("save");
        assertThat(find("theme sombre")).containsExactly("theme-dark");
        assertThat(find("theme dark")).containsExactly("theme-dark");
    }

    @Test
    void withoutWordsTheLastUsedComesFirstAndNothingIsLost() {
        assertThat(find("", "clear-filter", "save")).hasSameSizeAs(COMMANDS).startsWith("clear-filter", "save", "open");
        assertThat(find("  "))
                .containsExactlyElementsOf(COMMANDS.stream().map(Command::id).toList());
    }

    @Test
    void otherWordsForACommandFindItInEveryLanguage() {
        List<Command> all = List.of(
                Command.of("text-larger", Command.Group.WINDOW, () -> {}),
                Command.of("theme", Command.Group.PICTURE, () -> {}),
                Command.titled("hand-out", Command.Group.FILE, Title.of("handout.menu"), () -> {}),
                Command.titled("language-fr", Command.Group.WINDOW, Title.of("palette.language", "Français"), () -> {}),
                Command.titled(
                        "theme-dark",
                        Command.Group.PICTURE,
                        Title.of("palette.theme", Title.of("app.theme.dark")),
                        () -> {}));
        assertThat(first("font", all)).isEqualTo("text-larger");
        assertThat(first("zoom text", all)).isEqualTo("text-larger");
        assertThat(first("night", all)).isIn("theme", "theme-dark");
        assertThat(first("print", all)).isEqualTo("hand-out");
        assertThat(first("translate", all)).isEqualTo("language-fr");
        assertThat(first("french", all)).isEqualTo("language-fr");
        Texts.speak(Locale.FRENCH);
        assertThat(first("police", all)).isEqualTo("text-larger");
        assertThat(first("font", all)).isEqualTo("text-larger");
        assertThat(first("traduire", all)).isEqualTo("language-fr");
        Texts.speak(Locale.forLanguageTag("sr-Latn"));
        assertThat(first("slova", all)).isEqualTo("text-larger");
        assertThat(first("stampaj", all)).isEqualTo("hand-out");
        assertThat(first("prevod", all)).isEqualTo("language-fr");
    }

    private static String first(String asked, List<Command> commands) {
        return new PaletteSearch().find(asked, commands, List.of()).get(0).id();
    }
}
