package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Rect;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Stroke;
import org.jspecify.annotations.Nullable;

/** Takes down marks one after the other. */
final class Draft {
    private final List<Mark> marks = new ArrayList<>();

    void box(Rect r, Colour fill) {
        if (r.width() <= 0 || r.height() <= 0) {
            return;
        }
        Path.Builder pen = new Path.Builder();
        pen.move(r.x(), r.y());
        pen.line(r.right(), r.y());
        pen.line(r.right(), r.bottom());
        pen.line(r.x(), r.bottom());
        pen.close();
        area(pen.build(), fill, null);
    }

    /** A box with round ends or corners. */
    void round(Rect r, double radius, Colour fill, @Nullable Stroke edge) {
        double c = Math.min(radius, Math.min(r.width(), r.height()) / 2);
        double k = c * (1 - 0.5523);
        Path.Builder pen = new Path.Builder();
        pen.move(r.x() + c, r.y());
        pen.line(r.right() - c, r.y());
        pen.curve(r.right() - k, r.y(), r.right(), r.y() + k, r.right(), r.y() + c);
        pen.line(r.right(), r.bottom() - c);
        pen.curve(r.right(), r.bottom() - k, r.right() - k, r.bottom(), r.right() - c, r.bottom());
        pen.line(r.x() + c, r.bottom());
        pen.curve(r.x() + k, r.bottom(), r.x(), r.bottom() - k, r.x(), r.bottom() - c);
        pen.line(r.x(), r.y() + c);
        pen.curve(r.x(), r.y() + k, r.x() + k, r.y(), r.x() + c, r.y());
        pen.close();
        area(pen.build(), fill, edge);
    }

    void area(Path path, Colour fill, @Nullable Stroke edge) {
        marks.add(new Mark.Area(path, fill, edge, null));
    }

    void line(Path path, Stroke stroke) {
        marks.add(new Mark.Line(path, stroke, null));
    }

    void upright(double x, double top, double bottom, Stroke stroke) {
        Path.Builder pen = new Path.Builder();
        pen.move(x, top);
        pen.line(x, bottom);
        line(pen.build(), stroke);
    }

    void level(double left, double right, double y, Stroke stroke) {
        Path.Builder pen = new Path.Builder();
        pen.move(left, y);
        pen.line(right, y);
        line(pen.build(), stroke);
    }

    void text(double x, double y, String text, Mark.Type type) {
        marks.add(new Mark.Label(x, y, text, type, null));
    }

    Layer layer(String name) {
        return new Layer(name, marks);
    }
}
