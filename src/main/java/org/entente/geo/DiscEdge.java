package org.entente.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The edge of a map that is a disc around a centre, short of the point opposite, where directions run apart. */
final class DiscEdge implements Edge {
    /** How far from the centre maps of the whole world reach, in degrees of a great circle. */
    static final double WORLD = 172;

    /** Rings whose corners all lie so much farther than the edge are not looked at, in degrees. */
    private static final double WELL_BEYOND = 8;

    private final LonLat centre;
    private final LonLat opposite;
    private final Tracer.Plane plane;
    private final Reach reach;
    private final Geometry disc;

    /**
     * How far from the centre the map reaches.
     *
     * @param degrees of a great circle
     * @param radius in kilometres of the plane
     */
    record Reach(double degrees, double radius) {}

    /**
     * The edge so far from the centre.
     *
     * @param plane an azimuthal projection that puts the centre at (0, 0)
     */
    DiscEdge(LonLat centre, Reach reach, Tracer.Plane plane) {
        this.centre = centre;
        this.reach = reach;
        disc = Polygons.of(circle());
        this.opposite = new LonLat(LonLat.wrap(centre.longitude() + 180), -centre.latitude());
        this.plane = plane;
    }

    @Override
    public List<double[]> cut(Ring ring) {
        Unrolled unrolled = new Unrolled(ring, 0);
        boolean insideOut = unrolled.contains(opposite.longitude(), opposite.latitude());
        if (!insideOut && wellBeyond(ring)) {
            return List.of();
        }
        double[] line = new Tracer(plane).trace(unrolled.line());
        if (!insideOut && within(line)) {
            return List.of(line);
        }
        int operation = insideOut ? OverlayNG.DIFFERENCE : OverlayNG.INTERSECTION;
        return Polygons.lines(OverlayNGRobust.overlay(disc, Polygons.of(line), operation));
    }

    private boolean wellBeyond(Ring ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (centre.angleTo(new LonLat(ring.longitude(i), ring.latitude(i))) < reach.degrees() + WELL_BEYOND) {
                return false;
            }
        }
        return true;
    }

    private boolean within(double[] line) {
        for (int i = 0; i < line.length; i += 2) {
            if (Math.hypot(line[i], line[i + 1]) > reach.radius()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double[] world() {
        return circle();
    }

    private double[] circle() {
        double[] out = new double[2 * 361];
        for (int i = 0; i <= 360; i++) {
            out[2 * i] = reach.radius() * Math.cos(Math.toRadians(i % 360));
            out[2 * i + 1] = reach.radius() * Math.sin(Math.toRadians(i % 360));
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
            if (i == line.length || Math.hypot(line[i], line[i + 1]) > reach.radius()) {
                if (i - start >= 4) {
                    out.add(Arrays.copyOfRange(line, start, i));
                }
                start = i + 2;
            }
        }
    }
}
