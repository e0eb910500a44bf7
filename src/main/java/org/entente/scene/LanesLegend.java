package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.LegendStrip.Entry;

/** Explains the bars and signs of lanes that a picture shows. */
final class LanesLegend {
    private static final double HALF = 11;
    private static final double HEIGHT = 8;

    private final Sight sight;
    private final Lane.Sheet sheet;
    private final LaneBars.Used used;
    private final Palette palette;
    private final Colour ink;

    LanesLegend(Sight sight, Lane.Sheet sheet, LaneBars.Used used) {
        this.sight = sight;
        this.sheet = sheet;
        this.used = used;
        this.palette = sight.palette();
        this.ink = palette.ink().strong();
    }

    LegendStrip strip(Layer lanes) {
        List<Entry> out = new ArrayList<>();
        for (Status status : used.statuses()) {
            out.add(new Entry((at, marks) -> bar(at, status, false, marks), Legend.word(status)));
        }
        for (LaneBars.Sign sign : used.signs()) {
            out.add(
                    switch (sign) {
                        case HYPOTHETICAL ->
                            new Entry(
                                    (at, marks) -> bar(at, Status.ACTIVE, true, marks),
                                    Texts.of("scene.lanes.hypothetical"));
                        case VAGUE -> new Entry(this::faded, Texts.of("scene.lanes.vague"));
                        case OPEN -> new Entry(this::arrow, Texts.of("scene.lanes.open"));
                    });
        }
        if (has(lanes, true)) {
            out.add(new Entry(
                    (at, marks) -> marks.add(LaneEvents.dot(at, 3, palette, true)), Texts.of("scene.lanes.event")));
        }
        if (has(lanes, false)) {
            out.add(new Entry(
                    (at, marks) -> marks.add(LaneEvents.dot(at, 3, palette, false)), Texts.of("scene.lanes.rough")));
        }
        if (sheet.folded()) {
            out.add(new Entry(null, Texts.of("scene.lanes.folded")));
        }
        arrows(out);
        return new LegendStrip(palette, sight.viewport().width(), out);
    }

    private boolean has(Layer lanes, boolean full) {
        return lanes.marks().stream()
                .anyMatch(m -> m instanceof Mark.Disc disc
                        && (disc.fill().equals(palette.ground().panel()) != full));
    }

    private void arrows(List<Entry> out) {
        Set<String> self = sheet.self(sight);
        String name = Naming.nameOf(sight.chronicle(), sheet.focus());
        boolean directed = sheet.lanes().stream()
                .anyMatch(l -> l.bundle().single() && l.kind().nature().directed());
        List<Tie> told = sheet.lanes().stream()
                .filter(l -> l.bundle().single())
                .flatMap(l -> l.bundle().ties().stream())
                .toList();
        boolean from = told.stream().anyMatch(t -> self.contains(t.from()));
        boolean to = told.stream().anyMatch(t -> !self.contains(t.from()));
        if (directed) {
            out.add(new Entry(
                    null,
                    (from ? Texts.of("scene.lanes.from", name) : "")
                            + (from && to ? "  " : "")
                            + (to ? Texts.of("scene.lanes.to", name) : "")));
        }
    }

    private static Rect sample(Point at) {
        return new Rect(at.x() - HALF, at.y() - HEIGHT / 2, 2 * HALF, HEIGHT);
    }

    private void bar(Point at, Status status, boolean hypothetical, List<Mark> out) {
        new StatusBar(palette).draw(sample(at), new StatusBar.Look(status, ink, hypothetical), null, out);
    }

    private void faded(Point at, List<Mark> out) {
        Rect whole = sample(at);
        for (int i = 0; i < 4; i++) {
            Rect step = new Rect(whole.x() + i * HALF / 2, whole.y(), HALF / 2, HEIGHT);
            out.add(new Mark.Area(Shapes.rect(step), ink.fade(0.2 + 0.2 * i), null, null));
        }
    }

    private void arrow(Point at, List<Mark> out) {
        out.add(new Mark.Area(
                Shapes.rect(new Rect(at.x() - HALF, at.y() - HEIGHT / 2, 2 * HALF - 6, HEIGHT)), ink, null, null));
        Path.Builder pen = new Path.Builder();
        pen.move(at.x() + HALF - 6, at.y() - HEIGHT / 2);
        pen.line(at.x() + HALF, at.y());
        pen.line(at.x() + HALF - 6, at.y() + HEIGHT / 2);
        pen.close();
        out.add(new Mark.Area(pen.build(), ink, null, null));
    }
}
