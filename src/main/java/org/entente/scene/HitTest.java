package org.entente.scene;

import java.util.List;
import java.util.Optional;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;

/** Finds what lies under a point of a scene. */
public final class HitTest {
    private static final int CURVE_PIECES = 24;

    private HitTest() {}

    /**
     * The row drawn under a point, the topmost first; discs and areas before lines, since lines run beneath them.
     *
     * @param reach how far beside a line or disc still counts, in pixels
     */
    public static Optional<Ref> at(Scene scene, Point p, double reach) {
        Finder exact = new Finder(p, 1);
        Finder near = new Finder(p, reach);
        for (int i = scene.layers().size() - 1; i >= 0; i--) {
            List<Mark> marks = scene.layers().get(i).marks();
            for (int k = marks.size() - 1; k >= 0; k--) {
                Mark mark = marks.get(k);
                Ref ref = mark.ref();
                if (ref != null) {
                    mark.paint(exact);
                    if (exact.found) {
                        return Optional.of(ref);
                    }
                    near.offer(mark, ref);
                }
            }
        }
        return Optional.ofNullable(near.best);
    }

    /** A surface that draws nothing but remembers whether the point was covered, and the nearest mark within reach. */
    private static final class Finder implements Surface, Pen {
        private final Point p;
        private final double reach;
        private boolean found;
        private double nearest = Double.MAX_VALUE;
        private double distance = Double.MAX_VALUE;
        private @org.jspecify.annotations.Nullable Ref best;
        private boolean odd;
        private Point start = new Point(0, 0);
        private Point pen = new Point(0, 0);

        Finder(Point p, double reach) {
            this.p = p;
            this.reach = reach;
        }

        void offer(Mark mark, Ref ref) {
            distance = Double.MAX_VALUE;
            mark.paint(this);
            if (distance <= reach && distance < nearest - 1e-9) {
                nearest = distance;
                best = ref;
            }
        }

        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {
            Point centre = new Point(disc.circle().x(), disc.circle().y());
            distance = Math.max(0, p.distance(centre) - disc.circle().radius());
            found = distance == 0;
        }

        @Override
        public void line(Mark.Line line) {
            distance = Double.MAX_VALUE;
            found = false;
            double half = line.stroke().width() / 2;
            if (near(line.path(), reach + half)) {
                line.path().walk(this);
                distance = Math.max(0, distance - half);
            }
        }

        @Override
        public void area(Mark.Area area) {
            distance = Double.MAX_VALUE;
            odd = false;
            if (near(area.path(), reach)) {
                area.path().walk(this);
            }
            found = odd;
            distance = odd ? 0 : distance;
        }

        @Override
        public void label(Mark.Label label) {
            distance = Double.MAX_VALUE;
            boolean far = Math.abs(label.y() - p.y()) > label.type().size() * 2;
            found = !far && label.box().contains(p);
        }

        private boolean near(Path path, double margin) {
            Rect box = path.bounds();
            return p.x() >= box.x() - margin
                    && p.x() <= box.right() + margin
                    && p.y() >= box.y() - margin
                    && p.y() <= box.bottom() + margin;
        }

        @Override
        public void move(double x, double y) {
            start = new Point(x, y);
            pen = start;
        }

        @Override
        public void line(double x, double y) {
            Point to = new Point(x, y);
            distance = Math.min(distance, segment(pen, to));
            if ((pen.y() > p.y()) != (y > p.y())
                    && p.x() < pen.x() + (p.y() - pen.y()) / (y - pen.y()) * (x - pen.x())) {
                odd = !odd;
            }
            pen = to;
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            Curve curve = new Curve(pen, new Point(x1, y1), new Point(x2, y2), new Point(x, y));
            for (int i = 1; i <= CURVE_PIECES; i++) {
                Point next = curve.at((double) i / CURVE_PIECES);
                line(next.x(), next.y());
            }
        }

        @Override
        public void close() {
            line(start.x(), start.y());
        }

        private double segment(Point a, Point b) {
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double square = dx * dx + dy * dy;
            double t = square == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square;
            return p.distance(a.towards(b, Math.max(0, Math.min(1, t))));
        }
    }
}
