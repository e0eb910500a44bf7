package org.entente.scene;

import org.entente.geo.Point;
import org.entente.geo.Rect;

/** Paths of simple figures. */
public final class Shapes {
    /** Control distance of a quarter circle in parts of its radius. */
    private static final double KAPPA = 0.5523;

    private Shapes() {}

    /** A rectangle. */
    public static Path rect(Rect r) {
        Path.Builder pen = new Path.Builder();
        pen.move(r.x(), r.y());
        pen.line(r.right(), r.y());
        pen.line(r.right(), r.bottom());
        pen.line(r.x(), r.bottom());
        pen.close();
        return pen.build();
    }

    /** A rectangle with round corners around a centre. */
    static Path round(Point centre, Spot.Half half, double radius) {
        double l = centre.x() - half.width();
        double r = centre.x() + half.width();
        double t = centre.y() - half.height();
        double b = centre.y() + half.height();
        double k = radius * (1 - KAPPA);
        Path.Builder pen = new Path.Builder();
        pen.move(l + radius, t);
        pen.line(r - radius, t);
        pen.curve(r - k, t, r, t + k, r, t + radius);
        pen.line(r, b - radius);
        pen.curve(r, b - k, r - k, b, r - radius, b);
        pen.line(l + radius, b);
        pen.curve(l + k, b, l, b - k, l, b - radius);
        pen.line(l, t + radius);
        pen.curve(l, t + k, l + k, t, l + radius, t);
        pen.close();
        return pen.build();
    }

    static Path ellipse(Point centre, Spot.Half half) {
        double x = centre.x();
        double y = centre.y();
        double w = half.width();
        double h = half.height();
        double kw = w * KAPPA;
        double kh = h * KAPPA;
        Path.Builder pen = new Path.Builder();
        pen.move(x + w, y);
        pen.curve(x + w, y + kh, x + kw, y + h, x, y + h);
        pen.curve(x - kw, y + h, x - w, y + kh, x - w, y);
        pen.curve(x - w, y - kh, x - kw, y - h, x, y - h);
        pen.curve(x + kw, y - h, x + w, y - kh, x + w, y);
        pen.close();
        return pen.build();
    }
}
