package org.entente.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.geo.Point;

/** The convex region around points, with room for the points themselves (Andrew 1979, monotone chain). */
final class Hull {
    private static final int CORNERS = 16;

    private Hull() {}

    /** Corners of the smallest convex region that holds a circle of this radius around every point. */
    static List<Point> around(Collection<Point> points, double radius) {
        List<Point> all = new ArrayList<>();
        for (Point p : points) {
            for (int i = 0; i < CORNERS; i++) {
                double angle = 2 * Math.PI * i / CORNERS;
                all.add(new Point(p.x() + radius * Math.cos(angle), p.y() + radius * Math.sin(angle)));
            }
        }
        all.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> out = new ArrayList<>(half(all));
        List<Point> back = new ArrayList<>(all);
        java.util.Collections.reverse(back);
        out.addAll(half(back));
        return out;
    }

    /** One side from the first to before the last. */
    private static List<Point> half(List<Point> sorted) {
        List<Point> out = new ArrayList<>();
        for (Point p : sorted) {
            while (out.size() > 1 && turn(out.get(out.size() - 2), out.get(out.size() - 1), p) <= 0) {
                out.remove(out.size() - 1);
            }
            out.add(p);
        }
        if (!out.isEmpty()) {
            out.remove(out.size() - 1);
        }
        return out;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
