package org.entente.geo;

import java.util.Arrays;

/**
 * Draws straight lines of longitude and latitude as the curves they are in the plane, halving a stretch until the middle
 * of its chord is less than two kilometres off.
 */
final class Tracer {
    private static final double TOLERANCE = 2;
    private static final double LONGEST_DEGREES = 4;
    private static final int DEEPEST = 12;

    /** What is drawn with; longitudes are those of the line. */
    interface Plane {
        Point at(double longitude, double latitude);
    }

    private final Plane plane;
    private double[] points = new double[64];
    private int size;

    Tracer(Plane plane) {
        this.plane = plane;
    }

    /** The curve of a line of alternating degrees, both ends included. */
    double[] trace(double[] degrees) {
        size = 0;
        Point at = plane.at(degrees[0], degrees[1]);
        add(at);
        for (int i = 2; i < degrees.length; i += 2) {
            at = leg(degrees[i - 2], degrees[i - 1], degrees[i], degrees[i + 1], at);
        }
        return Arrays.copyOf(points, size);
    }

    private Point leg(double lon, double lat, double toLon, double toLat, Point start) {
        double length = Math.max(Math.abs(toLon - lon), Math.abs(toLat - lat));
        int parts = Math.max(1, (int) Math.ceil(length / LONGEST_DEGREES));
        Point from = start;
        double fromLon = lon;
        double fromLat = lat;
        for (int i = 1; i <= parts; i++) {
            double f = (double) i / parts;
            double nextLon = i == parts ? toLon : lon + (toLon - lon) * f;
            double nextLat = i == parts ? toLat : lat + (toLat - lat) * f;
            Point to = plane.at(nextLon, nextLat);
            halve(new double[] {fromLon, fromLat, nextLon, nextLat}, from, to, DEEPEST);
            add(to);
            from = to;
            fromLon = nextLon;
            fromLat = nextLat;
        }
        return from;
    }

    private void halve(double[] span, Point from, Point to, int depth) {
        if (depth == 0 || from.distance(to) < TOLERANCE * 4) {
            return;
        }
        double lon = (span[0] + span[2]) / 2;
        double lat = (span[1] + span[3]) / 2;
        Point middle = plane.at(lon, lat);
        if (middle.distance(from.towards(to, 0.5)) < TOLERANCE) {
            return;
        }
        halve(new double[] {span[0], span[1], lon, lat}, from, middle, depth - 1);
        add(middle);
        halve(new double[] {lon, lat, span[2], span[3]}, middle, to, depth - 1);
    }

    private void add(Point p) {
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
        }
        points[size++] = p.x();
        points[size++] = p.y();
    }
}
