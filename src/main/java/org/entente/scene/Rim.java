package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Actor;
import org.entente.scene.Spot.Half;
import org.entente.scene.Spot.Seat;

/** The edge of a map: a nation that lies outside the picture stands there, where the way to it leaves the picture. */
final class Rim {
    private static final double GAP = 6;

    private final Sight sight;
    private final TextWidths widths;
    private final SpotFinder.Insets insets;
    private final Map<String, Spot> spots;

    /**
     * Prepares the seating.
     *
     * @param spots who has a place in the picture, by id
     */
    Rim(Sight sight, TextWidths widths, SpotFinder.Insets insets, Map<String, Spot> spots) {
        this.sight = sight;
        this.widths = widths;
        this.insets = insets;
        this.spots = spots;
    }

    /**
     * The plates of those who lie outside the picture, without those that find no room.
     *
     * @param free what no plate may cover
     */
    List<Spot> seat(List<Actor> outside, Drawn drawn, List<Rect> free) {
        Rect rim = rim();
        Point middle = anchor(rim, drawn.focus());
        List<Spot> placed = new ArrayList<>();
        for (Actor actor : outside) {
            Point plane = sight.stage().place(actor.id()).orElse(new Point(0, 0));
            Point at = leave(rim, middle, sight.viewport().toScreen(plane));
            Half half = new Half(
                    widths.width(sight.nameOf(actor), SpotFinder.PLATE_TEXT, false) / 2 + 15,
                    SpotFinder.PLATE_HEIGHT / 2);
            placed.add(new Spot(actor, within(rim, at, half), half, Seat.RIM));
        }
        List<Rect> taken = new ArrayList<>(free);
        spots.values().stream()
                .filter(s -> s.plate() || drawn.actors().contains(s.actor().id()))
                .forEach(s -> taken.add(s.box().grow(3)));
        return new RimSpread(rim, taken).apart(placed);
    }

    private Rect rim() {
        double w = sight.viewport().width();
        double h = sight.viewport().height();
        double top = bandBottom() + GAP;
        return new Rect(insets.side(), top, Math.max(1, w - 2 * insets.side()), Math.max(1, h - top - insets.bottom()));
    }

    private double bandBottom() {
        return spots.values().stream()
                .filter(s -> s.seat() == Seat.BAND)
                .mapToDouble(s -> s.box().bottom())
                .max()
                .orElse(insets.top());
    }

    /** The point from which ways out are looked at: the focus where it is in the picture, else the middle. */
    private Point anchor(Rect rim, Set<String> focus) {
        return focus.stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(spots.get(id)))
                .map(Spot::at)
                .filter(rim::contains)
                .findFirst()
                .orElse(rim.centre());
    }

    /** Where the way from one point to another, or beyond it, meets the rim. */
    private static Point leave(Rect rim, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double t = Double.MAX_VALUE;
        if (dx > 0) {
            t = Math.min(t, (rim.right() - from.x()) / dx);
        } else if (dx < 0) {
            t = Math.min(t, (rim.x() - from.x()) / dx);
        }
        if (dy > 0) {
            t = Math.min(t, (rim.bottom() - from.y()) / dy);
        } else if (dy < 0) {
            t = Math.min(t, (rim.y() - from.y()) / dy);
        }
        return t == Double.MAX_VALUE ? to : from.towards(to, Math.max(0, t));
    }

    private static Point within(Rect rim, Point p, Half half) {
        return new Point(
                Math.min(
                        Math.max(p.x(), rim.x() + half.width()),
                        Math.max(rim.x() + half.width(), rim.right() - half.width())),
                Math.min(
                        Math.max(p.y(), rim.y() + half.height()),
                        Math.max(rim.y() + half.height(), rim.bottom() - half.height())));
    }
}
