package org.entente.geo;

import java.util.Locale;

/**
 * A point of the sphere in degrees.
 *
 * @param longitude east positive
 * @param latitude -90 to 90, north positive
 */
public record LonLat(double longitude, double latitude) {
    /** Mean radius of the Earth in kilometres (IUGG, R1 of GRS 80). */
    public static final double EARTH_RADIUS = 6371.0088;

    /** The great circle angle to another point in degrees, by the haversine formula. */
    public double angleTo(LonLat other) {
        double lat = Math.toRadians(other.latitude - latitude) / 2;
        double lon = Math.toRadians(other.longitude - longitude) / 2;
        double h = Math.pow(Math.sin(lat), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(lon), 2);
        return Math.toDegrees(2 * Math.asin(Math.sqrt(Math.min(1, h))));
    }

    /** Both in degrees with two decimals, such as {@code 20.46,44.82}. */
    public String text() {
        return String.format(Locale.ROOT, "%.2f,%.2f", longitude, latitude);
    }

    /** A difference of longitudes turned into -180 to 180; values already there stay as they are. */
    static double wrap(double degrees) {
        if (degrees >= -180 && degrees <= 180) {
            return degrees;
        }
        return degrees - 360 * Math.floor((degrees + 180) / 360);
    }
}
