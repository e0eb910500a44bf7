package org.entente.scene;

import java.util.List;
import org.entente.geo.Point;

/**
 * A loop thrown around a part of the picture, closed from its last corner to its first.
 *
 * @param corners in pixels
 */
public record Lasso(List<Point> corners) {
    public Lasso {
        corners = List.copyOf(corners);
    }

    /** Whether a point is inside by the even-odd rule. */
    public boolean contains(Point p) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if ((a.y() > p.y()) != (b.y() > p.y())
                    && p.x() < a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
