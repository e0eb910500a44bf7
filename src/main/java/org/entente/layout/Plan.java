package org.entente.layout;

import java.util.List;
import org.entente.geo.Point;

/**
 * What may be drawn quietly behind actors to explain their places, in the plane of a placement.
 *
 * @param rings ellipses around the middle
 * @param spokes straight lines between regions
 * @param captions names of regions
 * @param areas corners of regions, such as the hulls of blocs
 */
public record Plan(List<Ring> rings, List<Spoke> spokes, List<Caption> captions, List<List<Point>> areas) {
    public static final Plan NONE = new Plan(List.of(), List.of(), List.of(), List.of());

    /** The plan of nothing but regions. */
    public static Plan ofAreas(List<List<Point>> areas) {
        return new Plan(List.of(), List.of(), List.of(), areas);
    }

    /** An upright ellipse around (0, 0), by half its width and half its height. */
    public record Ring(double across, double down) {}

    /** A straight line. */
    public record Spoke(Point from, Point to) {}

    /**
     * A text with its middle at a point.
     *
     * @param places where it may stand, the best first, at least one
     */
    public record Caption(String text, List<Point> places) {
        public Caption {
            places = List.copyOf(places);
        }
    }

    public Plan {
        rings = List.copyOf(rings);
        spokes = List.copyOf(spokes);
        captions = List.copyOf(captions);
        areas = areas.stream().map(List::copyOf).toList();
    }
}
