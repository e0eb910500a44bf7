package org.entente.layout;

import java.util.List;
import org.entente.geo.Point;

/**
 * What may be drawn quietly behind actors to explain their places, in the plane of a placement.
 *
 * @param rings ellipses around the middle
 * @param captions names of regions
 * @param areas corners of regions, such as the hulls of blocs
 */
public record Plan(List<Ring> rings, List<Caption> captions, List<List<Point>> areas) {
    public static final Plan NONE = new Plan(List.of(), List.of(), List.of());

    /** An upright ellipse around (0, 0), by half its width and half its height. */
    public record Ring(double across, double down) {}

    /** A text with its middle at a point. */
    public record Caption(String text, Point at) {}

    public Plan {
        rings = List.copyOf(rings);
        captions = List.copyOf(captions);
        areas = areas.stream().map(List::copyOf).toList();
    }
}
