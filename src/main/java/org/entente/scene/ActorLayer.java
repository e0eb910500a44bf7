package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.scene.Spot.Half;
import org.entente.scene.Spot.Seat;

/** Draws nations as discs, institutions and what lies outside the picture as plates. */
final class ActorLayer {
    private final Sight sight;
    private final Drawn drawn;
    private final Palette palette;
    private final Emphasis emphasis;

    ActorLayer(Sight sight, Drawn drawn) {
        this.sight = sight;
        this.drawn = drawn;
        this.palette = sight.palette();
        this.emphasis = Emphasis.of(sight);
    }

    Layer build(Collection<Spot> spots) {
        Set<String> tied = drawn.actors();
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparing((Spot s) -> tied.contains(s.actor().id()))
                .thenComparing(s -> drawn.focus().contains(s.actor().id()))
                .thenComparing(s -> s.actor().id()));
        List<Mark> out = new ArrayList<>();
        sorted.forEach(spot -> leader(spot, tied.contains(spot.actor().id()), out));
        for (Spot spot : sorted) {
            boolean isTied = tied.contains(spot.actor().id());
            if (emphasis.actor(spot.actor().id())) {
                ring(spot, out);
            }
            if (spot.plate()) {
                plate(spot, isTied, out);
            } else {
                disc(spot, isTied, out);
            }
        }
        return new Layer("actors", out);
    }

    /** A thin line from a disc that had to give way on a map to the place it belongs to. */
    private void leader(Spot spot, boolean tied, List<Mark> out) {
        Point plane = sight.stage().placement().points().get(spot.actor().id());
        if (spot.plate() || plane == null || sight.stage().map().isEmpty()) {
            return;
        }
        Point home = sight.viewport().toScreen(plane);
        double distance = spot.at().distance(home);
        if (distance > spot.half().width() + 1.5) {
            Colour ink = palette.ink().quiet().fade(tied ? 0.9 : 0.5);
            Point rim = spot.at().towards(home, spot.half().width() / distance);
            Path.Builder pen = new Path.Builder();
            pen.move(rim.x(), rim.y());
            pen.line(home.x(), home.y());
            out.add(new Mark.Line(pen.build(), Stroke.solid(ink, 0.8), null));
            out.add(new Mark.Disc(new Mark.Circle(home.x(), home.y(), 1.3), ink, null, null));
        }
    }

    private void ring(Spot spot, List<Mark> out) {
        Ref ref = Ref.actor(spot.actor().id());
        Colour glow = palette.glow();
        Half half = spot.half();
        if (spot.plate()) {
            Half larger = new Half(half.width() + 4, half.height() + 4);
            out.add(new Mark.Area(Shapes.round(spot.at(), larger, 8), glow, null, ref));
        } else {
            out.add(new Mark.Disc(new Mark.Circle(spot.at().x(), spot.at().y(), half.width() + 5), glow, null, ref));
        }
    }

    private void disc(Spot spot, boolean tied, List<Mark> out) {
        boolean focus = tied && drawn.focus().contains(spot.actor().id());
        Colour fill = focus
                ? palette.accent()
                : tied ? palette.ground().panel() : palette.ground().land();
        Colour line = focus
                ? palette.ground().panel()
                : tied ? palette.ink().strong() : palette.ink().quiet();
        out.add(new Mark.Disc(
                new Mark.Circle(spot.at().x(), spot.at().y(), spot.half().width()),
                fill,
                Stroke.solid(line, focus ? 2.5 : tied ? 1.5 : 1),
                Ref.actor(spot.actor().id())));
        if (sight.stage().pins().containsKey(spot.actor().id())) {
            double dot = Math.max(1.2, spot.half().width() * 0.4);
            out.add(new Mark.Disc(
                    new Mark.Circle(spot.at().x(), spot.at().y(), dot),
                    line,
                    null,
                    Ref.actor(spot.actor().id())));
        }
    }

    /** An institution without a tie on this day keeps its place, but steps back. */
    private void plate(Spot spot, boolean tied, List<Mark> out) {
        Ref ref = Ref.actor(spot.actor().id());
        boolean rim = spot.seat() == Seat.RIM;
        Colour edge = !tied
                ? palette.ink().hairline()
                : rim ? palette.ink().quiet() : palette.ink().strong();
        Colour ink = tied ? palette.ink().strong() : palette.ink().quiet().fade(0.7);
        out.add(new Mark.Area(
                Shapes.round(spot.at(), spot.half(), rim ? 11 : 5),
                palette.ground().panel().fade(tied ? 1 : 0.5),
                Stroke.solid(edge, rim ? 1 : 1.3),
                ref));
        double shift = rim ? 6 : 0;
        out.add(new Mark.Label(
                spot.at().x() + shift,
                spot.at().y() + SpotFinder.PLATE_TEXT * 0.36,
                rim ? sight.nameOf(spot.actor()) : spot.actor().id(),
                new Mark.Type(SpotFinder.PLATE_TEXT, !rim, Mark.Anchor.MIDDLE, ink, null),
                ref));
        if (rim) {
            out.add(pointer(spot, ref));
        }
    }

    /** A small arrow in the plate that points to where the actor lies. */
    private Mark pointer(Spot spot, Ref ref) {
        Point plane = sight.stage().place(spot.actor().id()).orElse(new Point(0, 0));
        Point goal = sight.viewport().toScreen(plane);
        Point from = new Point(spot.box().x() + 12, spot.at().y());
        double d = Math.max(1e-6, from.distance(goal));
        double ux = (goal.x() - from.x()) / d;
        double uy = (goal.y() - from.y()) / d;
        Path.Builder pen = new Path.Builder();
        pen.move(from.x() + ux * 5, from.y() + uy * 5);
        pen.line(from.x() - ux * 3.5 - uy * 3.5, from.y() - uy * 3.5 + ux * 3.5);
        pen.line(from.x() - ux * 3.5 + uy * 3.5, from.y() - uy * 3.5 - ux * 3.5);
        pen.close();
        return new Mark.Area(pen.build(), palette.ink().quiet(), null, ref);
    }
}
