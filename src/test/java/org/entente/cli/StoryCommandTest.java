package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        SmallRecord.sound().in(folder);
        Files.createDirectories(folder.resolve("stories"));
        Files.writeString(
                folder.resolve("stories/migs.yaml"),
                """
                story: 1
                title: Migs
                summary: Six came.
                minutes: 5
                steps:
                  - title: Before
                    view: day=2017-10-01&focus=SRB
                    caption: Nothing has come yet.
                    say: Ask the class.
                    ask: Will they come?
                    sources: [tass]
                    predict:
                      question: Which ties will change?
                      event: migs
                      ties: [migs, gas]
                """);
    }

    private Ran run(String what) {
        return Ran.of("story", "--record", folder.toString(), what);
    }

    @Test
    void listsStories() {
        assertThat(run("list")).isEqualTo(new Ran(0, "migs  Migs  1 steps, 5 minutes\n", ""));
    }

    @Test
    void tellsOneStepByStep() {
        assertThat(run("migs"))
                .isEqualTo(new Ran(
                        0,
                        """
                                Migs
                                    Six came.

                                1  2017-10-01  Before
                                    Nothing has come yet.
                                    say: Ask the class.
                                    ask: Will they come?
                                    predict: Which ties will change?
                                        Russia -> Serbia, MiG-29: stays active
                                        Russia -> Serbia, pipeline gas: stays active
                                        event: 2017-10-02  MiGs arrive
                                    source: TASS, “First MiGs arrive”, 2 October 2017, https://tass.com/1
                                """,
                        ""));
    }

    @Test
    void aMistakeIsToldInOneLine() {
        Ran ran = run("mgs");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("entente: no story 'mgs'; did you mean migs? (see entente story --help)\n");
    }

    @Test
    void aBrokenStoryIsToldAndTheOthersListed() throws IOException {
        Files.writeString(folder.resolve("stories/bad.yaml"), "story: 1\n\tx");
        Ran ran = run("list");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("migs");
        assertThat(ran.err()).startsWith("bad.yaml:2:1: broken YAML");
        assertThat(run("bad").code()).isEqualTo(1);
        Ran validated = Ran.of("validate", folder.toString());
        assertThat(validated.code()).isEqualTo(1);
        assertThat(validated.out()).startsWith("bad.yaml:2:1: broken YAML");
    }

    private Ran make(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"story", "--record", folder.toString(), "migs"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Ran.of(all);
    }

    @Test
    void makesAHandOutOfEachKind() throws IOException {
        for (String kind : List.of("story", "comic", "worksheet")) {
            Path file = folder.resolve(kind + ".pdf");
            assertThat(make("--out", file.toString(), "--as", kind, "--for", "class", "--paper", "letter"))
                    .isEqualTo(new Ran(0, "", ""));
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
        Path gif = folder.resolve("migs.gif");
        assertThat(make("--out", gif.toString(), "--size", "320x200", "--seconds", "1")
                        .code())
                .isEqualTo(0);
        assertThat(Files.readString(gif, StandardCharsets.ISO_8859_1)).startsWith("GIF89a");
        Path frames = folder.resolve("frames");
        assertThat(make("--out", frames.toString(), "--size", "320x200", "--seconds", "1", "--rate", "2")
                        .code())
                .isEqualTo(0);
        assertThat(frames.resolve("0002.png")).exists();
        assertThat(frames.resolve("video.txt")).content().contains("-framerate 2 ");
    }

    @Test
    void aStoryIsWrittenAsAPage() throws Exception {
        Path page = folder.resolve("story.html");
        assertThat(make("--out", page.toString()).err()).isEmpty();
        assertThat(Files.readString(page)).contains("Content-Security-Policy", "<!DOCTYPE html>");
    }

    @Test
    void aHandOutThatCannotBeMadeIsToldInOneLine() {
        String pdf = folder.resolve("x.pdf").toString();
        assertThat(make("--out", folder.resolve("x.html").toString(), "--as", "comic")
                        .err())
                .contains("--as is not for a page; expected --out FILE.html alone");
        assertThat(make("--out", folder.resolve("x.doc").toString()).err())
                .contains("expected a file ending with .pdf");
        assertThat(make("--out", pdf, "--as", "poster").err())
                .contains("--as is 'poster'; expected story, comic, worksheet");
        assertThat(make("--out", pdf, "--rate", "0").err()).contains("a rate of 0.0; expected 1 to 60");
        assertThat(make("--out", pdf, "--panels", "5").err()).contains("5 panels a page; expected 4, 6 or 9");
        assertThat(make("--out", folder.resolve("no/x.pdf").toString()).err()).contains("no such folder for --out");
        assertThat(make("--for", "class").err()).contains("--for is for hand-outs; expected --out beside it");
        assertThat(Ran.of("story", "--record", folder.toString(), "list", "--out", pdf)
                        .err())
                .contains("--out takes one story");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    private String pdf(String id, String kind, int pages) throws IOException {
        Path file = folder.resolve(id + ".pdf");
        assertThat(Ran.of("story", id, "--as", kind, "--for", "teacher", "--out", file.toString())
                        .code())
                .isZero();
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            assertThat(read.getNumberOfPages()).as(id).isEqualTo(pages);
            return new PDFTextStripper().getText(read);
        }
    }

    /** Two pages for the class and two for the key; the last question used to have a third page for itself. */
    @Test
    void aSheetThatIsALittleTooLongIsWrittenCloser() throws IOException {
        assertThat(pdf("sahel-turns", "worksheet", 4)).contains("Which memberships end on", "2 of 2");
    }

    @Test
    void amountsStandWholeInTheKey() throws IOException {
        assertThat(pdf("russian-gas-in-europe", "worksheet", 5))
                .contains("gets stronger", "1,272,265 → 2,045,449 TJ/year (2012 → 2020)");
    }

    @Test
    void noTitleOfAComicIsCutForItsDate() throws IOException {
        assertThat(pdf("india-diversifies", "comic", 3))
                .contains("Thirty-six per cent", "31 December 2014 to 11 March 2025");
    }
}
