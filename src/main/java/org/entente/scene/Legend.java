package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.geo.Rect;
import org.entente.model.Status;
import org.entente.model.TieKind;

/** Explains the kinds, statuses and signs that a picture uses, and no others. */
final class Legend {
    private static final double ROW = 15.5;
    private static final double TEXT = 11;
    private static final double SAMPLE = 26;
    private static final double PAD = 10;

    private final Palette palette;
    private final TextWidths widths = TextWidths.inter();
    private final List<TieKind> kinds;
    private final List<Status> statuses;
    private final List<String> notes;

    Legend(Palette palette, Collection<TieKind> kinds, List<Strand> strands, boolean rim) {
        this.palette = palette;
        this.kinds = kinds.stream()
                .filter(k -> strands.stream().anyMatch(s -> s.kind().equals(k)))
                .toList();
        this.statuses =
                List.copyOf(new TreeSet<>(strands.stream().map(Strand::status).toList()));
        this.notes = new ArrayList<>();
        if (strands.stream().anyMatch(s -> s.ties().size() > 1 && !s.quiet())) {
            notes.add("A number on a line: so many ties drawn as one band");
        }
        if (strands.stream().anyMatch(s -> s.first().hypothetical())) {
            notes.add("Hollow line: exists only in the scenario");
        }
        if (rim) {
            notes.add("A name with an arrow lies outside the picture");
        }
    }

    /** The box it needs with its lower left corner at a point, empty where there is nothing to explain. */
    Rect box(double left, double bottom) {
        if (kinds.isEmpty()) {
            return new Rect(left, bottom, 0, 0);
        }
        int rows = Math.max(kinds.size(), statuses.size());
        double height = 2 * PAD - 4 + rows * ROW + notes.size() * 15;
        double wide = PAD * 2
                + kindColumn()
                + 22
                + SAMPLE
                + 8
                + widest(statuses.stream().map(Legend::word).toList(), TEXT);
        double width = Math.max(wide, 2 * PAD + widest(notes, 10.5));
        return new Rect(left, bottom - height, width, height);
    }

    void draw(Rect box, List<Mark> out) {
        if (kinds.isEmpty()) {
            return;
        }
        out.add(new Mark.Area(
                Shapes.round(box.centre(), new Spot.Half(box.width() / 2, box.height() / 2), 6),
                palette.ground().panel().fade(0.93),
                Stroke.solid(palette.ink().hairline(), 1),
                null));
        double y = box.y() + PAD + 5;
        for (int i = 0; i < kinds.size(); i++) {
            sample(box.x() + PAD, y + i * ROW, new Stroke(palette.kind(kinds.get(i)), 2.6, List.of()), out);
            text(
                    box.x() + PAD + SAMPLE + 8,
                    y + i * ROW,
                    kinds.get(i).name(),
                    TEXT,
                    palette.ink().strong(),
                    out);
        }
        double x = box.x() + PAD + kindColumn() + 18;
        for (int i = 0; i < statuses.size(); i++) {
            Status status = statuses.get(i);
            double width = status == Status.REDUCED || status == Status.PROPOSED ? 1.3 : 2;
            Colour ink = palette.ink().strong().fade(Palette.weight(status));
            sample(x, y + i * ROW, new Stroke(ink, width, Palette.dash(status)), out);
            text(x + SAMPLE + 8, y + i * ROW, word(status), TEXT, palette.ink().strong(), out);
        }
        double line = y + Math.max(kinds.size(), statuses.size()) * ROW;
        for (int i = 0; i < notes.size(); i++) {
            text(box.x() + PAD, line + i * 15, notes.get(i), 10.5, palette.ink().quiet(), out);
        }
    }

    static String word(Status status) {
        return status == Status.ENDED ? "ended within a year" : status.word();
    }

    private double kindColumn() {
        return SAMPLE + 8 + widest(kinds.stream().map(TieKind::name).toList(), TEXT);
    }

    private double widest(List<String> texts, double size) {
        return texts.stream()
                .mapToDouble(t -> widths.width(t, size, false))
                .max()
                .orElse(0);
    }

    private static void sample(double x, double y, Stroke stroke, List<Mark> out) {
        Path.Builder pen = new Path.Builder();
        pen.move(x, y);
        pen.line(x + SAMPLE, y);
        out.add(new Mark.Line(pen.build(), stroke, null));
    }

    private static void text(double x, double y, String text, double size, Colour colour, List<Mark> out) {
        out.add(new Mark.Label(
                x, y + size * 0.36, text, new Mark.Type(size, false, Mark.Anchor.START, colour, null), null));
    }
}
