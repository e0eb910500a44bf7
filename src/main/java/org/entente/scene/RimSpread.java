package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/** Slides plates along the edge they stand at until they cover neither one another nor what must stay free. */
final class RimSpread {
    private static final double GAP = 4;
    private static final double STEP = 4;

    /** So many plates may stand one behind the other at an edge. */
    private static final int ROWS = 2;

    private final Rect rim;
    private final List<Rect> taken;

    /**
     * Prepares the sliding.
     *
     * @param free what no plate may cover
     */
    RimSpread(Rect rim, List<Rect> free) {
        this.rim = rim;
        this.taken = new ArrayList<>(free);
    }

    /** The same spots, those in the middle of an edge first, without those that find no room. */
    List<Spot> apart(List<Spot> spots) {
        List<Spot> sorted = new ArrayList<>(spots);
        Point middle = rim.centre();
        sorted.sort(Comparator.comparingDouble((Spot s) -> s.at().distance(middle))
                .thenComparing(s -> s.actor().id()));
        List<Spot> out = new ArrayList<>();
        for (Spot spot : sorted) {
            slide(spot).ifPresent(placed -> {
                taken.add(placed.box().grow(GAP / 2));
                out.add(placed);
            });
        }
        return out;
    }

    private Optional<Spot> slide(Spot spot) {
        Rect box = spot.box();
        double across = Math.min(box.x() - rim.x(), rim.right() - box.right());
        double down = Math.min(box.y() - rim.y(), rim.bottom() - box.bottom());
        boolean column = across <= down;
        DoubleFunction<Point> along = column
                ? by -> new Point(spot.at().x(), spot.at().y() + by)
                : by -> new Point(spot.at().x() + by, spot.at().y());
        double farthest = column ? rim.height() : rim.width();
        for (int row = 0; row < ROWS; row++) {
            for (double by = 0; by <= farthest; by += STEP) {
                for (double signed : new double[] {by, -by}) {
                    Point at = inward(along.apply(signed), spot, row, column);
                    Spot moved = new Spot(spot.actor(), at, spot.half(), spot.seat());
                    if (fits(moved.box())) {
                        return Optional.of(moved);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The same place some rows of plates farther from the edge. */
    private Point inward(Point at, Spot spot, int row, boolean column) {
        Point middle = rim.centre();
        double x = row * (2 * spot.half().width() + GAP);
        double y = row * (2 * spot.half().height() + GAP);
        return column
                ? new Point(at.x() + (at.x() < middle.x() ? x : -x), at.y())
                : new Point(at.x(), at.y() + (at.y() < middle.y() ? y : -y));
    }

    private boolean fits(Rect box) {
        boolean inside = box.x() >= rim.x() - 0.5
                && box.right() <= rim.right() + 0.5
                && box.y() >= rim.y() - 0.5
                && box.bottom() <= rim.bottom() + 0.5;
        return inside && taken.stream().noneMatch(box.grow(GAP / 2)::overlaps);
    }
}
