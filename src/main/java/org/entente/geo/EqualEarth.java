package org.entente.geo;

import java.util.Optional;

/**
 * The Equal Earth projection of the whole world (Šavrič, Patterson and Jenny 2018, doi:10.1080/13658816.2018.1504949),
 * written from the paper because proj4j 1.3.0 lacks it.
 */
public final class EqualEarth implements Projection {
    /** Centred on 11 degrees east, so that the map is cut in the Bering Strait and through no mainland. */
    public static final EqualEarth WORLD = new EqualEarth(11);

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private final double centralMeridian;
    private final Edge edge;

    public EqualEarth(double centralMeridian) {
        this.centralMeridian = centralMeridian;
        edge = new MeridianEdge(centralMeridian, EqualEarth::planar);
    }

    @Override
    public String id() {
        return "equal-earth@" + centralMeridian;
    }

    @Override
    public String name() {
        return "Equal Earth";
    }

    @Override
    public Point project(double longitude, double latitude) {
        return planar(LonLat.wrap(longitude - centralMeridian), latitude);
    }

    private static Point planar(double relative, double latitude) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double x = Math.toRadians(relative) * Math.cos(theta) / (M * slope(theta));
        return new Point(x * LonLat.EARTH_RADIUS, -height(theta) * LonLat.EARTH_RADIUS);
    }

    private static double height(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double slope(double theta) {
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    }

    @Override
    public Optional<LonLat> inverse(Point point) {
        double y = -point.y() / LonLat.EARTH_RADIUS;
        double theta = y;
        for (int i = 0; i < 12; i++) {
            double step = (height(theta) - y) / slope(theta);
            theta -= step;
            if (Math.abs(step) < 1e-12) {
                break;
            }
        }
        double sine = Math.sin(theta) / M;
        double relative = Math.toDegrees(point.x() / LonLat.EARTH_RADIUS * M * slope(theta) / Math.cos(theta));
        boolean inside = Math.abs(theta) <= Math.PI / 3 + 1e-9 && Math.abs(relative) <= 180 + 1e-9;
        if (!inside) {
            return Optional.empty();
        }
        double latitude = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, sine))));
        return Optional.of(new LonLat(LonLat.wrap(relative + centralMeridian), latitude));
    }

    @Override
    public boolean round() {
        return false;
    }

    @Override
    public Edge edge() {
        return edge;
    }
}
