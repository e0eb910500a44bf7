package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A small sign: its shape and colour tell the kind, what fills it tells the status, so that colour is nowhere the only
 * sign.
 */
final class KindGlyph {
    /** Half the size from which on a status can be told from the sign. */
    static final double TELLING = 2.4;

    /** Half the size from which on the shape can be told. */
    static final double SMALLEST = 1.85;

    private static final int CORNERS = 24;

    private final Palette palette;

    /**
     * What a sign says.
     *
     * @param kind number of the kind in the record, which chooses the shape
     * @param change how the tie differs between two days, told instead of its status; null where one day is shown
     */
    record Look(int kind, Colour colour, Status status, boolean hypothetical, @Nullable Change change) {
        Look(int kind, Colour colour, Status status, boolean hypothetical) {
            this(kind, colour, status, hypothetical, null);
        }
    }

    KindGlyph(Palette palette) {
        this.palette = palette;
    }

    void draw(Look look, Point centre, double radius, @Nullable Ref ref, List<Mark> out) {
        if (look.change() == null) {
            status(look, centre, radius, ref, out);
        } else {
            change(look, look.change(), new Mark.Circle(centre.x(), centre.y(), radius), ref, out);
        }
        if (look.hypothetical()) {
            Path core = path(shape(look.kind(), centre, radius * 0.5));
            out.add(new Mark.Area(core, palette.ground().panel(), null, ref));
        }
    }

    private void status(Look look, Point centre, double radius, @Nullable Ref ref, List<Mark> out) {
        List<Point> shape = shape(look.kind(), centre, radius);
        Colour colour = look.colour();
        Colour ground = palette.ground().panel();
        double line = Math.max(0.9, Math.min(1.6, radius / 4));
        Stroke edge = Stroke.solid(colour, line);
        switch (look.status()) {
            case ACTIVE -> out.add(new Mark.Area(path(shape), colour, null, ref));
            case REDUCED -> {
                out.add(new Mark.Area(path(shape), ground, edge, ref));
                out.add(new Mark.Area(path(below(shape, centre.y())), colour, null, ref));
            }
            case SUSPENDED -> {
                out.add(new Mark.Area(path(shape), ground, edge, ref));
                double half = radius * 0.4;
                out.add(stroke(centre.x(), centre.y() - half, centre.x(), centre.y() + half, line * 1.3, look, ref));
            }
            case POSTPONED -> {
                out.add(new Mark.Area(path(shape), ground, edge, ref));
                double half = radius * 0.4;
                out.add(stroke(centre.x() - half, centre.y(), centre.x() + half, centre.y(), line * 1.3, look, ref));
            }
            case ENDED -> {
                out.add(new Mark.Area(path(shape), colour.fade(0.2), null, ref));
                out.add(cross(centre, radius * 0.75, Stroke.solid(colour, line * 1.1), ref));
            }
            case PROPOSED -> out.add(new Mark.Area(path(shape), ground, new Stroke(colour, line, dots(line)), ref));
        }
    }

    /** Added: full with a plus; ended: pale with a cross; altered: half full; stronger: ringed; weaker: a core. */
    private void change(Look look, Change change, Mark.Circle at, @Nullable Ref ref, List<Mark> out) {
        Point centre = new Point(at.x(), at.y());
        double r = at.radius();
        List<Point> shape = shape(look.kind(), centre, r);
        Colour colour = look.colour();
        Colour ground = palette.ground().panel();
        double line = Math.max(0.9, Math.min(1.6, r / 4));
        Stroke edge = Stroke.solid(colour, line);
        switch (change) {
            case ADDED -> {
                out.add(new Mark.Area(path(shape), colour, null, ref));
                out.add(plus(centre, r * 0.5, Stroke.solid(ground, line * 1.1), ref));
            }
            case ENDED -> {
                out.add(new Mark.Area(path(shape), colour.fade(0.2), null, ref));
                out.add(cross(centre, r * 0.75, Stroke.solid(colour, line * 1.1), ref));
            }
            case ALTERED -> {
                out.add(new Mark.Area(path(shape), ground, edge, ref));
                out.add(new Mark.Area(path(below(shape, centre.y())), colour, null, ref));
            }
            case STRONGER, WEAKER -> {
                double core = change == Change.STRONGER ? 0.66 : 0.4;
                out.add(new Mark.Area(path(shape), ground, edge, ref));
                out.add(new Mark.Area(path(shape(look.kind(), centre, r * core)), colour, null, ref));
            }
            case SAME -> out.add(new Mark.Area(path(shape), colour, null, ref));
        }
    }

    private static Mark cross(Point c, double d, Stroke stroke, @Nullable Ref ref) {
        Path.Builder pen = new Path.Builder();
        pen.move(c.x() - d, c.y() - d);
        pen.line(c.x() + d, c.y() + d);
        pen.move(c.x() - d, c.y() + d);
        pen.line(c.x() + d, c.y() - d);
        return new Mark.Line(pen.build(), stroke, ref);
    }

    private static Mark plus(Point c, double d, Stroke stroke, @Nullable Ref ref) {
        Path.Builder pen = new Path.Builder();
        pen.move(c.x() - d, c.y());
        pen.line(c.x() + d, c.y());
        pen.move(c.x(), c.y() - d);
        pen.line(c.x(), c.y() + d);
        return new Mark.Line(pen.build(), stroke, ref);
    }

    private static List<Double> dots(double line) {
        return List.of(line * 1.2, line * 1.4);
    }

    private static Mark stroke(double x1, double y1, double x2, double y2, double width, Look look, @Nullable Ref ref) {
        Path.Builder pen = new Path.Builder();
        pen.move(x1, y1);
        pen.line(x2, y2);
        return new Mark.Line(pen.build(), Stroke.solid(look.colour(), width), ref);
    }

    /** Disc, diamond, square, triangle, hexagon and triangle upside down, all of about one area; then again. */
    private static List<Point> shape(int kind, Point c, double r) {
        return switch (Math.floorMod(kind, 6)) {
            case 0 -> regular(c, r * 0.95, CORNERS, 0);
            case 1 -> regular(c, r * 1.15, 4, 0);
            case 2 -> regular(c, r * 1.2, 4, Math.PI / 4);
            case 3 -> regular(new Point(c.x(), c.y() + r * 0.2), r * 1.2, 3, -Math.PI / 2);
            case 4 -> regular(c, r * 1.05, 6, 0);
            default -> regular(new Point(c.x(), c.y() - r * 0.2), r * 1.2, 3, Math.PI / 2);
        };
    }

    private static List<Point> regular(Point c, double r, int corners, double turn) {
        List<Point> out = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            out.add(new Point(c.x() + r * Math.cos(angle), c.y() + r * Math.sin(angle)));
        }
        return out;
    }

    /** The part of a convex shape below a level (Sutherland and Hodgman 1974). */
    private static List<Point> below(List<Point> shape, double level) {
        List<Point> out = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            Point a = shape.get(i);
            Point b = shape.get((i + 1) % shape.size());
            if (a.y() >= level) {
                out.add(a);
            }
            if ((a.y() - level) * (b.y() - level) < 0) {
                out.add(a.towards(b, (level - a.y()) / (b.y() - a.y())));
            }
        }
        return out;
    }

    private static Path path(List<Point> corners) {
        Path.Builder pen = new Path.Builder();
        for (int i = 0; i < corners.size(); i++) {
            Point p = corners.get(i);
            if (i == 0) {
                pen.move(p.x(), p.y());
            } else {
                pen.line(p.x(), p.y());
            }
        }
        pen.close();
        return pen.build();
    }
}
