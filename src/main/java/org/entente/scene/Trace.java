package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.geo.Point;
import org.entente.model.Ref;

/** The way of a line that is drawn, in straight pieces, so that something can be laid upon it. */
public final class Trace implements Pen {
    private static final int CURVE_PIECES = 8;

    private final List<Point> way = new ArrayList<>();

    Trace() {}

    /** The straight way between two points. */
    public static Trace straight(Point from, Point to) {
        Trace out = new Trace();
        out.way.add(from);
        out.way.add(to);
        return out;
    }

    /**
     * The way of the line that stands for a row in a picture; empty where none does.
     *
     * @param colour that of the line where several stand for the row, whatever shows through it
     */
    public static Optional<Trace> of(Scene scene, Ref ref, Colour colour) {
        List<Mark.Line> lines = scene.layers().stream()
                .filter(layer -> layer.name().equals("ties"))
                .flatMap(layer -> layer.marks().stream())
                .filter(mark -> mark instanceof Mark.Line && ref.equals(mark.ref()))
                .map(Mark.Line.class::cast)
                .toList();
        return lines.stream()
                .filter(line -> line.stroke().colour().rgb() == colour.rgb())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> {
                    Trace out = new Trace();
                    line.path().walk(out);
                    return out;
                });
    }

    public List<Point> points() {
        return List.copyOf(way);
    }

    /** The point at a share of its length, from 0 at the start to 1 at the end; nothing where it has no points. */
    public Optional<Point> at(double share) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += way.get(i).distance(way.get(i - 1));
        }
        double gone = 0;
        for (int i = 1; i < way.size(); i++) {
            double piece = way.get(i).distance(way.get(i - 1));
            if (piece > 0 && gone + piece >= length * share) {
                return Optional.of(way.get(i - 1).towards(way.get(i), (length * share - gone) / piece));
            }
            gone += piece;
        }
        return way.stream().reduce((first, last) -> last);
    }

    @Override
    public void move(double x, double y) {
        way.add(new Point(x, y));
    }

    @Override
    public void line(double x, double y) {
        way.add(new Point(x, y));
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        Curve curve = new Curve(way.get(way.size() - 1), new Point(x1, y1), new Point(x2, y2), new Point(x, y));
        for (int i = 1; i <= CURVE_PIECES; i++) {
            way.add(curve.at((double) i / CURVE_PIECES));
        }
    }

    @Override
    public void close() {}
}
