package org.entente.geo;

import java.util.Optional;

/**
 * The azimuthal equidistant projection (Snyder 1987, page 195): the whole world on a disc, and how far and in which
 * direction anything lies from the centre is true, which is what a reader asks of one nation's ties. A conformal map could
 * not show the far half, an equal-area one shortens the way to it.
 */
public final class AzimuthalEquidistant implements Projection {
    private final LonLat centre;
    private final Bearing bearing;
    private final Edge edge;

    public AzimuthalEquidistant(LonLat centre) {
        this.centre = centre;
        bearing = new Bearing(centre);
        double radius = LonLat.EARTH_RADIUS * Math.toRadians(DiscEdge.WORLD);
        edge = new DiscEdge(centre, new DiscEdge.Reach(DiscEdge.WORLD, radius), this::project);
    }

    @Override
    public String id() {
        return "equidistant@" + centre.text();
    }

    @Override
    public String name() {
        return "Azimuthal equidistant";
    }

    @Override
    public Point project(double longitude, double latitude) {
        return bearing.place(longitude, latitude, angle -> angle * LonLat.EARTH_RADIUS);
    }

    @Override
    public Optional<LonLat> inverse(Point point) {
        double angle = Math.hypot(point.x(), point.y()) / LonLat.EARTH_RADIUS;
        return angle > Math.PI ? Optional.empty() : Optional.of(bearing.from(point, angle));
    }

    @Override
    public Edge edge() {
        return edge;
    }
}
