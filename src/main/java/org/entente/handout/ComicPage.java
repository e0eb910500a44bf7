package org.entente.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.entente.geo.Rect;
import org.entente.handout.Paper.Format;
import org.entente.model.Progress;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.paint.Booklet;
import org.entente.paint.Leaf;
import org.entente.scene.Fitting;
import org.entente.scene.Inset;
import org.entente.scene.JointLegend;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Shapes;
import org.entente.scene.Sight;
import org.entente.scene.Stroke;
import org.entente.scene.Theme;
import org.entente.state.View;

/** A story as numbered panels with captions, read row by row, with one legend for all. */
public final class ComicPage implements Handout {
    /** So many panels stand on a sheet laid across; more on one that stands upright. */
    private static final int ACROSS = 6;

    private static final int COLUMNS = 3;
    /** In a panel narrower than this the date stands under the title. */
    private static final double NARROW = 260;

    private static final double SIDE = 48;
    private static final double TOP = 84;
    private static final double GAP = 18;
    private static final double HEAD = 20;
    private static final Style TITLE =
            new Style(13, HEAD, true, Style.PAPER.ink().strong());
    private static final Style NUMBER = new Style(13, HEAD, true, Style.PAPER.accent());
    private static final int MOST_LINES = 7;
    private static final double FOOT = 34;
    private static final double LEGEND_SIDE = 16;

    @Override
    public String id() {
        return "comic";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(Lesson lesson, Choice choice, Path out, Progress progress) throws IOException {
        booklet(lesson, choice, progress).write(out, progress);
    }

    /** The pages, with as many panels on each as on the others or one more. */
    static Booklet booklet(Lesson lesson, Choice choice, Progress progress) {
        int pages = Math.max(1, (lesson.size() + choice.panels() - 1) / choice.panels());
        int most = (lesson.size() + pages - 1) / pages;
        Paper paper = choice.paper();
        Strip strip = new Strip(lesson, most > ACROSS ? paper.upright() : paper.across());
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report((double) i / pages, lesson.story().title());
            leaves.add(strip.page(i * most, Math.min(lesson.size(), (i + 1) * most), most, (i + 1) + "/" + pages));
        }
        return new Booklet(lesson.story().title(), leaves);
    }

    /** Columns of a page that holds so many panels. */
    static int columns(int panels) {
        return panels <= 2 ? Math.max(1, panels) : panels <= 4 ? 2 : COLUMNS;
    }

    /** Draws the pages of one story. */
    private static final class Strip {
        private final Lesson lesson;
        private final Format format;
        private final Plates plates;

        Strip(Lesson lesson, Format format) {
            this.lesson = lesson;
            this.format = format;
            plates = new Plates(lesson.chronicle(), Theme.PRINT);
        }

        /**
         * What the panels of a page share.
         *
         * @param lines of a caption
         * @param dateBelow whether the date stands below the title and not beside it
         */
        private record Room(int lines, boolean dateBelow) {}

        private double inner() {
            return format.width() - 2 * SIDE;
        }

        Leaf page(int from, int to, int most, String number) {
            List<Mark> marks = new ArrayList<>();
            double right = format.width() - SIDE;
            String facts = lesson.facts();
            String title = Fitting.text(
                    lesson.story().title(), 24, true, inner() - Wrapped.width(facts, Style.SMALL_QUIET) - 24);
            marks.add(new Style(24, 30, true, Style.PAPER.ink().strong()).label(SIDE, 64, title));
            marks.add(Style.SMALL_QUIET.ending(right, 64, facts));
            Scene legend = legend();
            double legendTop = format.height() - FOOT - 18 - legend.height();
            int columns = columns(most);
            int rows = Math.max(1, (most + columns - 1) / columns);
            double width = (inner() - (columns - 1) * GAP) / columns;
            double height = (legendTop - 6 - TOP - (rows - 1) * GAP) / rows;
            int lines = lines(from, to, width);
            boolean apart = width < NARROW || crowded(from, to, width);
            for (int i = from; i < to; i++) {
                int column = (i - from) % columns;
                int row = (i - from) / columns;
                double x = SIDE + column * (width + GAP);
                panel(i, new Rect(x, TOP + row * (height + GAP), width, height), new Room(lines, apart), marks);
            }
            marks.addAll(Inset.marks(
                    legend,
                    new Rect(SIDE - LEGEND_SIDE, legendTop, inner() + 2 * LEGEND_SIDE, Math.max(1, legend.height()))));
            marks.add(Style.NOTE.label(SIDE, format.height() - FOOT, sources(from, to)));
            marks.add(Style.NOTE.ending(right, format.height() - FOOT, number));
            Scene scene = new Scene(
                    format.width(),
                    format.height(),
                    lesson.story().title(),
                    Style.PAPER.ground().panel(),
                    List.of(new Layer("page", marks)));
            return new Leaf(scene, List.of());
        }

        /** Whether the title of a panel would be cut to make room for its date. */
        private boolean crowded(int from, int to, double width) {
            return IntStream.range(from, to)
                    .anyMatch(i -> Wrapped.width(Integer.toString(i + 1), TITLE)
                                    + 18
                                    + Wrapped.width(lesson.step(i).title(), TITLE)
                                    + Wrapped.width(lesson.date(i), Style.SMALL_QUIET)
                            > width);
        }

        private int lines(int from, int to, double width) {
            int most = 1;
            for (int i = from; i < to; i++) {
                String caption = lesson.step(i).words().caption();
                most = Math.max(most, Wrapped.lines(caption, Style.SMALL, width).size());
            }
            return Math.min(most, MOST_LINES);
        }

        private void panel(int at, Rect cell, Room kept, List<Mark> out) {
            int lines = kept.lines();
            String number = Integer.toString(at + 1);
            double x = cell.x() + Wrapped.width(number, TITLE) + 8;
            String date = lesson.date(at);
            double dated = Wrapped.width(date, Style.SMALL_QUIET);
            out.add(NUMBER.label(cell.x(), cell.y() + 13, number));
            boolean narrow = kept.dateBelow();
            double room = cell.right() - x - (narrow ? 0 : dated + 10);
            out.add(TITLE.label(x, cell.y() + 13, Fitting.text(lesson.step(at).title(), 13, true, room)));
            out.add(
                    narrow
                            ? Style.SMALL_QUIET.label(cell.x(), cell.y() + 27, date)
                            : Style.SMALL_QUIET.ending(cell.right(), cell.y() + 13, date));
            double top = HEAD + (narrow ? Style.SMALL_QUIET.leading() : 0);
            double caption = lines * Style.SMALL.leading() + 6;
            Rect picture = new Rect(cell.x(), cell.y() + top, cell.width(), cell.height() - top - caption);
            View view = lesson.view(at);
            Sight sight = plates.sight(view, picture.width(), picture.height());
            Scene scene = JointLegend.suits(sight)
                    ? main(plates.bare(view, picture.width(), picture.height()))
                    : plates.explained(view, picture.width(), picture.height());
            out.addAll(Inset.marks(scene, picture));
            out.add(new Mark.Area(
                    Shapes.rect(picture),
                    scene.background().fade(0),
                    Stroke.solid(Style.PAPER.ink().quiet(), 1),
                    null));
            double y = picture.bottom() + 5;
            List<String> text = Wrapped.lines(lesson.step(at).words().caption(), Style.SMALL, cell.width());
            for (int i = 0; i < Math.min(lines, text.size()); i++) {
                boolean cut = i == lines - 1 && text.size() > lines;
                String rest = cut ? String.join(" ", text.subList(i, text.size())) : text.get(i);
                String line = Fitting.text(rest, Style.SMALL.size(), false, cell.width());
                out.add(Style.SMALL.label(cell.x(), y + 11, line));
                y += Style.SMALL.leading();
            }
        }

        /** A small picture names only those that it is about. */
        private static Scene main(Scene scene) {
            List<Layer> layers = scene.layers().stream()
                    .map(l -> l.name().equals("labels") ? new Layer("labels", bold(l.marks())) : l)
                    .toList();
            return new Scene(scene.width(), scene.height(), scene.title(), scene.background(), layers);
        }

        private static List<Mark> bold(List<Mark> marks) {
            return marks.stream()
                    .filter(m ->
                            !(m instanceof Mark.Label label) || label.type().bold())
                    .toList();
        }

        private Scene legend() {
            List<Sight> sights = new ArrayList<>();
            for (int i = 0; i < lesson.size(); i++) {
                if (lesson.view(i).when().panel().isEmpty()) {
                    sights.add(plates.sight(lesson.view(i), inner() / COLUMNS, inner() / COLUMNS));
                }
            }
            return JointLegend.of(sights, inner() + 2 * LEGEND_SIDE);
        }

        private String sources(int from, int to) {
            Set<String> publishers = new LinkedHashSet<>();
            for (int i = from; i < to; i++) {
                lesson.step(i).grounds().sources().stream()
                        .flatMap(id -> lesson.chronicle().source(id).stream())
                        .map(Source::publisher)
                        .forEach(publishers::add);
            }
            String text = publishers.isEmpty() ? "" : Texts.of("scene.heading.sources", String.join(", ", publishers));
            return Fitting.text(text, Style.NOTE.size(), false, inner() - 60);
        }
    }
}
