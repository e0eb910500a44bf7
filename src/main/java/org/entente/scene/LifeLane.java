package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Status;
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
    public List<Mark> bars(Life life, Chronicle chronicle, Theme theme) {
        Palette palette = Palette.of(theme);
        Colour colour = chronicle
                .kind(life.tie().kind())
                .map(palette::kind)
                .orElse(palette.ink().strong());
        StatusBar bar = new StatusBar(palette);
        List<Mark> out = new ArrayList<>();
        Ref ref = Ref.tie(life.tie().id());
        for (Phase phase : life.phases()) {
            if (phase.status() == Status.ENDED) {
                continue;
            }
            StatusBar.Look look = StatusBar.Look.of(phase, life.tie(), chronicle, colour);
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
                out.add(StatusBar.arrow(to, body, StatusBar.ARROW, look, null));
            }
            if (phase.from().equals(LocalDate.MIN)) {
                out.add(StatusBar.arrow(from, body, -StatusBar.ARROW, look, null));
            }
        }
        return out;
    }

    private boolean wide(Vagueness v) {
        return x(v.end()) - x(v.first()) >= StatusBar.LEAST_FADE
                && v.first().plusDays(1).isBefore(v.end());
    }

    /** What fades. */
    private record Drawn(StatusBar bar, StatusBar.Look look, Ref ref) {}

    private void fade(double from, double to, Drawn drawn, boolean in, List<Mark> out) {
        List<Double> strengths = StatusBar.fading(in);
        double step = (to - from) / strengths.size();
        for (int i = 0; i < strengths.size() && step > 0; i++) {
            double strength = strengths.get(i);
            Rect part = new Rect(from + i * step, body.y(), step, body.height());
            drawn.bar().fill(part, drawn.look(), strength, drawn.ref(), out);
        }
    }
}
