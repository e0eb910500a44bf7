package org.entente.scene;

import java.util.function.Predicate;
import org.entente.geo.Point;

/** A cubic Bezier curve; its parameter runs from 0 at the start to 1 at the end. */
record Curve(Point start, Point control1, Point control2, Point end) {
    private static final int SAMPLES = 48;
    private static final int HALVINGS = 20;

    /**
     * The curve between two points whose middle stands off the chord.
     *
     * @param bend distance of the middle from the chord in pixels, positive to the left as seen from the start
     */
    static Curve bent(Point from, Point to, double bend) {
        double length = Math.max(1e-6, from.distance(to));
        double push = bend / 0.75;
        double nx = (to.y() - from.y()) / length * push;
        double ny = -(to.x() - from.x()) / length * push;
        Point a = from.towards(to, 0.3);
        Point b = from.towards(to, 0.7);
        return new Curve(from, new Point(a.x() + nx, a.y() + ny), new Point(b.x() + nx, b.y() + ny), to);
    }

    Point at(double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
                a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
    }

    /** The part between two parameters as a curve of its own (de Casteljau). */
    Curve part(double from, double to) {
        return head(to).tail(to == 0 ? 0 : from / to);
    }

    private Curve head(double t) {
        Point a = start.towards(control1, t);
        Point b = control1.towards(control2, t);
        Point c = control2.towards(end, t);
        Point d = a.towards(b, t);
        Point e = b.towards(c, t);
        return new Curve(start, a, d, d.towards(e, t));
    }

    private Curve tail(double t) {
        Point a = start.towards(control1, t);
        Point b = control1.towards(control2, t);
        Point c = control2.towards(end, t);
        Point d = a.towards(b, t);
        Point e = b.towards(c, t);
        return new Curve(d.towards(e, t), e, c, end);
    }

    /** The first parameter from which on the curve has left a shape that holds its start. */
    double exit(Predicate<Point> inside) {
        double last = 0;
        for (int i = 1; i <= SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            if (!inside.test(at(t))) {
                return boundary(inside, last, t);
            }
            last = t;
        }
        return 1;
    }

    /** The last parameter before which the curve is still outside a shape that holds its end. */
    double entry(Predicate<Point> inside) {
        double last = 1;
        for (int i = SAMPLES - 1; i >= 0; i--) {
            double t = (double) i / SAMPLES;
            if (!inside.test(at(t))) {
                return boundary(inside, last, t);
            }
            last = t;
        }
        return 0;
    }

    /** The parameter between one inside and one outside at which the shape's rim lies. */
    private double boundary(Predicate<Point> inside, double in, double out) {
        double held = in;
        double free = out;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (held + free) / 2;
            if (inside.test(at(middle))) {
                held = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    Path path() {
        Path.Builder pen = new Path.Builder();
        pen.move(start.x(), start.y());
        pen.curve(control1.x(), control1.y(), control2.x(), control2.y(), end.x(), end.y());
        return pen.build();
    }
}
