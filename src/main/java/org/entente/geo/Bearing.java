package org.entente.geo;

/** Great circle distances and directions from a centre, the polar coordinates of azimuthal projections. */
final class Bearing {
    private final LonLat centre;
    private final double sine;
    private final double cosine;

    Bearing(LonLat centre) {
        this.centre = centre;
        sine = Math.sin(Math.toRadians(centre.latitude()));
        cosine = Math.cos(Math.toRadians(centre.latitude()));
    }

    /** A point of the plane at a distance from (0, 0) that a function of the angle from the centre gives. */
    Point place(double longitude, double latitude, Radius radius) {
        double lon = Math.toRadians(longitude - centre.longitude());
        double lat = Math.toRadians(latitude);
        double x = Math.cos(lat) * Math.sin(lon);
        double y = cosine * Math.sin(lat) - sine * Math.cos(lat) * Math.cos(lon);
        double z = sine * Math.sin(lat) + cosine * Math.cos(lat) * Math.cos(lon);
        double across = Math.sqrt(x * x + y * y);
        double r = radius.at(Math.atan2(across, z));
        return across < 1e-12 ? new Point(r, 0) : new Point(r * x / across, -r * y / across);
    }

    /** The place in the direction of a point of the plane and at an angle from the centre in radians. */
    LonLat from(Point point, double angle) {
        double r = Math.hypot(point.x(), point.y());
        double east = r == 0 ? 0 : point.x() / r * Math.sin(angle);
        double north = r == 0 ? 0 : -point.y() / r * Math.sin(angle);
        double up = Math.cos(angle);
        double latitude = Math.asin(Math.max(-1, Math.min(1, up * sine + north * cosine)));
        double longitude = Math.atan2(east, up * cosine - north * sine);
        return new LonLat(LonLat.wrap(centre.longitude() + Math.toDegrees(longitude)), Math.toDegrees(latitude));
    }

    /** How far from (0, 0) of the plane an angle from the centre, in radians, is put. */
    interface Radius {
        double at(double angle);
    }
}
