package org.entente.geo;

import java.util.Optional;

/**
 * The orthographic projection (Snyder 1987, page 145): the Earth as a globe seen from afar. What lies beyond the horizon
 * is put outside the disc in its direction, the farther the farther away, and has no inverse.
 */
public final class Orthographic implements Projection {
    private static final double BEYOND = 1.06;
    private static final double FARTHEST = 1.2;

    private final LonLat centre;
    private final Bearing bearing;
    private final Edge edge;

    public Orthographic(LonLat centre) {
        this.centre = centre;
        bearing = new Bearing(centre);
        edge = new HorizonEdge(centre);
    }

    @Override
    public String id() {
        return "orthographic@" + centre.text();
    }

    @Override
    public String name() {
        return "Orthographic";
    }

    @Override
    public Point project(double longitude, double latitude) {
        return bearing.place(longitude, latitude, Orthographic::radius);
    }

    private static double radius(double angle) {
        double beyond = (angle - Math.PI / 2) / (Math.PI / 2);
        return LonLat.EARTH_RADIUS * (beyond <= 0 ? Math.sin(angle) : BEYOND + (FARTHEST - BEYOND) * beyond);
    }

    @Override
    public Optional<LonLat> inverse(Point point) {
        double sine = Math.hypot(point.x(), point.y()) / LonLat.EARTH_RADIUS;
        return sine > 1 ? Optional.empty() : Optional.of(bearing.from(point, Math.asin(sine)));
    }

    @Override
    public Edge edge() {
        return edge;
    }
}
