package org.entente.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.Rect;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.TieKind;

/** Explains the kinds, statuses and signs that a picture uses, and no others. */
final class Legend {
    private static final double ROW = 15.5;
    private static final double TEXT = 11;
    private static final double SAMPLE = 26;
    private static final double PAD = 10;

    private final Palette palette;
    private final TextWidths widths = TextWidths.inter();
    private List<Entry> kinds;
    private List<Entry> statuses;
    private final List<String> notes;

    /** One explained line. */
    private record Entry(String text, Stroke stroke) {}

    Legend(Palette palette, Gauge gauge, List<Strand> strands, boolean rim) {
        this.palette = palette;
        List<TieKind> kinds = List.copyOf(gauge.index().chronicle().kinds());
        boolean two = strands.stream().anyMatch(s -> s.change().isPresent());
        this.kinds = two ? changes(strands) : kinds(kinds, gauge, strands);
        this.statuses =
                two ? List.of() : statuses(strands).stream().map(this::status).toList();
        this.notes = new ArrayList<>();
        if (strands.stream().anyMatch(s -> s.breadth().known())) {
            notes.add(Texts.of("scene.legend.width"));
        }
        if (strands.stream().anyMatch(s -> s.ties().size() > 1 && !s.quiet())) {
            notes.add(Texts.of("scene.legend.band"));
        }
        if (strands.stream().anyMatch(s -> s.first().hypothetical())) {
            notes.add(Texts.of("scene.legend.hollow"));
        }
        if (rim) {
            notes.add(Texts.of("scene.legend.rim"));
        }
    }

    private static Set<Status> statuses(List<Strand> strands) {
        Set<Status> out = EnumSet.noneOf(Status.class);
        strands.forEach(s -> out.add(s.status()));
        return out;
    }

    /** Adds a line below the others. */
    void explain(String note) {
        notes.add(note);
    }

    /** The kinds, and below them the full scale of each whose strength is shown. */
    private List<Entry> kinds(List<TieKind> all, Gauge gauge, List<Strand> strands) {
        List<Entry> out = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        Set<String> measured = new HashSet<>();
        for (Strand strand : strands) {
            drawn.add(strand.kind().id());
            if (strand.breadth().known()) {
                measured.add(strand.kind().id());
            }
        }
        all.stream()
                .filter(k -> drawn.contains(k.id()))
                .forEach(k -> out.add(new Entry(k.said(), Stroke.solid(palette.kind(k), 2.6))));
        all.stream().filter(k -> measured.contains(k.id())).forEach(k -> gauge.full(k)
                .ifPresent(most -> out.add(new Entry(
                        Texts.number(Math.floor(most + 0.5)) + " " + k.unit(),
                        Stroke.solid(palette.kind(k), gauge.width(k, most))))));
        return out;
    }

    private List<Entry> changes(List<Strand> strands) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        strands.stream().filter(s -> !s.quiet()).forEach(s -> s.change()
                .ifPresent(c -> counts.merge(c, s.ties().size(), Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new Entry(
                        e.getKey().word() + " (" + e.getValue() + ")",
                        e.getKey().stroke(palette)))
                .toList();
    }

    private Entry status(Status status) {
        Colour ink = palette.ink().strong().fade(palette.weight(status));
        return new Entry(word(status), new Stroke(ink, 2, Palette.dash(status)));
    }

    /** The same in rows along the lower edge of a picture of a width in pixels. */
    LegendStrip strip(double width) {
        List<LegendStrip.Entry> out = new ArrayList<>();
        Stream.concat(kinds.stream(), statuses.stream())
                .forEach(e -> out.add(new LegendStrip.Entry(
                        (at, marks) -> sample(at.x() - SAMPLE / 2, at.y(), e.stroke(), marks), e.text())));
        notes.forEach(note -> out.add(new LegendStrip.Entry(null, note)));
        return new LegendStrip(palette, width, out);
    }

    /** Leaves out the lines below the others, and then all, where it would be higher than some pixels. */
    void fit(double most) {
        if (box(0, 0).height() > most) {
            notes.clear();
        }
        if (box(0, 0).height() > most) {
            kinds = List.of();
            statuses = List.of();
        }
    }

    /** The box it needs with its lower left corner at a point, empty where there is nothing to explain. */
    Rect box(double left, double bottom) {
        if (kinds.isEmpty()) {
            return new Rect(left, bottom, 0, 0);
        }
        int rows = Math.max(kinds.size(), statuses.size());
        double height = 2 * PAD - 4 + rows * ROW + notes.size() * 15;
        double wide = PAD * 2 + column(kinds) + (statuses.isEmpty() ? 0 : 22 + column(statuses));
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
        entries(kinds, box.x() + PAD, y, out);
        entries(statuses, box.x() + PAD + column(kinds) + 18, y, out);
        double line = y + Math.max(kinds.size(), statuses.size()) * ROW;
        for (int i = 0; i < notes.size(); i++) {
            text(box.x() + PAD, line + i * 15, notes.get(i), 10.5, palette.ink().quiet(), out);
        }
    }

    static String word(Status status) {
        return status == Status.ENDED ? Texts.of("words.status.ended-lately") : status.said();
    }

    private void entries(List<Entry> entries, double x, double y, List<Mark> out) {
        for (int i = 0; i < entries.size(); i++) {
            sample(x, y + i * ROW, entries.get(i).stroke(), out);
            text(
                    x + SAMPLE + 8,
                    y + i * ROW,
                    entries.get(i).text(),
                    TEXT,
                    palette.ink().strong(),
                    out);
        }
    }

    private double column(List<Entry> entries) {
        return SAMPLE + 8 + widest(entries.stream().map(Entry::text).toList(), TEXT);
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
