package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/** The notes on a picture: each a slip of wrapped lines, with a line to what it is about. */
public final class NoteLayer {
    private static final double SIZE = 12.5;
    private static final double LEADING = 17;
    private static final double WIDEST = 210;
    private static final double PAD = 8;
    private static final double EDGE = 4;
    private static final double HEAD = 96;
    private static final int MOST_LINES = 14;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final TextWidths WIDTHS = TextWidths.inter();

    private final Sight sight;
    private final Scene scene;
    private final Anchors anchors;

    private NoteLayer(Sight sight, Scene scene) {
        this.sight = sight;
        this.scene = scene;
        anchors = Anchors.of(scene);
    }

    /**
     * A note where it is drawn.
     *
     * @param about the point it is about
     */
    private record Slip(Rect box, Point about, List<String> lines) {}

    /** A picture with its notes over all else. */
    static Scene over(Sight sight, Scene scene) {
        if (sight.subject().kept().notes().isEmpty()) {
            return scene;
        }
        List<Mark> marks = new NoteLayer(sight, scene).marks();
        List<Layer> layers = new ArrayList<>(scene.layers());
        layers.add(new Layer("notes", marks));
        return new Scene(scene.width(), scene.height(), scene.title(), scene.background(), layers);
    }

    /** Which note lies under a point, the topmost of several. */
    public static OptionalInt at(Sight sight, Scene scene, Point p) {
        NoteLayer layer = new NoteLayer(sight, scene);
        List<Note> notes = sight.subject().kept().notes();
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (layer.slip(notes.get(i)).filter(s -> s.box().contains(p)).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private List<Mark> marks() {
        List<Mark> out = new ArrayList<>();
        sight.subject().kept().notes().forEach(note -> slip(note).ifPresent(s -> draw(note, s, out)));
        return out;
    }

    /** Where a note lies; empty where what it is about is not in the picture. */
    private Optional<Slip> slip(Note note) {
        Optional<Point> about = note.on() != null
                ? anchors.at(note.on())
                : note.layout().equals(sight.stage().layout())
                        ? Optional.of(sight.viewport().toScreen(note.at()))
                        : Optional.empty();
        Rect all = new Rect(0, 0, scene.width(), scene.height());
        return about.filter(all::contains).map(p -> {
            List<String> lines = wrapped(note.text());
            double width = 2 * PAD
                    + lines.stream()
                            .mapToDouble(l -> WIDTHS.width(l, SIZE, false))
                            .max()
                            .orElse(0);
            double height = 2 * PAD + lines.size() * LEADING - (LEADING - SIZE);
            Point middle = note.on() == null
                    ? p
                    : new Point(p.x() + note.at().x(), p.y() + note.at().y());
            return new Slip(clear(new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height)), p, lines);
        });
    }

    /** Moves a slip into the picture and from under its heading. */
    private Rect clear(Rect box) {
        double x = Math.max(EDGE, Math.min(scene.width() - EDGE - box.width(), box.x()));
        double y = Math.max(EDGE, Math.min(scene.height() - EDGE - box.height(), box.y()));
        double below = heading(new Rect(x, y, box.width(), box.height()));
        return new Rect(x, Math.max(y, below), box.width(), box.height());
    }

    /** The lower edge of what is written at the top of the frame over a box; 0 where nothing is. */
    private double heading(Rect box) {
        double lowest = 0;
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.name().equals("frame") ? layer.marks() : List.<Mark>of()) {
                if (mark instanceof Mark.Label label
                        && label.y() < HEAD
                        && label.type().anchor() == Mark.Anchor.START) {
                    double width = WIDTHS.width(
                            label.text(), label.type().size(), label.type().bold());
                    boolean over = label.x() < box.right() && label.x() + width > box.x();
                    if (over && label.y() + EDGE > box.y()) {
                        lowest = Math.max(lowest, label.y() + 2 * EDGE);
                    }
                }
            }
        }
        return lowest;
    }

    private void draw(Note note, Slip slip, List<Mark> out) {
        Palette palette = sight.palette();
        Colour edge = palette.accent();
        Point middle = slip.box().centre();
        if (note.on() != null) {
            Path.Builder way = new Path.Builder();
            way.move(middle.x(), middle.y());
            way.line(slip.about().x(), slip.about().y());
            out.add(new Mark.Line(way.build(), Stroke.solid(edge, 1.2), null));
        }
        out.add(new Mark.Area(Shapes.rect(slip.box()), palette.ground().panel(), Stroke.solid(edge, 1.2), null));
        double y = slip.box().y() + PAD + SIZE * 0.86;
        for (String line : slip.lines()) {
            Mark.Type type =
                    new Mark.Type(SIZE, false, Mark.Anchor.START, palette.ink().strong(), null);
            out.add(new Mark.Label(slip.box().x() + PAD, y, line, type, null));
            y += LEADING;
        }
    }

    /** The lines of a text, none wider than a slip; a word that is gets broken. */
    static List<String> wrapped(String text) {
        List<String> out = new ArrayList<>();
        for (String told : text.strip().split("\\R", -1)) {
            String paragraph = told.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
            StringBuilder line = new StringBuilder();
            for (String word : BLANKS.splitAsStream(paragraph.strip()).toList()) {
                String rest = word;
                if (line.length() > 0 && !fits(line + " " + rest)) {
                    out.add(line.toString());
                    line.setLength(0);
                }
                while (!fits(rest)) {
                    int cut = cut(rest);
                    out.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
                line.append(line.length() == 0 ? "" : " ").append(rest);
            }
            out.add(line.toString());
        }
        if (out.size() > MOST_LINES) {
            List<String> cut = new ArrayList<>(out.subList(0, MOST_LINES - 1));
            cut.add("…");
            return cut;
        }
        return out;
    }

    private static boolean fits(String line) {
        return WIDTHS.width(line, SIZE, false) <= WIDEST;
    }

    /** How many signs of a word fit on a line, at least one whole one. */
    private static int cut(String word) {
        int at = word.offsetByCodePoints(0, 1);
        while (at < word.length() && fits(word.substring(0, word.offsetByCodePoints(at, 1)))) {
            at = word.offsetByCodePoints(at, 1);
        }
        return at;
    }
}
