package org.entente.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.paint.Booklet;
import org.entente.scene.Fitting;
import org.entente.scene.Scene;
import org.entente.scene.Theme;
import org.entente.state.View;
import org.entente.story.Prediction;
import org.entente.story.Step;

/** The whole story to read: its contents, then every step with picture, words and sources. */
public final class StoryBook implements Handout {
    private static final double PICTURE = 440;

    /** So much lower a picture may be drawn that the rest of its step finds room on the page. */
    private static final double MOST_CUT = 170;

    private static final int FITTINGS = 3;

    /** A picture and its height on the page. */
    private record Picture(Scene scene, double height) {
        static Picture of(Plates plates, View view, double width, double height) {
            return new Picture(plates.explained(view, width, height), height);
        }
    }

    private static final double ANSWER = 27;
    private static final int ANSWER_LINES = 4;
    private static final double HEAD = 30;

    @Override
    public String id() {
        return "story";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(Lesson lesson, Choice choice, Path out, Progress progress) throws IOException {
        booklet(lesson, choice, progress).write(out, progress);
    }

    /** The pages. */
    static Booklet booklet(Lesson lesson, Choice choice, Progress progress) {
        Plates plates = new Plates(lesson.chronicle(), Theme.PRINT);
        List<Picture> pictures = new ArrayList<>();
        double width = choice.paper().upright().inner();
        for (int i = 0; i < lesson.size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report((double) i / lesson.size(), lesson.step(i).title());
            pictures.add(Picture.of(plates, lesson.view(i), width, PICTURE));
        }
        Telling telling = told(lesson, choice, pictures, List.of());
        for (int i = 0; i < FITTINGS && cut(lesson, plates, telling, pictures); i++) {
            telling = told(lesson, choice, pictures, List.of());
        }
        telling = told(lesson, choice, pictures, telling.pages);
        return new Booklet(lesson.story().title(), telling.flow.leaves());
    }

    private static Telling told(Lesson lesson, Choice choice, List<Picture> pictures, List<Integer> known) {
        Telling out = new Telling(lesson, choice);
        out.write(pictures, known);
        return out;
    }

    /** Lowers the pictures of steps that go a little overleaf; whether there were any. */
    private static boolean cut(Lesson lesson, Plates plates, Telling told, List<Picture> pictures) {
        boolean any = false;
        for (int i = 0; i < pictures.size(); i++) {
            Picture now = pictures.get(i);
            double height = now.height() - told.over.get(i);
            if (height < now.height() && height >= PICTURE - MOST_CUT) {
                pictures.set(i, Picture.of(plates, lesson.view(i), told.flow.width(), height));
                any = true;
            }
        }
        return any;
    }

    /** Writes it once; the first times to learn what does not fit on its page, and on which page each step comes to stand. */
    private static final class Telling {
        private final Lesson lesson;
        private final Edition edition;
        private final Flow flow;
        private final List<Integer> pages = new ArrayList<>();

        /** By step how many pixels of it go overleaf. */
        private final List<Double> over = new ArrayList<>();

        Telling(Lesson lesson, Choice choice) {
            this.lesson = lesson;
            this.edition = choice.edition();
            String running = lesson.story().title() + " · " + edition.said();
            flow = new Flow(choice.paper().upright(), running, new Notes(lesson.chronicle()));
        }

        void write(List<Picture> pictures, List<Integer> known) {
            cover(known);
            for (int i = 0; i < lesson.size(); i++) {
                step(i, pictures.get(i));
            }
        }

        private void cover(List<Integer> known) {
            flow.write(edition.said().toUpperCase(Texts.locale()), Style.OVERLINE);
            flow.write(lesson.story().title(), Style.TITLE);
            flow.gap(6);
            flow.write(lesson.facts(), Style.QUIETLY);
            flow.gap(18);
            flow.write(lesson.story().summary(), Style.SUMMARY);
            flow.gap(24);
            for (int i = 0; i < lesson.size(); i++) {
                flow.need(24);
                flow.rule();
                double baseline = flow.take(24) + 16;
                double right = flow.left() + flow.width();
                String page = known.isEmpty() ? "" : Integer.toString(known.get(i));
                String date = lesson.date(i);
                double dated = right - 44 - Wrapped.width(date, Style.SMALL_QUIET);
                flow.mark(Style.BOLD.label(flow.left(), baseline, Integer.toString(i + 1)));
                String title = Fitting.text(lesson.step(i).title(), 12.5, false, dated - flow.left() - 42);
                flow.mark(Style.BODY.label(flow.left() + 30, baseline, title));
                flow.mark(Style.SMALL_QUIET.label(dated, baseline, date));
                flow.mark(Style.SMALL.ending(right, baseline, page));
            }
            flow.rule();
            flow.gap(42);
        }

        private void step(int at, Picture picture) {
            Step step = lesson.step(at);
            Step.Words words = step.words();
            List<String> sources = step.grounds().sources();
            double known = HEAD + picture.height() + 12 + flow.height(words.caption(), Style.CAPTION) + words(step, at);
            flow.need(known + flow.notesHeight(sources) + 24);
            pages.add(flow.number());
            flow.cite(sources);
            head(at);
            flow.picture(picture.scene(), picture.height());
            flow.gap(12);
            flow.write(words.caption(), Style.CAPTION, sources);
            if (edition == Edition.TEACHER && !words.say().isEmpty()) {
                flow.gap(6);
                flow.write(words.say(), Style.BODY);
            }
            labelled("handout.ask", words.ask());
            if (edition == Edition.CLASS && !words.ask().isEmpty()) {
                answer();
            }
            lesson.prediction(at).ifPresent(p -> predict(step, p));
            over.add(flow.number() > pages.get(at) ? flow.y() - Paper.Format.MARGIN : 0);
            flow.gap(36);
        }

        /** Lines to write on, as many as the page has room for. */
        private void answer() {
            for (int i = 0; i < ANSWER_LINES && flow.room() >= ANSWER; i++) {
                flow.take(ANSWER);
                flow.rule();
            }
        }

        private void head(int at) {
            double baseline = flow.take(HEAD) + 17;
            String number = Integer.toString(at + 1);
            double title = flow.left() + Wrapped.width(number, Style.HEAD) + 12;
            double right = flow.left() + flow.width();
            String date = lesson.date(at);
            double room = right - title - Wrapped.width(date, Style.QUIETLY) - 16;
            Style numbered = new Style(Style.HEAD.size(), Style.HEAD.leading(), true, Style.PAPER.accent());
            flow.mark(numbered.label(flow.left(), baseline, number));
            String fitted = Fitting.text(lesson.step(at).title(), Style.HEAD.size(), true, room);
            flow.mark(Style.HEAD.label(title, baseline, fitted));
            flow.mark(Style.QUIETLY.ending(right, baseline, date));
        }

        /** About how high what follows the caption is. */
        private double words(Step step, int at) {
            double said = edition == Edition.TEACHER ? flow.height(step.words().say(), Style.BODY) + 6 : 0;
            double asked =
                    step.words().ask().isEmpty() ? 0 : flow.height(step.words().ask(), Style.BOLD) + 24;
            return said + asked + predicted(step, at);
        }

        private double predicted(Step step, int at) {
            Optional<Prediction> prediction = lesson.prediction(at);
            String question = step.prediction().map(Step.Predict::question).orElse("");
            return prediction
                    .map(p -> 24
                            + flow.height(question, Style.BOLD)
                            + new Outcomes(lesson.chronicle(), false).height(p)
                            + 24)
                    .orElse(0.0);
        }

        private void labelled(String key, String text) {
            if (text.isEmpty()) {
                return;
            }
            flow.gap(6);
            flow.need(2 * Style.BOLD.leading());
            flow.write(Texts.of(key).toUpperCase(Texts.locale()), Style.OVERLINE);
            flow.write(text, Style.BOLD);
        }

        private void predict(Step step, Prediction prediction) {
            labelled(
                    "handout.predict",
                    step.prediction().map(Step.Predict::question).orElse(""));
            new Outcomes(lesson.chronicle(), edition == Edition.TEACHER).draw(prediction, flow);
            if (edition == Edition.TEACHER) {
                flow.gap(6);
                String date = prediction.event().date().text();
                flow.write(
                        Texts.of(
                                "handout.predict.event",
                                date,
                                prediction.event().title()),
                        Style.SMALL_QUIET);
            }
        }
    }
}
