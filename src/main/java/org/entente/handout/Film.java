package org.entente.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.entente.geo.Rect;
import org.entente.model.Progress;
import org.entente.paint.Dissolve;
import org.entente.paint.Sheet;
import org.entente.scene.Fitting;
import org.entente.scene.Glide;
import org.entente.scene.Inset;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Scene;
import org.entente.scene.Shapes;
import org.entente.scene.Tempo;
import org.entente.scene.Theme;

/** Shows a story as moving pictures: each step is held with its caption under it, and glides into the next. */
final class Film {
    /** Pictures are laid out as wide as this and then enlarged or reduced, so that letters keep their share of them. */
    private static final double WIDTH = 960;

    private static final Style TITLE = style(18, 26, true);
    private static final Style CAPTION = style(15, 21, false);
    private static final int MOST_LINES = 4;
    private static final double PAD = 16;

    private final Lesson lesson;
    private final Choice.Motion motion;
    private final double height;
    private final int lines;
    private final Plates plates;

    /** Takes the pictures; a sheet is drawn over after each call. */
    @FunctionalInterface
    interface Screen {
        void show(Sheet sheet, double seconds) throws IOException;
    }

    Film(Lesson lesson, Choice.Motion motion) {
        this.lesson = lesson;
        this.motion = motion;
        height = WIDTH * motion.height() / motion.width();
        plates = new Plates(lesson.chronicle(), Theme.LIGHT);
        lines = Math.min(
                MOST_LINES,
                lesson.story().steps().stream()
                        .mapToInt(s -> Wrapped.lines(s.words().caption(), CAPTION, WIDTH - 2 * PAD)
                                .size())
                        .max()
                        .orElse(1));
    }

    private static Style style(double size, double leading, boolean bold) {
        return new Style(size, leading, bold, Palette.of(Theme.LIGHT).ink().strong());
    }

    /** Shows all of it; {@code CancellationException} where it was cancelled. */
    void play(Progress progress, Screen screen) throws IOException {
        Sheet sheet = new Sheet(motion.width(), motion.height(), motion.width() / WIDTH);
        List<Scene> before = new ArrayList<>();
        for (int i = 0; i < lesson.size(); i++) {
            progress.report((double) i / lesson.size(), lesson.step(i).title());
            Scene scene = scene(i);
            Layer caption = new Layer("caption", caption(i, band()));
            if (!before.isEmpty()) {
                Glide glide = new Glide(before.remove(0), scene, Tempo.STAGED);
                glide(new Dissolve(glide, sheet), caption, sheet, progress, screen);
            }
            before.add(scene);
            check(progress);
            sheet.clear(scene.background());
            sheet.paint(scene.layers());
            sheet.paint(List.of(caption));
            screen.show(sheet, motion.held(lesson.step(i).seconds()));
        }
    }

    private static void check(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private void glide(Dissolve dissolve, Layer caption, Sheet sheet, Progress progress, Screen screen)
            throws IOException {
        int frames = between(motion.rate());
        for (int k = 1; k <= frames; k++) {
            check(progress);
            dissolve.draw(k / (frames + 1.0), sheet);
            sheet.paint(List.of(caption));
            screen.show(sheet, 1 / motion.rate());
        }
    }

    /** How many pictures there are between two steps. */
    static int between(double rate) {
        return (int) Math.max(0, Math.round(Tempo.STAGED.milliseconds() / 1000 * rate) - 1);
    }

    /** Where the caption begins. */
    private double band() {
        return Math.max(40, height - TITLE.leading() - lines * CAPTION.leading() - PAD);
    }

    /** The picture of a step, above its caption. */
    private Scene scene(int at) {
        Scene shown = plates.onScreen(lesson.view(at), WIDTH, band());
        List<Layer> layers = Inset.layers(shown, new Rect(0, 0, WIDTH, band()));
        return new Scene(WIDTH, height, lesson.step(at).title(), shown.background(), layers);
    }

    private List<Mark> caption(int at, double top) {
        Palette palette = Palette.of(Theme.LIGHT);
        List<Mark> out = new ArrayList<>();
        out.add(new Mark.Area(
                Shapes.rect(new Rect(0, top, WIDTH, height - top)),
                palette.ground().panel(),
                null,
                null));
        out.add(Flow.line(0, top, WIDTH));
        double y = top + PAD / 2;
        String date = lesson.date(at);
        Style quiet = new Style(
                CAPTION.size(), CAPTION.leading(), false, palette.ink().quiet());
        String title = (at + 1) + "  " + lesson.step(at).title();
        double room = WIDTH - 3 * PAD - Wrapped.width(date, quiet);
        out.add(TITLE.label(PAD, y + 19, Fitting.text(title, TITLE.size(), true, room)));
        out.add(quiet.ending(WIDTH - PAD, y + 19, date));
        y += TITLE.leading();
        List<String> text = Wrapped.lines(lesson.step(at).words().caption(), CAPTION, WIDTH - 2 * PAD);
        for (int i = 0; i < Math.min(lines, text.size()); i++) {
            boolean last = i == lines - 1;
            String line = last ? String.join(" ", text.subList(i, text.size())) : text.get(i);
            out.add(CAPTION.label(PAD, y + 15, Fitting.text(line, CAPTION.size(), false, WIDTH - 2 * PAD)));
            y += CAPTION.leading();
        }
        return out;
    }
}
