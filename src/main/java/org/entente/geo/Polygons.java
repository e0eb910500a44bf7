package org.entente.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Closed lines of alternating x and y as JTS geometries and back. */
final class Polygons {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Polygons() {}

    /** The valid geometry a closed line bounds; self-crossings are mended. */
    static Geometry of(double[] closed) {
        if (closed.length < 8) {
            return FACTORY.createPolygon();
        }
        Coordinate[] corners = new Coordinate[closed.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(closed[2 * i], closed[2 * i + 1]);
        }
        corners[corners.length - 1] = corners[0].copy();
        Polygon polygon = FACTORY.createPolygon(corners);
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    /** The upright rectangle between two corners. */
    static Geometry box(double left, double top, double right, double bottom) {
        return of(new double[] {left, top, right, top, right, bottom, left, bottom, left, top});
    }

    /** All borders of a geometry's areas as closed lines; points and lines in it are left out. */
    static List<double[]> lines(Geometry geometry) {
        List<double[]> out = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(geometry)) {
            Polygon polygon = (Polygon) part;
            if (polygon.isEmpty()) {
                continue;
            }
            out.add(line(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                out.add(line(polygon.getInteriorRingN(i)));
            }
        }
        return out;
    }

    private static double[] line(LineString ring) {
        double[] out = new double[2 * ring.getNumPoints()];
        for (int i = 0; i < out.length / 2; i++) {
            out[2 * i] = ring.getCoordinateN(i).x;
            out[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        return out;
    }

    /** Whether a point lies inside a closed line, by the even-odd rule. */
    static boolean contains(double[] closed, double x, double y) {
        boolean inside = false;
        for (int i = 2; i < closed.length; i += 2) {
            double y1 = closed[i - 1];
            double y2 = closed[i + 1];
            if ((y1 > y) != (y2 > y) && x < closed[i - 2] + (y - y1) / (y2 - y1) * (closed[i] - closed[i - 2])) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** The centroid of the largest ring, or the middle of the largest circle within it where the centroid lies outside. */
    static Point middle(List<double[]> rings) {
        Geometry largest = rings.stream()
                .map(Polygons::of)
                .max(Comparator.comparingDouble(Geometry::getArea))
                .orElseThrow();
        if (largest.getArea() == 0) {
            return new Point(rings.get(0)[0], rings.get(0)[1]);
        }
        org.locationtech.jts.geom.Point centroid = largest.getCentroid();
        Coordinate at = largest.contains(centroid) ? centroid.getCoordinate() : roomiest(largest);
        return new Point(at.x, at.y);
    }

    private static Coordinate roomiest(Geometry area) {
        double tolerance = Math.sqrt(area.getArea()) / 50;
        return MaximumInscribedCircle.getCenter(area, tolerance).getCoordinate();
    }
}
