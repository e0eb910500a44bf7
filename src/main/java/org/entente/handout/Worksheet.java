package org.entente.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.paint.Booklet;
import org.entente.paint.Leaf;
import org.entente.scene.Theme;
import org.entente.story.Prediction;
import org.entente.story.Step;

/** Captions with blanks, a picture whose nations are to be named, and what is to be foretold; with a key. */
public final class Worksheet implements Handout {
    private static final double PICTURE = 330;
    private static final double LOWER = 236;
    private static final double NAME_ROW = 27;
    private static final int FEWEST_NAMES = 4;

    @Override
    public String id() {
        return "worksheet";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(Lesson lesson, Choice choice, Path out, Progress progress) throws IOException {
        Pages pages = new Pages(lesson, choice.paper(), progress);
        List<Leaf> leaves = new ArrayList<>(pages.sheet());
        Optional<Path> key = choice.key();
        if (key.isEmpty() && choice.edition() == Edition.TEACHER) {
            leaves.addAll(pages.key());
        }
        new Booklet(lesson.story().title(), leaves).write(out, progress);
        if (key.isPresent()) {
            new Booklet(lesson.story().title(), pages.key()).write(key.get(), progress);
        }
    }

    /** Writes one story's sheet and its key. */
    static final class Pages {
        private final Lesson lesson;
        private final Paper paper;
        private final Blanks blanks;
        private final Optional<Unnamed> unnamed;
        private final Optional<Unnamed> lower;
        private final boolean tight;
        private final Notes notes;

        Pages(Lesson lesson, Paper paper, Progress progress) {
            this.lesson = lesson;
            this.paper = paper;
            notes = new Notes(lesson.chronicle());
            blanks = new Blanks(lesson, besides());
            unnamed = unnamed(progress, PICTURE);
            lower = unnamed(progress, LOWER);
            tight = sheet(true).size() < sheet(false).size();
        }

        private List<String> besides() {
            List<String> out = new ArrayList<>(List.of(lesson.story().title()));
            Outcomes outcomes = new Outcomes(lesson.chronicle(), false);
            for (int i = 0; i < lesson.size(); i++) {
                lesson.step(i).prediction().ifPresent(p -> out.add(p.question()));
                lesson.prediction(i).ifPresent(p -> p.outcomes().forEach(o -> out.add(outcomes.tie(o.tie()))));
            }
            return out;
        }

        /** The first picture with enough to name. */
        private Optional<Unnamed> unnamed(Progress progress, double height) {
            Plates plates = new Plates(lesson.chronicle(), Theme.PRINT);
            double width = paper.upright().inner();
            for (int i = 0; i < lesson.size(); i++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                boolean one = lesson.view(i).when().panel().isEmpty();
                Set<String> known =
                        lesson.view(i).subject().focused().map(Set::of).orElse(Set.of());
                Unnamed found = Unnamed.of(plates.bare(lesson.view(i), width, height), known);
                if (one && found.names().size() >= FEWEST_NAMES) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }

        private Flow flow(String what) {
            Flow flow = new Flow(paper.upright(), lesson.story().title() + " · " + what, notes);
            flow.write(what.toUpperCase(Texts.locale()), Style.OVERLINE);
            flow.write(lesson.story().title(), Style.TITLE);
            flow.gap(12);
            return flow;
        }

        /** In a picture of less height and lower rows where that takes one page less. */
        List<Leaf> sheet() {
            return sheet(tight);
        }

        private List<Leaf> sheet(boolean close) {
            Flow flow = flow(Texts.of("handout.sheet"));
            double baseline = flow.take(30) + 12;
            double date = flow.left() + flow.width() * 0.66;
            asked(flow, "handout.sheet.name", flow.left(), date - 18, baseline);
            asked(flow, "handout.sheet.date", date, flow.left() + flow.width(), baseline);
            flow.gap(6);
            head(flow, "handout.sheet.blanks");
            Style roomy = new Style(13.5, 27, false, Style.PAPER.ink().strong());
            for (String caption : blanks.captions()) {
                flow.write(caption, roomy);
                flow.gap(9);
            }
            (close ? lower : unnamed).ifPresent(u -> name(flow, u, close ? LOWER : PICTURE));
            Outcomes outcomes = new Outcomes(lesson.chronicle(), false);
            predict(flow, close ? outcomes.tight() : outcomes, false);
            return flow.leaves();
        }

        private static void asked(Flow flow, String key, double from, double to, double baseline) {
            String text = Texts.of(key);
            flow.mark(Style.SMALL_QUIET.label(from, baseline, text));
            flow.mark(Flow.line(from + Wrapped.width(text, Style.SMALL_QUIET) + 8, baseline + 2, to));
        }

        private static void head(Flow flow, String key) {
            flow.gap(18);
            flow.need(3 * Style.HEAD.leading());
            flow.write(Texts.of(key), Style.HEAD);
            flow.gap(6);
        }

        private static void name(Flow flow, Unnamed unnamed, double picture) {
            int rows = (unnamed.names().size() + 1) / 2;
            flow.gap(18);
            flow.need(picture + rows * NAME_ROW + 60);
            head(flow, "handout.sheet.picture");
            flow.picture(unnamed.picture(), picture);
            flow.gap(6);
            double column = flow.width() / 2;
            for (int i = 0; i < rows; i++) {
                double baseline = flow.take(NAME_ROW) + 20;
                for (int at = i; at < unnamed.names().size(); at += rows) {
                    double x = flow.left() + (at >= rows ? column + 9 : 0);
                    flow.mark(Style.BOLD.label(x, baseline, Unnamed.letter(at)));
                    flow.mark(Flow.line(x + 20, baseline + 2, x + column - 18));
                }
            }
        }

        private void predict(Flow flow, Outcomes outcomes, boolean answered) {
            boolean first = true;
            for (int i = 0; i < lesson.size(); i++) {
                Optional<Prediction> prediction = lesson.prediction(i);
                if (prediction.isEmpty()) {
                    continue;
                }
                String question =
                        lesson.step(i).prediction().map(Step.Predict::question).orElse("");
                double height = outcomes.height(prediction.get()) + flow.height(question, Style.BOLD) + 12;
                flow.need(height + (first ? 60 : 18));
                if (first) {
                    head(flow, "handout.sheet.predict");
                }
                first = false;
                flow.write(answered ? question : blanks.undated(question), Style.BOLD);
                outcomes.draw(prediction.get(), flow);
                flow.gap(18);
            }
        }

        List<Leaf> key() {
            Flow flow = flow(Texts.of("handout.key"));
            head(flow, "handout.sheet.blanks");
            for (int i = 0; i < blanks.answers().size(); i++) {
                flow.write("(" + (i + 1) + ") " + blanks.answers().get(i), Style.BODY);
            }
            (tight ? lower : unnamed).ifPresent(u -> {
                head(flow, "handout.sheet.picture");
                for (int i = 0; i < u.names().size(); i++) {
                    flow.write(Unnamed.letter(i) + "  " + u.names().get(i), Style.BODY);
                }
            });
            predict(flow, new Outcomes(lesson.chronicle(), true), true);
            return flow.leaves();
        }
    }
}
