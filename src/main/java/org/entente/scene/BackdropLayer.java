package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.ProjectedMap;
import org.entente.geo.ProjectedMap.Land;
import org.entente.geo.Rect;

/** Draws the lands behind a map, the fine shapes where a degree is more than a few pixels wide. */
final class BackdropLayer {
    private static final double FINE_FROM = 0.055;
    private static final double TINY = 0.35;

    private BackdropLayer() {}

    static Layer of(Sight sight) {
        List<Mark> out = new ArrayList<>();
        sight.stage().map().ifPresent(map -> {
            Viewport viewport = sight.viewport();
            ProjectedMap shapes = viewport.scale() >= FINE_FROM ? map.fine() : map.coarse();
            Palette palette = sight.palette();
            Stroke grid = Stroke.solid(palette.ink().hairline().fade(0.6), 0.8);
            shapes.graticule().forEach(line -> out.add(new Mark.Line(path(line, viewport, false), grid, null)));
            Stroke border = Stroke.solid(palette.ground().border(), 0.9);
            Rect seen = viewport.seen();
            String home = sight.subject().focused().orElse("");
            for (Land land : shapes.lands()) {
                if (land.bounds().overlaps(seen)) {
                    Colour fill = land.id().equals(home)
                            ? palette.ground().homeland()
                            : palette.ground().land();
                    out.add(new Mark.Area(rings(land, viewport), fill, border, null));
                }
            }
        });
        return new Layer("map", out);
    }

    private static Path rings(Land land, Viewport viewport) {
        Path.Builder pen = new Path.Builder();
        for (double[] ring : land.rings()) {
            trace(ring, viewport, true, pen);
        }
        return pen.build();
    }

    private static Path path(double[] line, Viewport viewport, boolean closed) {
        Path.Builder pen = new Path.Builder();
        trace(line, viewport, closed, pen);
        return pen.build();
    }

    /** Leaves out corners that lie within a fraction of a pixel of the one before. */
    private static void trace(double[] line, Viewport viewport, boolean closed, Path.Builder pen) {
        double scale = viewport.scale();
        double dx = viewport.width() / 2 - viewport.centre().x() * scale;
        double dy = viewport.height() / 2 - viewport.centre().y() * scale;
        double lastX = line[0] * scale + dx;
        double lastY = line[1] * scale + dy;
        pen.move(lastX, lastY);
        for (int i = 2; i < line.length; i += 2) {
            double x = line[i] * scale + dx;
            double y = line[i + 1] * scale + dy;
            if (Math.abs(x - lastX) + Math.abs(y - lastY) > TINY || i == line.length - 2) {
                pen.line(x, y);
                lastX = x;
                lastY = y;
            }
        }
        if (closed) {
            pen.close();
        }
    }
}
