package org.entente.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;

/** Lessons over the bundled record, and what is read back of their hand-outs. */
final class Lessons {
    static final Chronicle RECORD = record();
    static final String SOURCE = RECORD.sources().stream()
            .filter(s -> s.work().url().startsWith("https://"))
            .findFirst()
            .orElseThrow()
            .id();

    private Lessons() {}

    private static Chronicle record() {
        try {
            return Bundled.chronicle();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Step step(String title, String caption) {
        Step.Grounds grounds = new Step.Grounds(List.of(SOURCE), List.of());
        return new Step(new Step.Words(title, caption, "Say it aloud.", "Who supplies whom?"), "", grounds, 0, null);
    }

    /** Three steps, the second with something to foretell. */
    static Lesson weapons() {
        Step.Predict predict = new Step.Predict(
                "What will end on 8 January 2025?",
                "2025-01-08-deliveries-from-russia-impossible",
                List.of("arms-rus-srb-contracts-terminated", "arms-rus-srb-contracts-postponed"));
        return of(
                step("Before", "On 1 June 2018 Serbia has ties to all sides, also to Belarus."),
                step("The eve", "The contracts stand in January 2025. <b>Nothing</b> &amp; $x_1$ is markup here.")
                        .predict(predict),
                step("After", "On 8 January 2025 deliveries from Russia are told to be impossible."));
    }

    static Lesson of(Step... steps) {
        Story story = new Story(
                "weapons", new Story.Cover(1, "Weapons for Serbia", "How deliveries ended.", 10), List.of(steps));
        List<View> views = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            LocalDate day = i == 0 ? LocalDate.of(2018, 6, 1) : LocalDate.of(2025, 1, 6 + i);
            views.add(View.opening(day, "SRB", null).layout(i == 0 ? "ego" : "europe"));
        }
        return new Lesson(RECORD, story, views);
    }

    static String text(Path pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    static String text(Path pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
