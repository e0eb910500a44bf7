package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.model.EnglishWords;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a story, a workspace or a link is told in the language of the program. */
class SpokenFilesTest {
    private static final String STORY =
            """
            story: uno
            title: [x]
            zzz: 1
            steps:
              - title: Dva
                view: day=2030-01-01&focus=NIX
                caption: %s
                sources: [nix]
                seconds: x
                predict:
                  event: migs
                  ties: []
              - view: day=yy
                events: [{a: b}, nix]
              - zwei
              - predict:
                  event: nix
                  ties: [nix]
            """
                    .formatted("x".repeat(500));

    private static final List<String> BROKEN =
            List.of("", "a: [", "a: 1\n---\nb: 1", "a: &x 1\nb: *x", "[x]", "steps: []");

    private static final List<String> WORKSPACES = List.of(
            "",
            "[]",
            "{} {}",
            "{}",
            "{\"entente\": 9}",
            "{\"entente\": 0.5}",
            "{\"entente\": \"x\"}",
            "{\"entente\": 1, \"zzz\": 1}",
            "{\"entente\": 1, \"view\": {\"when\": {\"day\": \"x\"}}}",
            "{\"entente\": 1, \"view\": {\"when\": {\"day\": \"20000-01-01\"}}}",
            "{\"entente\": 1, \"view\": {\"when\": {\"panel\": 1}}, \"record\": {\"actors\": 0.5, \"from\": 1}}",
            "{\"entente\": 1, \"view\": {\"look\": {\"theme\": \"x\"}, \"subject\": {\"selection\": {}}}}",
            "{\"entente\": 1, \"picture\": {\"width\": \"x\"}}");

    private static final List<String> LINKS = List.of(
            "https://example.org",
            "entente:day",
            "entente:focus=SRB",
            "entente:day=2014-03-18&day=2015-01-01",
            "entente:day=2014-03-18&scale=1",
            "entente:day=%zz",
            "entente:day=2014-03-18&panel=!{",
            "entente:day=2014-03-18&" + "a.".repeat(20) + "a=1");

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void noFlawOfAStoryIsToldInEnglish(String tag) throws Exception {
        Chronicle record = RecordReader.read(SmallRecord.sound().in(folder)).chronicle();
        List<Problem> english = StoryFile.parse("x.yaml", STORY, record).problems();
        assertThat(english).hasSizeGreaterThan(18);
        Texts.speak(Locale.forLanguageTag(tag));
        List<Problem> spoken = StoryFile.parse("x.yaml", STORY, record).problems();
        Set<String> foreign = EnglishWords.foreignTo(Texts.locale());
        foreign.removeAll(EnglishWords.in(STORY));
        foreign.removeAll(EnglishWords.in("summary minutes focus question"));
        assertThat(foreign).contains("characters", "least", "which");
        assertThat(spoken).hasSameSizeAs(english);
        for (int i = 0; i < spoken.size(); i++) {
            assertThat(spoken.get(i).spot()).isEqualTo(english.get(i).spot());
            assertThat(spoken.get(i).expected()).isNotEqualTo(english.get(i).expected());
            assertThat(EnglishWords.in(spoken.get(i).toString()))
                    .as(spoken.get(i).toString())
                    .filteredOn(foreign::contains)
                    .isEmpty();
        }
        for (String text : BROKEN) {
            Texts.speak(Locale.ENGLISH);
            List<Problem> was = StoryFile.parse("x.yaml", text, record).problems();
            Texts.speak(Locale.forLanguageTag(tag));
            List<Problem> is = StoryFile.parse("x.yaml", text, record).problems();
            assertThat(is).as(text).isNotEmpty().hasSameSizeAs(was).doesNotContainAnyElementsOf(was);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void noWorkspaceAndNoLinkIsRefusedInEnglish(String tag) throws Exception {
        for (String text : WORKSPACES) {
            differs(tag, text, () -> WorkspaceFile.parse("x", text));
        }
        for (String link : LINKS) {
            differs(tag, link, () -> Link.read(link));
        }
        Path binary = Files.write(folder.resolve("x"), new byte[] {(byte) 0xff});
        Path zip = Files.write(
                folder.resolve("x.zip"),
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        for (Path path : List.of(folder, binary, zip, folder.resolve("nix"))) {
            differs(tag, path.toString(), () -> WorkspaceFile.read(path));
        }
        differs(tag, "write", () -> SafeFile.write(folder, "x"));
    }

    private static void differs(String tag, String what, ThrowingCallable read) {
        Texts.speak(Locale.ENGLISH);
        Throwable english = catchThrowable(read);
        Texts.speak(Locale.forLanguageTag(tag));
        Throwable spoken = catchThrowable(read);
        assertThat(english).as(what).isNotNull();
        assertThat(spoken).as(what).hasSameClassAs(english);
        List<String> was = String.valueOf(english.getMessage()).lines().toList();
        assertThat(String.valueOf(spoken.getMessage()).lines())
                .as(what)
                .hasSameSizeAs(was)
                .doesNotContainAnyElementsOf(was)
                .noneMatch(line -> line.replaceAll("JSON.*\\(.*\\)", "").contains("expected"));
    }
}
