package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/** Sets a picture into a part of a larger one, as wide as that part and cut at its lower edge; no text leaves the part. */
public final class Inset {
    /** Pixels that a text keeps from the edge. */
    private static final double EDGE = 2;

    /** How high capitals stand above the baseline, in parts of the size. */
    private static final double CAPITALS = 0.75;

    private Inset() {}

    /** The picture's layers where they come to lie, its ground below them. */
    public static List<Layer> layers(Scene scene, Rect place) {
        double scale = place.width() / scene.width();
        Rect window = new Rect(0, 0, scene.width(), place.height() / scale);
        Crop crop = new Crop(window, scale, new Point(place.x(), place.y()));
        List<Layer> out = new ArrayList<>();
        out.add(new Layer("ground", List.of(new Mark.Area(Shapes.rect(place), scene.background(), null, null))));
        scene.layers()
                .forEach(layer -> out.add(new Layer(
                        layer.name(),
                        crop.marks(layer.marks()).stream()
                                .map(m -> within(m, place))
                                .toList())));
        return out;
    }

    /** A text that reaches out of a place is moved back into it. */
    private static Mark within(Mark mark, Rect place) {
        if (!(mark instanceof Mark.Label label)) {
            return mark;
        }
        Mark.Type type = label.type();
        double width = TextWidths.inter().width(label.text(), type.size(), type.bold());
        double share =
                switch (type.anchor()) {
                    case START -> 0;
                    case MIDDLE -> 0.5;
                    case END -> 1;
                };
        double left = label.x() - share * width;
        double x = Math.max(place.x() + EDGE, Math.min(left, place.right() - EDGE - width)) + share * width;
        double top = place.y() + EDGE + type.size() * CAPITALS;
        double y = Math.max(top, Math.min(label.y(), place.bottom() - EDGE - type.size() * (1 - CAPITALS)));
        return x == label.x() && y == label.y() ? label : new Mark.Label(x, y, label.text(), type, label.ref());
    }

    /** The same as marks, the lowest first. */
    public static List<Mark> marks(Scene scene, Rect place) {
        return layers(scene, place).stream()
                .flatMap(layer -> layer.marks().stream())
                .toList();
    }
}
