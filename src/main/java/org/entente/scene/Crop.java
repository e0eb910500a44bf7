package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.jspecify.annotations.Nullable;

/**
 * Cuts marks to a rectangle, scales and moves them: areas by the algorithm of Sutherland and Hodgman (1974), lines by that
 * of Liang and Barsky (1984). Curves that have to be cut become polylines; discs and labels are kept where their middle or
 * anchor lies inside.
 */
final class Crop {
    private static final int CURVE_PIECES = 24;

    private final Rect window;
    private final double scale;
    private final double dx;
    private final double dy;

    /** What lies in the window, so many times as large, the window's upper left corner at a point. */
    Crop(Rect window, double scale, Point corner) {
        this.window = window;
        this.scale = scale;
        this.dx = corner.x() - window.x() * scale;
        this.dy = corner.y() - window.y() * scale;
    }

    private double toX(double x) {
        return x * scale + dx;
    }

    private double toY(double y) {
        return y * scale + dy;
    }

    private @Nullable Stroke thin(@Nullable Stroke stroke) {
        return stroke == null ? null : thinned(stroke);
    }

    private Stroke thinned(Stroke stroke) {
        List<Double> dash = stroke.dash().stream().map(d -> d * scale).toList();
        return new Stroke(stroke.colour(), stroke.width() * scale, dash);
    }

    List<Mark> marks(List<Mark> marks) {
        List<Mark> out = new ArrayList<>();
        for (Mark mark : marks) {
            mark.paint(new Cutter(out));
        }
        return out;
    }

    /** Receives marks and passes on what is left of them. */
    private final class Cutter implements Surface {
        private final List<Mark> out;

        Cutter(List<Mark> out) {
            this.out = out;
        }

        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {
            Mark.Circle c = disc.circle();
            if (window.contains(new Point(c.x(), c.y()))) {
                Mark.Circle moved = new Mark.Circle(toX(c.x()), toY(c.y()), c.radius() * scale);
                out.add(new Mark.Disc(moved, disc.fill(), thin(disc.stroke()), disc.ref()));
            }
        }

        @Override
        public void label(Mark.Label label) {
            if (window.contains(new Point(label.x(), label.y()))) {
                Mark.Type type = label.type();
                Mark.Type small =
                        new Mark.Type(type.size() * scale, type.bold(), type.anchor(), type.colour(), type.halo());
                out.add(new Mark.Label(toX(label.x()), toY(label.y()), label.text(), small, label.ref()));
            }
        }

        @Override
        public void line(Mark.Line line) {
            Runs runs = Runs.of(line.path());
            if (runs.within(window)) {
                out.add(new Mark.Line(moved(line.path()), thinned(line.stroke()), line.ref()));
                return;
            }
            Path.Builder pen = new Path.Builder();
            boolean any = false;
            for (List<Point> run : runs.runs()) {
                any |= cutLine(run, pen);
            }
            if (any) {
                out.add(new Mark.Line(pen.build(), thinned(line.stroke()), line.ref()));
            }
        }

        @Override
        public void area(Mark.Area area) {
            Runs runs = Runs.of(area.path());
            if (runs.within(window)) {
                out.add(new Mark.Area(moved(area.path()), area.fill(), thin(area.stroke()), area.ref()));
                return;
            }
            Path.Builder pen = new Path.Builder();
            boolean any = false;
            for (List<Point> run : runs.runs()) {
                List<Point> ring = cutRing(run);
                for (int i = 0; i < ring.size(); i++) {
                    Point p = ring.get(i);
                    if (i == 0) {
                        pen.move(toX(p.x()), toY(p.y()));
                    } else {
                        pen.line(toX(p.x()), toY(p.y()));
                    }
                }
                if (!ring.isEmpty()) {
                    pen.close();
                    any = true;
                }
            }
            if (any) {
                out.add(new Mark.Area(pen.build(), area.fill(), thin(area.stroke()), area.ref()));
            }
        }
    }

    private Path moved(Path path) {
        Path.Builder out = new Path.Builder();
        path.walk(new Pen() {
            @Override
            public void move(double x, double y) {
                out.move(toX(x), toY(y));
            }

            @Override
            public void line(double x, double y) {
                out.line(toX(x), toY(y));
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                out.curve(toX(x1), toY(y1), toX(x2), toY(y2), toX(x), toY(y));
            }

            @Override
            public void close() {
                out.close();
            }
        });
        return out.build();
    }

    private boolean cutLine(List<Point> run, Path.Builder pen) {
        boolean any = false;
        Point last = new Point(Double.NaN, Double.NaN);
        for (int i = 1; i < run.size(); i++) {
            Point a = run.get(i - 1);
            Point b = run.get(i);
            double[] t = {0, 1};
            double x = b.x() - a.x();
            double y = b.y() - a.y();
            boolean seen = edge(-x, a.x() - window.x(), t)
                    && edge(x, window.right() - a.x(), t)
                    && edge(-y, a.y() - window.y(), t)
                    && edge(y, window.bottom() - a.y(), t);
            if (seen) {
                Point from = a.towards(b, t[0]);
                Point to = a.towards(b, t[1]);
                if (!from.equals(last)) {
                    pen.move(toX(from.x()), toY(from.y()));
                }
                pen.line(toX(to.x()), toY(to.y()));
                last = to;
                any = true;
            }
        }
        return any;
    }

    /** Narrows the visible span of a segment by one side of the window; false where nothing is left. */
    private static boolean edge(double slope, double room, double[] span) {
        if (slope == 0) {
            return room >= 0;
        }
        double at = room / slope;
        if (slope < 0) {
            span[0] = Math.max(span[0], at);
        } else {
            span[1] = Math.min(span[1], at);
        }
        return span[0] < span[1];
    }

    private List<Point> cutRing(List<Point> ring) {
        List<Point> out = ring;
        for (int side = 0; side < 4 && !out.isEmpty(); side++) {
            List<Point> in = out;
            out = new ArrayList<>();
            Point previous = in.get(in.size() - 1);
            for (Point p : in) {
                double here = inside(p, side);
                double there = inside(previous, side);
                if (here >= 0 != there >= 0) {
                    out.add(previous.towards(p, there / (there - here)));
                }
                if (here >= 0) {
                    out.add(p);
                }
                previous = p;
            }
        }
        return out;
    }

    /** How far inside one side of the window a point lies. */
    private double inside(Point p, int side) {
        return switch (side) {
            case 0 -> p.x() - window.x();
            case 1 -> window.right() - p.x();
            case 2 -> p.y() - window.y();
            default -> window.bottom() - p.y();
        };
    }

    /** A path as polylines, curves in pieces, closed runs ending where they began. */
    private record Runs(List<List<Point>> runs) {
        static Runs of(Path path) {
            List<List<Point>> runs = new ArrayList<>();
            path.walk(new Pen() {
                @Override
                public void move(double x, double y) {
                    runs.add(new ArrayList<>(List.of(new Point(x, y))));
                }

                @Override
                public void line(double x, double y) {
                    runs.get(runs.size() - 1).add(new Point(x, y));
                }

                @Override
                public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                    List<Point> run = runs.get(runs.size() - 1);
                    Point start = run.get(run.size() - 1);
                    Curve curve = new Curve(start, new Point(x1, y1), new Point(x2, y2), new Point(x, y));
                    for (int i = 1; i <= CURVE_PIECES; i++) {
                        run.add(curve.at((double) i / CURVE_PIECES));
                    }
                }

                @Override
                public void close() {
                    List<Point> run = runs.get(runs.size() - 1);
                    run.add(run.get(0));
                }
            });
            return new Runs(runs);
        }

        boolean within(Rect window) {
            return runs.stream().allMatch(run -> run.stream().allMatch(window::contains));
        }
    }
}
