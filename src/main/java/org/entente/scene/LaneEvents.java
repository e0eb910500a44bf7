package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.geo.Point;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/** Marks on a lane the events that acted on its tie: full where one certain day is known, else hollow. */
final class LaneEvents {
    /** Pixels from lane to lane from which on events are marked. */
    static final double FROM = 5;

    private static final double APART = 0.7;

    private final Sight sight;
    private final LanesPlan plan;
    private final Emphasis emphasis;
    private final double radius;

    LaneEvents(Sight sight, LanesPlan plan) {
        this.sight = sight;
        this.plan = plan;
        this.emphasis = Emphasis.of(sight);
        this.radius = Math.max(1.3, Math.min(3.2, plan.pitch() * 0.19));
    }

    /** Of events too close to tell apart the first is marked, or the one selected; on a folded lane none is. */
    void draw(Lane lane, List<Mark> out) {
        if (plan.pitch() < FROM || !lane.bundle().single()) {
            return;
        }
        List<Event> events = new ArrayList<>();
        for (Effect effect :
                sight.chronicle().effectsOnTie(lane.bundle().ties().get(0).id())) {
            Optional<Event> event = sight.chronicle().event(effect.event());
            event.filter(e -> !e.differingAccount())
                    .filter(e -> !e.hypothetical()
                            || sight.index().scenarios().contains(e.context().scenario()))
                    .ifPresent(events::add);
        }
        events.sort(Comparator.comparing((Event e) -> !emphasis.event(e.id()))
                .thenComparing(Event::date)
                .thenComparing(Event::id));
        List<Double> taken = new ArrayList<>();
        for (Event event : events) {
            double x = plan.x(event.date().earliest());
            boolean free = taken.stream().allMatch(t -> Math.abs(t - x) >= radius * 2 * APART);
            if (free && x >= plan.body().x() && x <= plan.body().right()) {
                taken.add(x);
                mark(event, x, plan.y(lane.at()), out);
            }
        }
    }

    private void mark(Event event, double x, double y, List<Mark> out) {
        Palette palette = sight.palette();
        boolean full = event.date().exact() && !event.hypothetical();
        boolean selected = emphasis.event(event.id());
        Colour ink = selected ? palette.accent() : palette.ink().strong();
        double r = selected ? radius + 1.2 : radius;
        out.add(dot(
                new Mark.Circle(x, y, r), full, new Inks(ink, palette.ground().panel()), Ref.event(event.id())));
    }

    private record Inks(Colour ink, Colour ground) {}

    private static Mark dot(Mark.Circle circle, boolean full, Inks inks, @Nullable Ref ref) {
        Stroke edge = full ? Stroke.solid(inks.ground(), 0.9) : Stroke.solid(inks.ink(), 1.1);
        return new Mark.Disc(circle, full ? inks.ink() : inks.ground(), edge, ref);
    }

    /** A dot for the legend. */
    static Mark dot(Point at, double radius, Palette palette, boolean full) {
        Inks inks = new Inks(palette.ink().strong(), palette.ground().panel());
        return dot(new Mark.Circle(at.x(), at.y(), radius), full, inks, null);
    }
}
