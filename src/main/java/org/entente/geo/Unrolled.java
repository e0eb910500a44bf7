package org.entente.geo;

/** A ring with its longitudes relative to a meridian and made continuous, so that they may leave -180 to 180. */
final class Unrolled {
    private final double[] degrees;
    private final double turn;
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double latitudeSum;

    Unrolled(Ring ring, double meridian) {
        int n = ring.size();
        degrees = new double[2 * n + 2];
        double longitude = LonLat.wrap(ring.longitude(0) - meridian);
        for (int i = 0; i <= n; i++) {
            int corner = i % n;
            if (i > 0) {
                longitude += LonLat.wrap(ring.longitude(corner) - ring.longitude(i - 1));
            }
            degrees[2 * i] = longitude;
            degrees[2 * i + 1] = ring.latitude(corner);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            latitudeSum += ring.latitude(corner);
        }
        turn = degrees[2 * n] - degrees[0];
        if (!holdsPole()) {
            degrees[2 * n] = degrees[0];
        }
    }

    /** Whether it runs once around the Earth and so has a pole on either side. */
    boolean holdsPole() {
        return Math.abs(turn) > 180;
    }

    double west() {
        return west;
    }

    double east() {
        return east;
    }

    /** The line with its first corner again at the end, a whole turn away where it holds a pole. */
    double[] line() {
        return degrees;
    }

    /** The line as the border of a piece of the plane of degrees, led along the nearer pole where it holds one. */
    double[] closed() {
        if (!holdsPole()) {
            return degrees;
        }
        int n = degrees.length;
        double pole = latitudeSum < 0 ? -90 : 90;
        double[] out = java.util.Arrays.copyOf(degrees, n + 6);
        out[n] = degrees[n - 2];
        out[n + 1] = pole;
        out[n + 2] = degrees[0];
        out[n + 3] = pole;
        out[n + 4] = degrees[0];
        out[n + 5] = degrees[1];
        return out;
    }

    /** Whether a point of the sphere lies inside, its longitude relative to the same meridian. */
    boolean contains(double longitude, double latitude) {
        boolean inside = false;
        for (double shift = -720; shift <= 720; shift += 360) {
            inside |= Polygons.contains(closed(), longitude + shift, latitude);
        }
        return inside;
    }
}
