package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.ProjectedMap;
import org.entente.geo.ProjectedMap.Land;
import org.entente.geo.Rect;
import org.entente.layout.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Draws what lies behind actors: on a map the lands, the fine shapes where a degree is more than a few pixels wide and the
 * members of an institution shaded; elsewhere the plan of the layout.
 */
final class BackdropLayer {
    private static final double TINY = 0.35;
    private static final double CAPTION = 12;

    /** How strongly land is tinted. */
    private static final double MEMBER = 0.26;

    private static final double CANDIDATE = 0.1;

    private BackdropLayer() {}

    /** All that it depends on. */
    record Key(Stage.@Nullable Backdrop map, Plan plan, Viewport viewport, Theme theme, Shaded shaded) {}

    /**
     * What land stands out.
     *
     * @param clear what captions keep clear of
     */
    record Shaded(String homeland, Membership membership, List<Rect> clear) {}

    static Key key(Sight sight, List<Rect> clear) {
        boolean captions = !sight.stage().placement().plan().captions().isEmpty();
        Shaded shaded =
                new Shaded(sight.subject().focused().orElse(""), Membership.of(sight), captions ? clear : List.of());
        Stage stage = sight.stage();
        return new Key(
                stage.backdrop(),
                stage.placement().plan(),
                sight.viewport(),
                sight.manner().theme(),
                shaded);
    }

    static Layer of(Sight sight, List<Rect> clear) {
        List<Mark> out = new ArrayList<>();
        sight.stage().map().ifPresentOrElse(map -> lands(sight, map, out), () -> plan(sight, clear, out));
        return new Layer("map", out);
    }

    private static void lands(Sight sight, Stage.Backdrop map, List<Mark> out) {
        Viewport viewport = sight.viewport();
        ProjectedMap shapes = map.at(viewport.scale());
        Palette palette = sight.palette();
        if (map.projection().round()) {
            Colour water = palette.theme() == Theme.PRINT
                    ? palette.ground().sea()
                    : palette.ink().hairline().fade(0.45);
            shapes.world()
                    .forEach(edge -> out.add(new Mark.Area(
                            path(edge, viewport, true),
                            water,
                            Stroke.solid(palette.ink().hairline(), 1),
                            null)));
        }
        Colour line = map.projection().round()
                ? palette.ink().quiet().fade(0.16)
                : palette.ink().hairline().fade(0.6);
        Stroke grid = Stroke.solid(line, 0.8);
        shapes.graticule().forEach(way -> out.add(new Mark.Line(path(way, viewport, false), grid, null)));
        Stroke border = Stroke.solid(palette.ground().border(), 0.9);
        Rect seen = viewport.seen();
        String home = sight.subject().focused().orElse("");
        Membership membership = Membership.of(sight);
        for (Land land : shapes.lands()) {
            if (land.bounds().overlaps(seen)) {
                Colour fill = land.id().equals(home)
                        ? palette.ground().homeland()
                        : palette.ground().land();
                Path path = rings(land, viewport);
                out.add(new Mark.Area(path, fill, border, null));
                double tint = membership.members().contains(land.id())
                        ? MEMBER
                        : membership.candidates().contains(land.id()) ? CANDIDATE : 0;
                if (tint > 0) {
                    out.add(new Mark.Area(path, palette.accent().fade(tint), null, null));
                }
            }
        }
    }

    private static void plan(Sight sight, List<Rect> clear, List<Mark> out) {
        Viewport viewport = sight.viewport();
        Palette palette = sight.palette();
        Plan plan = sight.stage().placement().plan();
        Stroke quiet = Stroke.solid(palette.ink().hairline(), 1);
        for (List<Point> area : plan.areas()) {
            Path.Builder pen = new Path.Builder();
            for (int i = 0; i < area.size(); i++) {
                Point p = viewport.toScreen(area.get(i));
                if (i == 0) {
                    pen.move(p.x(), p.y());
                } else {
                    pen.line(p.x(), p.y());
                }
            }
            pen.close();
            out.add(new Mark.Area(pen.build(), palette.ground().land().fade(0.4), null, null));
        }
        for (Plan.Ring ring : plan.rings()) {
            double scale = viewport.scale();
            Spot.Half half = new Spot.Half(ring.across() * scale, ring.down() * scale);
            out.add(new Mark.Line(Shapes.ellipse(viewport.toScreen(new Point(0, 0)), half), quiet, null));
        }
        for (Plan.Spoke spoke : plan.spokes()) {
            Point from = viewport.toScreen(spoke.from());
            Point to = viewport.toScreen(spoke.to());
            Path.Builder pen = new Path.Builder();
            pen.move(from.x(), from.y());
            pen.line(to.x(), to.y());
            out.add(new Mark.Line(pen.build(), quiet, null));
        }
        Mark.Type type = new Mark.Type(
                CAPTION, true, Mark.Anchor.MIDDLE, palette.ink().quiet().fade(0.75), null);
        List<Rect> taken = new ArrayList<>(clear);
        Rect picture = new Rect(0, 0, viewport.width(), viewport.height());
        for (Plan.Caption caption : plan.captions()) {
            caption.places().stream()
                    .map(viewport::toScreen)
                    .map(at -> new Mark.Label(at.x(), at.y() + CAPTION * 0.36, caption.text(), type, null))
                    .filter(label -> free(word(label), picture, taken))
                    .findFirst()
                    .ifPresent(label -> {
                        taken.add(word(label));
                        out.add(label);
                    });
        }
    }

    private static boolean free(Rect word, Rect picture, List<Rect> taken) {
        return word.x() >= picture.x()
                && word.right() <= picture.right()
                && word.y() >= picture.y()
                && word.bottom() <= picture.bottom()
                && taken.stream().noneMatch(word.grow(4)::overlaps);
    }

    private static Rect word(Mark.Label caption) {
        double half = TextWidths.inter().width(caption.text(), CAPTION, true) / 2;
        return new Rect(caption.x() - half, caption.y() - CAPTION, 2 * half, 1.2 * CAPTION);
    }

    /** Where the captions of a layer built here stand. */
    static List<Rect> words(Layer layer) {
        List<Rect> out = new ArrayList<>();
        for (Mark mark : layer.marks()) {
            if (mark instanceof Mark.Label caption) {
                out.add(word(caption));
            }
        }
        return out;
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
