package org.entente.paint;

import java.util.List;
import org.entente.geo.Rect;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.entente.scene.TextWidths;
import org.jspecify.annotations.Nullable;

/** A surface that draws nothing but finds a rectangle around all that would be drawn, a pixel of smoothing included. */
final class Extent implements Surface {
    private static final double SMOOTHING = 1.5;

    private @Nullable Rect all;

    /** A rectangle around a layer's marks in pixels of the scene, empty where there is none. */
    static Rect of(Layer layer) {
        Extent extent = new Extent();
        layer.paint(extent);
        Rect found = extent.all;
        return found == null ? new Rect(0, 0, 0, 0) : found;
    }

    /** A rectangle around one mark. */
    static Rect of(Mark mark) {
        return of(new Layer("", List.of(mark)));
    }

    @Override
    public void layer(String name) {}

    @Override
    public void disc(Mark.Disc disc) {
        double radius = disc.circle().radius();
        Rect box = new Rect(disc.circle().x() - radius, disc.circle().y() - radius, 2 * radius, 2 * radius);
        add(box, disc.stroke());
    }

    @Override
    public void line(Mark.Line line) {
        add(line.path(), line.stroke());
    }

    @Override
    public void area(Mark.Area area) {
        add(area.path(), area.stroke());
    }

    @Override
    public void label(Mark.Label label) {
        double size = label.type().size();
        double width = TextWidths.inter().width(label.text(), size, label.type().bold());
        double left =
                switch (label.type().anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
        add(new Rect(left - size / 2, label.y() - 1.2 * size, width + size, 2.1 * size), null);
    }

    private void add(Path path, @Nullable Stroke stroke) {
        add(path.bounds(), stroke);
    }

    private void add(Rect box, @Nullable Stroke stroke) {
        Rect grown = box.grow(SMOOTHING + (stroke == null ? 0 : stroke.width() / 2));
        Rect before = all;
        all = before == null ? grown : before.union(grown);
    }
}
