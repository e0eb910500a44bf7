package org.entente.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lands in a projection's plane; lines are alternating x and y in kilometres and are not to be written to.
 *
 * @param world the edge of the world, closed lines
 * @param graticule meridians and parallels every 30 degrees, open lines
 * @param bounds holds the whole world
 */
public record ProjectedMap(
        Projection projection, List<Land> lands, List<double[]> world, List<double[]> graticule, Rect bounds) {

    /**
     * One land.
     *
     * @param rings closed lines to be filled by the even-odd rule, cut at the edge of the world
     * @param bounds holds all rings
     */
    public record Land(String id, String name, List<double[]> rings, Rect bounds) {
        /** A point inside its largest ring where a name fits. */
        public Point middle() {
            return Polygons.middle(rings);
        }
    }

    static ProjectedMap of(List<Outline> outlines, Projection projection) {
        List<Land> lands = new ArrayList<>();
        for (Outline outline : outlines) {
            List<double[]> rings = outline.rings().stream()
                    .flatMap(ring -> projection.edge().cut(ring).stream())
                    .toList();
            if (!rings.isEmpty()) {
                Rect bounds = rings.stream()
                        .map(ProjectedMap::bounds)
                        .reduce(Rect::union)
                        .orElseThrow();
                lands.add(new Land(outline.id(), outline.name(), rings, bounds));
            }
        }
        double[] world = projection.edge().world();
        return new ProjectedMap(
                projection,
                List.copyOf(lands),
                List.of(world),
                projection.edge().graticule(30),
                bounds(world));
    }

    /** The land at a point of the plane, the first of the list where several overlap. */
    public Optional<Land> at(Point point) {
        return lands.stream()
                .filter(land -> land.bounds().contains(point))
                .filter(land -> land.rings().stream()
                                        .filter(ring -> Polygons.contains(ring, point.x(), point.y()))
                                        .count()
                                % 2
                        == 1)
                .findFirst();
    }

    private static Rect bounds(double[] line) {
        double left = line[0];
        double top = line[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < line.length; i += 2) {
            left = Math.min(left, line[i]);
            right = Math.max(right, line[i]);
            top = Math.min(top, line[i + 1]);
            bottom = Math.max(bottom, line[i + 1]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }
}
