package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.time.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Draws the phases of lanes as bars. Where a change is dated only vaguely the bar fades over the days it may mean; a bar
 * without a known end runs into an arrow, one with a certain end stops at a tick.
 */
final class LaneBars {
    private static final double SHARE = 0.62;
    private static final double THICKEST = 13;

    private final Sight sight;
    private final LanesPlan plan;
    private final StatusBar bar;
    private final Used used = new Used(EnumSet.noneOf(Status.class), EnumSet.noneOf(Sign.class));

    /** What the legend has to explain. */
    record Used(Set<Status> statuses, Set<Sign> signs) {}

    /** Something beside statuses that may need explaining. */
    enum Sign {
        HYPOTHETICAL,
        VAGUE,
        OPEN
    }

    LaneBars(Sight sight, LanesPlan plan) {
        this.sight = sight;
        this.plan = plan;
        this.bar = new StatusBar(sight.palette());
    }

    Used used() {
        return used;
    }

    /** The height of a bar. */
    double height() {
        return Math.max(1.2, Math.min(THICKEST, plan.pitch() * SHARE));
    }

    void draw(Lane lane, List<Mark> out) {
        double y = plan.y(lane.at());
        for (Bundle.Stretch stretch : lane.bundle().stretches()) {
            stretch(lane, stretch, y, out);
        }
    }

    private void stretch(Lane lane, Bundle.Stretch stretch, double y, List<Mark> out) {
        Phase phase = stretch.phase();
        StatusBar.Look look = StatusBar.Look.of(
                phase, stretch.tie(), sight.chronicle(), sight.palette().kind(lane.kind()));
        Ref ref = lane.bundle().ref();
        double from = plan.x(phase.from());
        double to = plan.x(phase.until());
        double solidFrom = from;
        double solidTo = to;
        List<Mark> marks = new ArrayList<>();
        Optional<Vagueness> start = phase.opened()
                .map(Vagueness::of)
                .filter(v -> phase.from().isBefore(v.end()))
                .filter(this::wide);
        if (start.isPresent()) {
            solidFrom = Math.min(to, plan.x(start.get().end()));
            fade(plan.x(start.get().first()), solidFrom, y, new Fade(look, true, ref), marks);
        }
        Optional<Phase> next = stretch.ended();
        Optional<Vagueness> end = next.flatMap(Phase::opened).map(Vagueness::of);
        if (end.filter(this::wide).isPresent()) {
            solidTo = Math.max(solidFrom, Math.min(to, plan.x(end.get().first())));
            fade(solidTo, plan.x(end.get().end()), y, new Fade(look, false, ref), marks);
        }
        clipped(solidFrom, solidTo, y).ifPresent(r -> bar.draw(r, look, ref, marks));
        ends(phase, next.isPresent() && end.filter(this::wide).isEmpty(), y, look, ref, marks);
        if (!marks.isEmpty()) {
            used.statuses().add(phase.status());
            if (look.hypothetical()) {
                used.signs().add(Sign.HYPOTHETICAL);
            }
        }
        out.addAll(marks);
    }

    private boolean wide(Vagueness v) {
        return plan.x(v.end()) - plan.x(v.first()) >= StatusBar.LEAST_FADE
                && v.first().plusDays(1).isBefore(v.end());
    }

    /** How a bar fades. */
    private record Fade(StatusBar.Look look, boolean in, @Nullable Ref ref) {}

    private void fade(double from, double to, double y, Fade fade, List<Mark> out) {
        List<Double> strengths = StatusBar.fading(fade.in());
        double step = (to - from) / strengths.size();
        for (int i = 0; i < strengths.size(); i++) {
            double strength = strengths.get(i);
            clipped(from + i * step, from + (i + 1) * step, y).ifPresent(r -> {
                bar.fill(r, fade.look(), strength, fade.ref(), out);
                used.signs().add(Sign.VAGUE);
            });
        }
    }

    /** The part of a bar that is seen. */
    private Optional<Rect> clipped(double from, double to, double y) {
        Rect body = plan.body();
        double left = Math.max(body.x(), from);
        double right = Math.min(body.right(), to);
        return right - left < 0.2 && (right < left || to - from > 0.2)
                ? Optional.empty()
                : Optional.of(new Rect(left, y - height() / 2, Math.max(0.8, right - left), height()));
    }

    private void ends(Phase phase, boolean certain, double y, StatusBar.Look look, @Nullable Ref ref, List<Mark> out) {
        Rect body = plan.body();
        double to = plan.x(phase.until());
        double from = plan.x(phase.from());
        if (phase.until().equals(LocalDate.MAX) && from < body.right()) {
            arrow(Math.min(body.right(), to), StatusBar.ARROW, y, look, ref, out);
        } else if (certain && to >= body.x() && to <= body.right()) {
            tick(to, y, look, ref, out);
        }
        if (phase.from().equals(LocalDate.MIN) && to > body.x()) {
            arrow(Math.max(body.x(), from), -StatusBar.ARROW, y, look, ref, out);
        }
    }

    private void arrow(double x, double length, double y, StatusBar.Look look, @Nullable Ref ref, List<Mark> out) {
        used.signs().add(Sign.OPEN);
        out.add(StatusBar.arrow(x, new Rect(x, y - height() / 2, 0, height()), length, look, ref));
    }

    private void tick(double x, double y, StatusBar.Look look, @Nullable Ref ref, List<Mark> out) {
        double half = height() / 2 + Math.min(2, plan.pitch() * 0.12);
        Path.Builder pen = new Path.Builder();
        pen.move(x, y - half);
        pen.line(x, y + half);
        out.add(new Mark.Line(pen.build(), Stroke.solid(look.colour(), Math.min(1.8, height() / 3)), ref));
    }
}
