package org.entente.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The edge of a map of the whole world that is cut open along the meridian opposite the central one. */
final class MeridianEdge implements Edge {
    private final double centralMeridian;
    private final Tracer.Plane plane;

    /**
     * @param plane projects longitudes of -180 to 180 relative to the central meridian, ends included and kept apart
     */
    MeridianEdge(double centralMeridian, Tracer.Plane plane) {
        this.centralMeridian = centralMeridian;
        this.plane = plane;
    }

    @Override
    public List<double[]> cut(Ring ring) {
        Unrolled unrolled = new Unrolled(ring, centralMeridian);
        int first = (int) Math.floor((unrolled.west() + 180) / 360);
        int last = (int) Math.ceil((unrolled.east() + 180) / 360) - 1;
        List<double[]> out = new ArrayList<>();
        if (first >= last && !unrolled.holdsPole()) {
            out.add(trace(unrolled.line(), first));
            return out;
        }
        Geometry whole = Polygons.of(unrolled.closed());
        for (int turn = first; turn <= last; turn++) {
            Geometry strip = Polygons.box(-180 + 360 * turn, -90, 180 + 360 * turn, 90);
            for (double[] piece : Polygons.lines(OverlayNGRobust.overlay(whole, strip, OverlayNG.INTERSECTION))) {
                out.add(trace(piece, turn));
            }
        }
        return out;
    }

    private double[] trace(double[] degrees, int turn) {
        Tracer.Plane turned = (lon, lat) ->
                plane.at(Math.max(-180, Math.min(180, lon - 360 * turn)), Math.max(-90, Math.min(90, lat)));
        return new Tracer(turned).trace(degrees);
    }

    @Override
    public double[] world() {
        return trace(new double[] {-180, -90, -180, 90, 180, 90, 180, -90, -180, -90}, 0);
    }

    @Override
    public List<double[]> graticule(double step) {
        List<double[]> out = new ArrayList<>();
        for (double lon = -180 + step; lon <= 180; lon += step) {
            double relative = LonLat.wrap(lon - centralMeridian);
            out.add(trace(new double[] {relative, -90, relative, 90}, 0));
        }
        for (double lat = -90 + step; lat < 90; lat += step) {
            out.add(trace(new double[] {-180, lat, 180, lat}, 0));
        }
        return out;
    }
}
