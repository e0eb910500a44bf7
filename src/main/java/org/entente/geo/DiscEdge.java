package org.entente.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The edge of an equal-area disc around a centre, drawn short of the point opposite, where directions run apart. */
final class DiscEdge implements Edge {
    private static final double RADIUS_DEGREES = 172;
    private static final double RADIUS = 2 * LonLat.EARTH_RADIUS * Math.sin(Math.toRadians(RADIUS_DEGREES / 2));

    private final LonLat centre;
    private final LonLat opposite;
    private final Tracer.Plane plane;
    private final Geometry disc = Polygons.of(circle());

    DiscEdge(LonLat centre, Tracer.Plane plane) {
        this.centre = centre;
        this.opposite = new LonLat(LonLat.wrap(centre.longitude() + 180), -centre.latitude());
        this.plane = plane;
    }

    @Override
    public List<double[]> cut(Ring ring) {
        Unrolled unrolled = new Unrolled(ring, 0);
        double[] line = new Tracer(plane).trace(unrolled.line());
        boolean insideOut = unrolled.contains(opposite.longitude(), opposite.latitude());
        if (!insideOut && within(line)) {
            return List.of(line);
        }
        int operation = insideOut ? OverlayNG.DIFFERENCE : OverlayNG.INTERSECTION;
        return Polygons.lines(OverlayNGRobust.overlay(disc, Polygons.of(line), operation));
    }

    private static boolean within(double[] line) {
        for (int i = 0; i < line.length; i += 2) {
            if (Math.hypot(line[i], line[i + 1]) > RADIUS) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double[] world() {
        return circle();
    }

    private static double[] circle() {
        double[] out = new double[2 * 361];
        for (int i = 0; i <= 360; i++) {
            out[2 * i] = RADIUS * Math.cos(Math.toRadians(i % 360));
            out[2 * i + 1] = RADIUS * Math.sin(Math.toRadians(i % 360));
        }
        return out;
    }

    @Override
    public List<double[]> graticule(double step) {
        List<double[]> out = new ArrayList<>();
        for (double lon = -180 + step; lon <= 180; lon += step) {
            open(new double[] {lon, -90, lon, 90}, out);
        }
        for (double lat = -90 + step; lat < 90; lat += step) {
            open(new double[] {centre.longitude() - 180, lat, centre.longitude() + 180, lat}, out);
        }
        return out;
    }

    private void open(double[] degrees, List<double[]> out) {
        double[] line = new Tracer(plane).trace(degrees);
        int start = 0;
        for (int i = 0; i <= line.length; i += 2) {
            if (i == line.length || Math.hypot(line[i], line[i + 1]) > RADIUS) {
                if (i - start >= 4) {
                    out.add(Arrays.copyOfRange(line, start, i));
                }
                start = i + 2;
            }
        }
    }
}
