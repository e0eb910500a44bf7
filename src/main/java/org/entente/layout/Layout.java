package org.entente.layout;

import java.util.Map;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Progress;

/** A way to give every actor a place, computed once over the whole of time so that nobody jumps between dates. */
public interface Layout {
    /** The word that names it on the command line, such as {@code map}. */
    String id();

    /** What the user reads, such as "Map". */
    String name();

    /** Places all actors of a record; the same record always gives the same places. */
    Placement place(Chronicle chronicle, Progress progress);

    /**
     * Where actors stand.
     *
     * @param points by actor id; actors without a place are missing
     * @param bounds holds all points
     */
    record Placement(Map<String, Point> points, Rect bounds) {
        public Placement {
            points = Map.copyOf(points);
        }
    }
}
