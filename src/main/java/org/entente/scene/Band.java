package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.geo.Point;
import org.entente.model.Actor;
import org.entente.scene.Spot.Half;
import org.entente.scene.Spot.Seat;

/**
 * The institutions along the upper edge of a map: rows from the right edge leftwards, ordered by where the seats lie from
 * west to east.
 */
final class Band {
    /** A band that would take more of the height than this is no band but a wall. */
    private static final double MOST_OF_HEIGHT = 0.3;

    private static final double GAP = 6;

    private final Sight sight;
    private final List<Spot> spots = new ArrayList<>();

    Band(Sight sight, SpotFinder.Insets insets, TextWidths widths, List<Actor> institutions) {
        this.sight = sight;
        List<Actor> sorted = new ArrayList<>(institutions);
        sorted.sort(Comparator.comparingDouble((Actor a) -> -seatX(a)).thenComparing(Actor::id));
        double right = sight.viewport().width() - insets.side();
        double x = right;
        double y = insets.top() - SpotFinder.PLATE_HEIGHT / 2;
        for (Actor actor : sorted) {
            Half half = plate(actor.id(), widths);
            if (x - 2 * half.width() < insets.bandLeft() && x < right) {
                x = right;
                y += SpotFinder.PLATE_HEIGHT + GAP;
            }
            spots.add(new Spot(actor, new Point(x - half.width(), y), half, Seat.BAND));
            x -= 2 * half.width() + GAP;
        }
    }

    /** Half the size of a plate with a word on it, in pixels. */
    static Half plate(String word, TextWidths widths) {
        return new Half(widths.width(word, SpotFinder.PLATE_TEXT, true) / 2 + 7, SpotFinder.PLATE_HEIGHT / 2);
    }

    private double seatX(Actor actor) {
        return sight.stage().place(actor.id()).map(Point::x).orElse(0.0);
    }

    List<Spot> spots() {
        return spots;
    }

    /** Whether it would take too much of the picture. */
    boolean tall() {
        double bottom = spots.stream().mapToDouble(s -> s.box().bottom()).max().orElse(0);
        return bottom > MOST_OF_HEIGHT * sight.viewport().height();
    }

    /** Those of some spots that it covers. */
    List<Spot> covered(Collection<Spot> others) {
        return others.stream()
                .filter(s -> s.seat() == Seat.DISC)
                .filter(s -> spots.stream().map(b -> b.box().grow(2)).anyMatch(s.box()::overlaps))
                .toList();
    }
}
