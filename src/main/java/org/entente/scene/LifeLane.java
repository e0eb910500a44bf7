package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.time.Life;
import org.entente.time.Phase;

/**
 * The life of one tie as a lane by itself, with the bars, fading ends and arrows of the view of lanes.
 *
 * @param body where the bar lies
 * @param first the day at its left edge
 * @param end the day at its right edge
 */
public record LifeLane(Rect body, LocalDate first, LocalDate end) {
    private static final double[] STEPS = {0.18, 0.38, 0.6, 0.8};
    private static final double LEAST_FADE = 3;
    private static final double ARROW = 6;

    /** Where a day begins; the edges where it lies beyond them. */
    public double x(LocalDate day) {
        if (!day.isAfter(first)) {
            return body.x();
        }
        double days = end.toEpochDay() - first.toEpochDay();
        double share = day.isBefore(end) ? (day.toEpochDay() - first.toEpochDay()) / Math.max(1, days) : 1;
        return body.x() + share * body.width();
    }

    /** The bars of a life, one phase after the other; the time after its end is empty. */
    public List<Mark> bars(Life life, TieKind kind, Theme theme) {
        Palette palette = Palette.of(theme);
        StatusBar bar = new StatusBar(palette);
        List<Mark> out = new ArrayList<>();
        Ref ref = Ref.tie(life.tie().id());
        for (Phase phase : life.phases()) {
            if (phase.status() == Status.ENDED) {
                continue;
            }
            StatusBar.Look look = new StatusBar.Look(
                    phase.status(), palette.kind(kind), life.tie().hypothetical());
            double from = x(phase.from());
            double to = x(phase.until());
            double solidFrom = from;
            double solidTo = to;
            Optional<Vagueness> start = phase.opened()
                    .map(Vagueness::of)
                    .filter(v -> phase.from().isBefore(v.end()))
                    .filter(this::wide);
            if (start.isPresent()) {
                solidFrom = Math.min(to, x(start.get().end()));
                fade(x(start.get().first()), solidFrom, new Drawn(bar, look, ref), true, out);
            }
            Optional<Vagueness> stop = Optional.of(phase.until())
                    .filter(until -> !until.equals(LocalDate.MAX))
                    .flatMap(life::on)
                    .filter(next -> next.status() == Status.ENDED)
                    .flatMap(Phase::opened)
                    .map(Vagueness::of)
                    .filter(this::wide);
            if (stop.isPresent()) {
                solidTo = Math.max(solidFrom, Math.min(to, x(stop.get().first())));
                fade(solidTo, x(stop.get().end()), new Drawn(bar, look, ref), false, out);
            }
            if (solidTo - solidFrom > 0.2) {
                bar.draw(new Rect(solidFrom, body.y(), solidTo - solidFrom, body.height()), look, ref, out);
            }
            if (phase.until().equals(LocalDate.MAX)) {
                arrow(to, ARROW, look, out);
            }
            if (phase.from().equals(LocalDate.MIN)) {
                arrow(from, -ARROW, look, out);
            }
        }
        return out;
    }

    private boolean wide(Vagueness v) {
        return x(v.end()) - x(v.first()) >= LEAST_FADE && v.first().plusDays(1).isBefore(v.end());
    }

    /** What fades. */
    private record Drawn(StatusBar bar, StatusBar.Look look, Ref ref) {}

    private void fade(double from, double to, Drawn drawn, boolean in, List<Mark> out) {
        double step = (to - from) / STEPS.length;
        for (int i = 0; i < STEPS.length && step > 0; i++) {
            double strength = STEPS[in ? i : STEPS.length - 1 - i];
            Rect part = new Rect(from + i * step, body.y(), step, body.height());
            drawn.bar().fill(part, drawn.look(), strength, drawn.ref(), out);
        }
    }

    private void arrow(double x, double length, StatusBar.Look look, List<Mark> out) {
        Path.Builder pen = new Path.Builder();
        pen.move(x, body.y() - 0.5);
        pen.line(x + length, body.y() + body.height() / 2);
        pen.line(x, body.bottom() + 0.5);
        pen.close();
        out.add(new Mark.Area(pen.build(), look.colour(), null, null));
    }
}
