package org.entente.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.ProjectedMap;
import org.entente.geo.Projection;
import org.entente.geo.Rect;
import org.entente.geo.WorldMap;

/**
 * The lands of the world as short paths of SVG in whole kilometres. Corners are drawn to the nearest point of a grid, close
 * where the page looks, wide elsewhere: two lands that share a border share it still.
 */
final class Lands {
    private static final int CLOSE = 3;
    private static final int WIDE = 12;

    private final ProjectedMap map;
    private final Rect near;

    /** One land. */
    record Land(String id, String path) {}

    private record Cell(long x, long y) {}

    /**
     * The lands in a projection.
     *
     * @param near where the page looks, in the plane
     */
    Lands(Projection projection, Rect near) {
        map = WorldMap.load(WorldMap.Resolution.FINE).project(projection);
        this.near = near;
    }

    /** Those that are large enough to be seen. */
    List<Land> lands() {
        List<Land> out = new ArrayList<>();
        for (ProjectedMap.Land land : map.lands()) {
            StringBuilder path = new StringBuilder();
            land.rings().forEach(ring -> closed(ring, path));
            if (path.length() > 0) {
                out.add(new Land(land.id(), path.toString()));
            }
        }
        return out;
    }

    /** Meridians and parallels every 30 degrees. */
    String graticule() {
        StringBuilder out = new StringBuilder();
        for (double[] line : map.graticule()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < line.length; i += 2) {
                add(cell(line[i], line[i + 1], 2 * WIDE), cells);
            }
            trace(cells, out);
        }
        return out.toString();
    }

    private void closed(double[] ring, StringBuilder out) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < ring.length; i += 2) {
            int grid = near.contains(new Point(ring[i], ring[i + 1])) ? CLOSE : WIDE;
            add(cell(ring[i], ring[i + 1], grid), cells);
        }
        if (cells.size() > 1 && cells.get(0).equals(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > 2) {
            trace(cells, out);
            out.append('z');
        }
    }

    private static Cell cell(double x, double y, int grid) {
        return new Cell(Math.round(x / grid) * grid, Math.round(y / grid) * grid);
    }

    /** Adds a corner; none where the line stays, and instead of the last where the line goes straight on. */
    private static void add(Cell cell, List<Cell> cells) {
        int n = cells.size();
        if (n > 0 && cells.get(n - 1).equals(cell)) {
            return;
        }
        if (n > 1 && straight(cells.get(n - 2), cells.get(n - 1), cell)) {
            cells.remove(n - 1);
        }
        cells.add(cell);
    }

    private static boolean straight(Cell a, Cell b, Cell c) {
        long cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
        long along = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
        return cross == 0 && along > 0;
    }

    private static void trace(List<Cell> cells, StringBuilder out) {
        Cell last = cells.get(0);
        out.append('M').append(last.x);
        number(last.y, out);
        out.append('l');
        for (int i = 1; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (i == 1) {
                out.append(cell.x - last.x);
            } else {
                number(cell.x - last.x, out);
            }
            number(cell.y - last.y, out);
            last = cell;
        }
    }

    private static void number(long value, StringBuilder out) {
        if (value >= 0) {
            out.append(' ');
        }
        out.append(value);
    }
}
