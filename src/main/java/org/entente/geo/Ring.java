package org.entente.geo;

import java.util.Arrays;

/** A closed line on the sphere, straight in longitude and latitude between its corners; the last corner joins the first. */
public final class Ring {
    private final double[] degrees;

    private Ring(double[] degrees) {
        this.degrees = degrees;
    }

    /**
     * The ring of alternating longitudes and latitudes in degrees; {@code IllegalArgumentException} where fewer than
     * three corners are left once a repeated first corner at the end is dropped.
     */
    public static Ring of(double... lonLat) {
        int n = lonLat.length;
        if (n >= 4 && n % 2 == 0 && lonLat[0] == lonLat[n - 2] && lonLat[1] == lonLat[n - 1]) {
            n -= 2;
        }
        if (n < 6 || n % 2 != 0) {
            throw new IllegalArgumentException("a ring needs three corners, not " + n / 2.0);
        }
        return new Ring(Arrays.copyOf(lonLat, n));
    }

    /** How many corners it has. */
    public int size() {
        return degrees.length / 2;
    }

    public double longitude(int corner) {
        return degrees[2 * corner];
    }

    public double latitude(int corner) {
        return degrees[2 * corner + 1];
    }
}
