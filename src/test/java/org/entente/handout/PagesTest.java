package org.entente.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.entente.geo.Rect;
import org.entente.model.Progress;
import org.entente.model.Source;
import org.entente.paint.Booklet;
import org.entente.paint.Leaf;
import org.entente.scene.Mark;
import org.entente.scene.TextWidths;
import org.entente.story.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages of stories, comics and worksheets. */
class PagesTest {
    @TempDir
    private Path folder = Path.of("");

    private String story(Edition edition) throws IOException {
        Path file = folder.resolve("story.pdf");
        new StoryBook().write(Lessons.weapons(), Choice.USUAL.edition(edition), file, Progress.SILENT);
        return Lessons.text(file);
    }

    @Test
    void aStoryHasItsWordsSourcesAndPageNumbers() throws IOException {
        String text = story(Edition.TEACHER);
        Source source = Lessons.RECORD.source(Lessons.SOURCE).orElseThrow();
        assertThat(text)
                .contains("Weapons for Serbia", "10 minutes · 3 steps · 1 June 2018 to 8 January 2025")
                .contains("On 1 June 2018 Serbia has ties to all sides", "Say it aloud.", "Who supplies whom?")
                .contains(source.publisher(), "(grade " + source.grade() + ")", "1 of 3", "3 of 3");
        assertThat(text.replace(" ", "")).contains(source.work().url());
    }

    @Test
    void markupIsLiteral() throws IOException {
        assertThat(story(Edition.CLASS)).contains("<b>Nothing</b> &amp; $x_1$ is markup here.");
    }

    @Test
    void namesAreReadableInOtherScripts() throws IOException {
        String caption = "Ελλάδα, Грузија, საქართველო, 中国 and 日本 in one caption.";
        Path file = folder.resolve("scripts.pdf");
        new StoryBook().write(Lessons.of(Lessons.step("一", caption)), Choice.USUAL, file, Progress.SILENT);
        assertThat(Lessons.text(file)).contains(caption);
    }

    @Test
    void theClassReadsNeitherWhatToSayNorTheAnswers() throws IOException {
        assertThat(story(Edition.CLASS)).doesNotContain("Say it aloud.").doesNotContain(" ends");
        assertThat(story(Edition.TEACHER)).contains(" ends", "is postponed");
    }

    /** What stands highest on a page. */
    private static String top(Leaf leaf) {
        return leaf.scene().layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .min(Comparator.comparingDouble(Mark.Label::y).thenComparingDouble(Mark.Label::x))
                .map(Mark.Label::text)
                .orElse("");
    }

    @Test
    void aStepThatIsALittleTooLongKeepsToItsPage() {
        for (int sentences = 20; sentences <= 60; sentences += 2) {
            Step plain = Lessons.step("One", "A caption.");
            String say = "This is a sentence for the teacher to say. ".repeat(sentences);
            Step.Words words = new Step.Words("One", "A caption.", say, "Who supplies whom?");
            Step longer = new Step(words, "", plain.grounds(), 0, null);
            List<Leaf> leaves = StoryBook.booklet(
                            Lessons.of(longer, Lessons.step("Two", "Another.")), Choice.USUAL, Progress.SILENT)
                    .leaves();
            assertThat(top(leaves.get(leaves.size() - 1)))
                    .as("%d sentences", sentences)
                    .isEqualTo("2");
        }
    }

    @Test
    void addressesCanBeClicked() throws IOException {
        story(Edition.CLASS);
        String url = Lessons.RECORD.source(Lessons.SOURCE).orElseThrow().work().url();
        try (PDDocument document = Loader.loadPDF(folder.resolve("story.pdf").toFile())) {
            int found = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDActionURI action = (PDActionURI) ((PDAnnotationLink) annotation).getAction();
                    assertThat(action.getURI()).isEqualTo(url);
                    found++;
                }
            }
            assertThat(found).isEqualTo(3);
        }
    }

    @Test
    void aSourceThatTheRecordLacksIsTold() throws IOException {
        Step.Grounds lost = new Step.Grounds(List.of("no-such-source"), List.of());
        Path file = folder.resolve("lost.pdf");
        Lesson lesson = Lessons.of(Lessons.step("One", "A caption.").grounds(lost));
        new StoryBook().write(lesson, Choice.USUAL, file, Progress.SILENT);
        assertThat(Lessons.text(file)).contains("no-such-source: not in the record.");
    }

    private static Lesson endless() {
        String caption = "Serbia " + "goes on and on ".repeat(700) + "x".repeat(400) + " to the end.";
        return Lessons.of(Lessons.step("T".repeat(300), caption), Lessons.step("Two", ""));
    }

    @Test
    void aCaptionWithoutEndGoesOnOverleaf() throws IOException {
        Path file = folder.resolve("endless.pdf");
        new StoryBook().write(endless(), Choice.USUAL, file, Progress.SILENT);
        assertThat(Lessons.pages(file)).isGreaterThan(3);
        assertThat(Lessons.text(file)).contains("to the end.");
    }

    @Test
    void nothingIsDrawnOutsideThePage() {
        for (Lesson lesson : List.of(Lessons.weapons(), endless())) {
            for (Paper paper : Paper.values()) {
                Choice choice = Choice.USUAL.paper(paper);
                inside(StoryBook.booklet(lesson, choice, Progress.SILENT));
                inside(ComicPage.booklet(lesson, choice, Progress.SILENT));
                Worksheet.Pages sheet = new Worksheet.Pages(lesson, paper, Progress.SILENT);
                inside(new Booklet("sheet", sheet.sheet()));
                inside(new Booklet("key", sheet.key()));
            }
        }
    }

    static void inside(Booklet booklet) {
        for (Leaf leaf : booklet.leaves()) {
            Rect page = new Rect(0, 0, leaf.scene().width(), leaf.scene().height());
            leaf.scene().layers().stream().flatMap(l -> l.marks().stream()).forEach(mark -> bounds(mark)
                    .ifPresent(b -> assertThat(b.x() >= 0
                                    && b.y() >= 0
                                    && b.right() <= page.width()
                                    && b.bottom() <= page.height())
                            .as("%s in %s", mark, page)
                            .isTrue()));
        }
    }

    private static Optional<Rect> bounds(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return Optional.of(line.path().bounds());
        }
        if (mark instanceof Mark.Area area) {
            return Optional.of(area.path().bounds());
        }
        if (mark instanceof Mark.Label label) {
            Mark.Type type = label.type();
            double width = TextWidths.inter().width(label.text(), type.size(), type.bold());
            double left = label.x()
                    - (type.anchor() == Mark.Anchor.START ? 0 : type.anchor() == Mark.Anchor.END ? width : width / 2);
            return Optional.of(new Rect(left, label.y() - type.size(), width, type.size()));
        }
        return Optional.empty();
    }

    @Test
    void aComicHasAllPanelsInOrder() throws IOException {
        Step[] steps = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> Lessons.step("Panel" + i, "Caption number " + i + "."))
                .toArray(Step[]::new);
        Path file = folder.resolve("comic.pdf");
        new ComicPage().write(Lessons.of(steps), Choice.USUAL, file, Progress.SILENT);
        assertThat(Lessons.pages(file)).isEqualTo(2);
        assertThat(Lessons.text(file, 1, 1)).containsSubsequence("Panel1", "Panel2", "Panel6", "Military supply");
        assertThat(Lessons.text(file, 2, 2)).containsSubsequence("Panel7", "Caption number 11.", "Sources: ");
    }

    @Test
    void aComicPageHoldsAsManyPanelsAsWereChosen() {
        Step[] steps = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> Lessons.step("Panel" + i, "Caption number " + i + "."))
                .toArray(Step[]::new);
        Lesson lesson = Lessons.of(steps);
        List<Integer> pages = Choice.PANELS.stream()
                .map(n -> ComicPage.booklet(lesson, Choice.USUAL.panels(n), Progress.SILENT)
                        .leaves()
                        .size())
                .toList();
        assertThat(Choice.PANELS).containsExactly(6, 4, 9);
        assertThat(pages).containsExactly(3, 4, 2);
        assertThatThrownBy(() -> Choice.USUAL.panels(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 panels a page; expected 4, 6 or 9");
    }

    @Test
    void aWorksheetDoesNotTellItsAnswersAndItsKeyDoes() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        Path key = folder.resolve("key.pdf");
        new Worksheet().write(Lessons.weapons(), Choice.USUAL.key(key), file, Progress.SILENT);
        String sheet = Lessons.text(file);
        String answers = Lessons.text(key);
        List<String> left = List.of("1 June 2018", "January 2025", "8 January 2025", "Belarus");
        assertThat(answers).contains(left).contains("(1) 1 June 2018", " ends", "is postponed");
        left.forEach(answer -> assertThat(sheet).doesNotContain(answer));
        assertThat(sheet)
                .contains("Serbia has ties to all sides", "What happened", "Your guess")
                .doesNotContain(" ends");
    }

    @Test
    void aBlankLeavesTheFullStopAndWhatIsNoDate() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        Lesson lesson = Lessons.of(Lessons.step("One", "It cost 2500 euros and 51 % in 2008. Then came 24 May."));
        new Worksheet().write(lesson, Choice.USUAL.edition(Edition.CLASS), file, Progress.SILENT);
        assertThat(Lessons.text(file))
                .containsPattern("It cost 2500 euros and 51 % in \\(1\\)\\h_+\\. Then came \\(2\\)\\h_+\\.");
    }

    @Test
    void theClassGetsNoKey() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        new Worksheet().write(Lessons.weapons(), Choice.USUAL.edition(Edition.CLASS), file, Progress.SILENT);
        assertThat(Lessons.text(file)).doesNotContain("8 January 2025");
        new Worksheet().write(Lessons.weapons(), Choice.USUAL, file, Progress.SILENT);
        assertThat(Lessons.text(file)).contains("8 January 2025");
    }
}
