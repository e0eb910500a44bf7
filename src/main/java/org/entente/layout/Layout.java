package org.entente.layout;

import java.util.Map;
import java.util.Optional;
import org.entente.geo.Point;
import org.entente.geo.Projection;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** A way to give every actor a place, computed once over the whole of time so that nobody jumps between dates. */
public interface Layout {
    /** The word that names it on the command line, such as {@code map}. */
    String id();

    /** What the user reads, such as "Map". */
    default String name() {
        return Texts.of("words.layout." + id());
    }

    /** What the user reads for it and the layouts alike to it, such as "Map". */
    default String family() {
        return name();
    }

    /** What kind of picture stands on its places. */
    default Form form() {
        return Form.GRAPH;
    }

    /** Whether the places depend on the actor in focus. */
    default boolean centred() {
        return false;
    }

    /**
     * The projection its plane is made by, or empty where places mean nothing on Earth.
     *
     * @param focus id of the actor in focus, which only a centred layout heeds
     */
    default Optional<Projection> projection(Chronicle chronicle, @Nullable String focus) {
        return Optional.empty();
    }

    /**
     * Places all actors of a record; the same record always gives the same places. Cancelled work returns early, with
     * places that are finite but of no worth.
     *
     * @param focus id of the actor in focus, which only a centred layout heeds
     */
    Placement place(Chronicle chronicle, @Nullable String focus, Progress progress);

    /** A kind of picture. */
    enum Form {
        /** Actors as nodes in a plane, ties as lines. */
        GRAPH,
        /** Actors as rows and columns of a table, ties as signs in its cells. */
        MATRIX,
        /** Time to the right, the ties of the actor in focus as bars one below the other. */
        LANES
    }

    /**
     * Where actors stand.
     *
     * @param points by actor id; actors without a place are missing
     * @param bounds holds all points
     * @param plan what explains the places
     */
    record Placement(Map<String, Point> points, Rect bounds, Plan plan) {
        public Placement {
            points = Map.copyOf(points);
        }

        public Placement(Map<String, Point> points, Rect bounds) {
            this(points, bounds, Plan.NONE);
        }

        /** The placement of these points within the smallest rectangle that holds them. */
        public static Placement of(Map<String, Point> points) {
            Rect bounds = points.values().stream()
                    .map(p -> new Rect(p.x(), p.y(), 0, 0))
                    .reduce(Rect::union)
                    .orElse(new Rect(0, 0, 0, 0));
            return new Placement(points, bounds);
        }

        /** The same places with their plan. */
        public Placement with(Plan shown) {
            return new Placement(points, bounds, shown);
        }
    }
}
