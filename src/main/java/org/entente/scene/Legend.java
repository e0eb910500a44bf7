package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
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

    /** How much of a picture's width it may take. */
    private static final double SHARE = 0.6;

    private static final double HEIGHT = 0.3;

    /** Pixels that it may take in any picture that is wide enough. */
    private static final double LEAST_ROOM = 180;

    private final Palette palette;
    private final TextWidths widths = TextWidths.inter();
    private final List<Entry> kinds;
    private final List<Entry> statuses;
    private final List<Entry> strengths;
    private final List<String> notes;

    /** One explained line. */
    private record Entry(String text, Stroke stroke) {}

    private Legend(Palette palette, List<Entry> kinds, List<Entry> strengths, List<Entry> statuses) {
        this.palette = palette;
        this.kinds = new ArrayList<>(kinds);
        this.strengths = new ArrayList<>(strengths);
        this.statuses = new ArrayList<>(statuses);
        this.notes = new ArrayList<>();
    }

    static Legend of(Palette palette, Gauge gauge, List<Strand> strands, boolean rim) {
        Set<String> drawn = new HashSet<>();
        Set<String> measured = new HashSet<>();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        boolean two = false;
        boolean bands = false;
        boolean hollow = false;
        for (Strand strand : strands) {
            drawn.add(strand.kind().id());
            if (strand.breadth().known()) {
                measured.add(strand.kind().id());
            }
            statuses.add(strand.status());
            two |= strand.trait().change() != null;
            bands |= strand.ties().size() > 1 && !strand.quiet();
            hollow |= strand.first().hypothetical();
        }
        Collection<TieKind> all = gauge.index().chronicle().kinds();
        Legend out = two
                ? new Legend(palette, changes(palette, strands), List.of(), List.of())
                : new Legend(
                        palette,
                        kinds(
                                palette,
                                all.stream().filter(k -> drawn.contains(k.id())).toList()),
                        strengths(
                                palette,
                                gauge,
                                all.stream()
                                        .filter(k -> measured.contains(k.id()))
                                        .toList()),
                        statuses.stream().map(s -> status(palette, s)).toList());
        if (!measured.isEmpty()) {
            out.explain(Texts.of("scene.legend.width"));
        }
        if (bands) {
            out.explain(Texts.of("scene.legend.band"));
        }
        if (hollow) {
            out.explain(Texts.of("scene.legend.hollow"));
        }
        if (rim) {
            out.explain(Texts.of("scene.legend.rim"));
        }
        return out;
    }

    /** About as much as there may be to explain on any day. */
    static Legend longest(Palette palette, Gauge gauge, boolean map) {
        List<TieKind> all = List.copyOf(gauge.index().chronicle().kinds());
        Legend out = new Legend(
                palette,
                kinds(palette, all),
                strengths(palette, gauge, all),
                Stream.of(Status.values()).map(s -> status(palette, s)).toList());
        out.explain(Texts.of("scene.legend.width"));
        out.explain(Texts.of("scene.legend.band"));
        if (!gauge.index().scenarios().isEmpty()) {
            out.explain(Texts.of("scene.legend.hollow"));
        }
        if (map) {
            out.explain(Texts.of("scene.legend.rim"));
        }
        return out;
    }

    /** Adds a line below the others. */
    void explain(String note) {
        notes.add(note);
    }

    private static List<Entry> kinds(Palette palette, List<TieKind> kinds) {
        return kinds.stream()
                .map(k -> new Entry(k.said(), Stroke.solid(palette.kind(k), 2.6)))
                .toList();
    }

    /** The full scale of each kind. */
    private static List<Entry> strengths(Palette palette, Gauge gauge, List<TieKind> kinds) {
        List<Entry> out = new ArrayList<>();
        kinds.forEach(k -> gauge.full(k)
                .ifPresent(most -> out.add(new Entry(
                        Texts.number(Math.floor(most + 0.5)) + " " + k.unit(),
                        Stroke.solid(palette.kind(k), gauge.width(k, most))))));
        return out;
    }

    private static List<Entry> changes(Palette palette, List<Strand> strands) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        strands.stream().filter(s -> !s.quiet()).forEach(s -> s.change()
                .ifPresent(c -> counts.merge(c, s.ties().size(), Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new Entry(
                        e.getKey().word() + " (" + e.getValue() + ")",
                        e.getKey().stroke(palette)))
                .toList();
    }

    private static Entry status(Palette palette, Status status) {
        Colour ink = palette.ink().strong().fade(palette.weight(status));
        return new Entry(word(status), new Stroke(ink, 2, Palette.dash(status)));
    }

    /** The same in rows along the lower edge of a picture of a width in pixels. */
    LegendStrip strip(double width) {
        List<LegendStrip.Entry> out = new ArrayList<>();
        Stream.concat(first().stream(), statuses.stream())
                .forEach(e -> out.add(new LegendStrip.Entry(
                        (at, marks) -> sample(at.x() - SAMPLE / 2, at.y(), e.stroke(), marks), e.text())));
        notes.forEach(note -> out.add(new LegendStrip.Entry(null, note)));
        return new LegendStrip(palette, width, out);
    }

    /** The kinds, and below them their scales. */
    private List<Entry> first() {
        return Stream.concat(kinds.stream(), strengths.stream()).toList();
    }

    /** The most it may take of a picture, in pixels. */
    private static Spot.Half half(double width, double height) {
        return new Spot.Half(Math.max(width * SHARE, Math.min(width - 2 * PAD, LEAST_ROOM)) / 2, height * HEIGHT / 2);
    }

    /** Leaves out what can best be done without until it is small enough for a picture in pixels. */
    Legend within(double width, double height) {
        Spot.Half most = half(width, height);
        for (List<?> part : List.of(notes, strengths, statuses, kinds)) {
            Rect box = box();
            if (box.width() <= 2 * most.width() && box.height() <= 2 * most.height()) {
                return this;
            }
            part.clear();
        }
        return this;
    }

    /** Whether there is no line of words below the samples. */
    boolean wordless() {
        return notes.isEmpty();
    }

    /** The box that it cannot outgrow in a picture in pixels, if it is the longest. */
    Rect bounds(double width, double height) {
        Spot.Half most = half(width, height);
        Rect box = box();
        return new Rect(0, 0, Math.min(box.width(), 2 * most.width()), Math.min(box.height(), 2 * most.height()));
    }

    /** The box it needs, at the upper left corner, empty where there is nothing to explain. */
    Rect box() {
        if (kinds.isEmpty()) {
            return new Rect(0, 0, 0, 0);
        }
        int rows = Math.max(first().size(), statuses.size());
        double height = 2 * PAD - 4 + rows * ROW + notes.size() * 15;
        double wide = PAD * 2 + column(first()) + (statuses.isEmpty() ? 0 : 22 + column(statuses));
        double width = Math.max(wide, 2 * PAD + widest(notes, 10.5));
        return new Rect(0, 0, width, height);
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
        entries(first(), box.x() + PAD, y, out);
        entries(statuses, box.x() + PAD + column(first()) + 18, y, out);
        double line = y + Math.max(first().size(), statuses.size()) * ROW;
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
