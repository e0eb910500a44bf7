package org.entente.geo;

import java.util.Optional;

/** A map projection of a sphere of 6371.0088 km to a plane in kilometres, x to the right and y down. */
public interface Projection {
    /** What tells it from all others, its centre included, such as {@code equal-earth@11.0}. */
    String id();

    /** What the user reads, such as "Equal Earth". */
    String name();

    /** Where a place lies in the plane; always finite. */
    Point project(double longitude, double latitude);

    /** The place at a point of the plane, or empty where the point lies outside the world. */
    Optional<LonLat> inverse(Point point);

    /** Whether the world is a disc around the centre. */
    default boolean round() {
        return true;
    }

    /** Where the plane ends and shapes have to be cut. */
    Edge edge();
}
