package org.entente.scene;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;

/**
 * Where the actors and ties of a picture can be taken hold of: the middle of a node, the point half along a line.
 *
 * @param points in pixels, in the order in which they were drawn
 */
public record Anchors(Map<Ref, Point> points) {
    public static final Anchors NONE = new Anchors(Map.of());

    /** Nodes whose middles differ by less than so many pixels in height are in one row. */
    private static final double ROW = 60;

    /** The anchors of a scene; of lines that stand for one row the first counts. */
    public static Anchors of(Scene scene) {
        Map<Ref, Point> out = new LinkedHashMap<>();
        for (Layer layer : scene.layers()) {
            boolean nodes = layer.name().equals("actors");
            for (Mark mark : layer.marks()) {
                Ref ref = mark.ref();
                boolean counts = ref != null
                        && switch (ref.table()) {
                            case ACTOR, TIE, BOND -> true;
                            case EVENT, SOURCE -> false;
                        };
                if (ref != null && counts && (nodes || !out.containsKey(ref))) {
                    Finder finder = new Finder();
                    mark.paint(finder);
                    out.put(ref, finder.found);
                }
            }
        }
        return new Anchors(out);
    }

    public Optional<Point> at(Ref ref) {
        return Optional.ofNullable(points.get(ref));
    }

    /** The actors as one reads a page: row by row from the top, each from the left. */
    public List<Ref> actors() {
        return points.keySet().stream()
                .filter(r -> r.table() == Ref.Table.ACTOR)
                .sorted(Comparator.comparingDouble((Ref r) -> Math.floor(point(r).y() / ROW))
                        .thenComparingDouble(r -> point(r).x())
                        .thenComparingDouble(r -> point(r).y())
                        .thenComparing(Ref::id))
                .toList();
    }

    /** Ties and bonds in the order in which they were drawn. */
    public List<Ref> ties() {
        return points.keySet().stream()
                .filter(r -> r.table() != Ref.Table.ACTOR)
                .toList();
    }

    /** Of these ties and bonds those that are drawn, clockwise around an actor from above it. */
    public List<Ref> around(String actor, Predicate<Ref> wanted) {
        Point middle = points.getOrDefault(Ref.actor(actor), new Point(0, 0));
        return ties().stream()
                .filter(wanted)
                .sorted(Comparator.comparingDouble((Ref r) -> clockwise(middle, point(r)))
                        .thenComparing(Ref::id))
                .toList();
    }

    /** The actors in a part of the picture; where none is, the ties. */
    public List<Ref> within(Predicate<Point> part) {
        List<Ref> actors = actors().stream().filter(r -> part.test(point(r))).toList();
        return actors.isEmpty()
                ? ties().stream().filter(r -> part.test(point(r))).toList()
                : actors;
    }

    private Point point(Ref ref) {
        return points.getOrDefault(ref, new Point(0, 0));
    }

    /** The angle from straight up, from 0 to a whole turn. */
    private static double clockwise(Point middle, Point p) {
        double angle = Math.atan2(p.x() - middle.x(), middle.y() - p.y());
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    /** A surface that remembers the middle of the last mark. */
    private static final class Finder implements Surface {
        private Point found = new Point(0, 0);

        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {
            found = new Point(disc.circle().x(), disc.circle().y());
        }

        @Override
        public void line(Mark.Line line) {
            Trace trace = new Trace();
            line.path().walk(trace);
            found = trace.at(0.5).orElse(found);
        }

        @Override
        public void area(Mark.Area area) {
            Rect box = area.path().bounds();
            found = box.centre();
        }

        @Override
        public void label(Mark.Label label) {
            found = new Point(label.x(), label.y() - label.type().size() * 0.36);
        }
    }
}
