package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import org.entente.geo.Rect;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Stroke;
import org.entente.scene.TextWidths;
import org.entente.time.Phase;
import org.entente.time.TimeIndex;

/** The life of one tie over time: a line dashed by status, and bars for its figures where there are any. */
final class TieLife implements TimelineLane {
    private static final double TEXT = 9.5;
    private static final double LINE = 4;

    /** How long after its end a tie is still drawn, in days. */
    private static final double AFTER = 365;

    private final Tie tie;
    private final TimeIndex index;
    private final Words words;
    private final List<Phase> phases;
    private final List<Measure> measures;

    TieLife(Tie tie, TimeIndex index) {
        this.tie = tie;
        this.index = index;
        this.words = new Words(index);
        this.phases = index.life(tie.id()).map(l -> l.phases()).orElse(List.of());
        List<Measure> all = index.chronicle().measuresOf(tie.id());
        this.measures = all.stream()
                .filter(m -> m.unit().equals(all.get(0).unit()))
                .filter(m -> m.period().from().isPresent() && m.period().to().isPresent())
                .toList();
    }

    @Override
    public String name() {
        return MarkTitle.cut(words.name(Ref.tie(tie.id())));
    }

    @Override
    public String on(LocalDate day) {
        return words.named(tie) + "\n" + words.statusOn(tie, day) + "\n"
                + Texts.of("view.tip.strength", words.strengthOn(tie, day));
    }

    @Override
    public void draw(Draft out, TimeScale scale, Rect box, Palette palette) {
        Colour colour = index.chronicle()
                .kind(tie.kind())
                .map(palette::kind)
                .orElse(palette.ink().quiet());
        double y = box.bottom() - LINE;
        bars(out, scale, new Rect(box.x(), box.y(), box.width(), y - 4 - box.y()), colour);
        for (Phase phase : phases) {
            double left = Math.max(box.x() - 5, at(phase.from(), scale));
            double right = at(phase.until(), scale);
            if (phase.status() == Status.ENDED) {
                right = Math.min(right, left + AFTER * scale.perDay());
            }
            right = Math.min(box.right() + 5, right);
            if (right <= left) {
                continue;
            }
            boolean faint = phase.status() == Status.ENDED || phase.status() == Status.PROPOSED;
            Stroke stroke = new Stroke(
                    colour.fade(palette.weight(phase.status())), faint ? 1.6 : 3, Palette.dash(phase.status()));
            out.level(left, right, y, stroke);
            if (left >= box.x()) {
                out.upright(left, y - 4, y + 4, Stroke.solid(colour, 1.4));
            }
            status(out, new Rect(Math.max(box.x() + 6, left + 4), y - 5, right - left - 8, 0), phase, palette);
        }
        TieCount.caption(out, box, palette, name());
    }

    private static double at(LocalDate day, TimeScale scale) {
        return Math.max(-1e6, Math.min(1e6, scale.x((double) day.toEpochDay())));
    }

    /** The status in words above its line, where there is room. */
    private static void status(Draft out, Rect room, Phase phase, Palette palette) {
        String text = phase.status().said();
        if (TextWidths.inter().width(text, TEXT, false) <= room.right() - room.x()) {
            out.text(
                    room.x(),
                    room.y(),
                    text,
                    new Mark.Type(
                            TEXT,
                            false,
                            Mark.Anchor.START,
                            palette.ink().quiet(),
                            palette.ground().panel()));
        }
    }

    /** Figures as bars over their periods; a known zero is a line on the ground, an unknown strength is nothing. */
    private void bars(Draft out, TimeScale scale, Rect box, Colour colour) {
        double most =
                measures.stream().mapToDouble(m -> Math.abs(m.value())).max().orElse(0);
        for (Measure measure : measures) {
            double left = Math.max(
                    box.x(),
                    at(measure.period().from().map(PartialDate::earliest).orElse(LocalDate.MIN), scale));
            double right = Math.min(
                    box.right(),
                    at(
                            measure.period()
                                    .to()
                                    .map(PartialDate::latest)
                                    .orElse(LocalDate.MAX)
                                    .plusDays(1),
                            scale));
            double height = most == 0 ? 0.8 : Math.max(0.8, box.height() * Math.abs(measure.value()) / most);
            double gap = right - left > 4 ? 0.5 : 0;
            out.box(new Rect(left + gap, box.bottom() - height, right - left - 2 * gap, height), colour.fade(0.3));
        }
    }
}
