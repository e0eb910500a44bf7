package org.entente.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;

/** Takes a picture apart by what can be seen of it: shapes, not the values it was made from. */
final class Anatomy {
    private static final int PIECES = 5;

    private final Scene scene;
    private final Map<Ref, Shape> actors = new LinkedHashMap<>();
    private final List<Mark.Area> heads = new ArrayList<>();
    private final Set<Ref> lines = new HashSet<>();

    /** What an actor is drawn as. */
    record Shape(Rect box, boolean plate) {
        /** The distance of a point from the outline. */
        double toRim(Point p) {
            if (!plate) {
                return Math.abs(p.distance(box.centre()) - box.width() / 2);
            }
            double dx = Math.max(box.x() - p.x(), p.x() - box.right());
            double dy = Math.max(box.y() - p.y(), p.y() - box.bottom());
            return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.abs(Math.max(dx, dy));
        }
    }

    Anatomy(Scene scene) {
        this.scene = scene;
        for (Mark mark : layer("actors").marks()) {
            Ref ref = mark.ref();
            if (ref != null) {
                if (mark instanceof Mark.Disc disc) {
                    Mark.Circle c = disc.circle();
                    actors.put(
                            ref,
                            new Shape(
                                    new Rect(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius()),
                                    false));
                } else if (mark instanceof Mark.Area area
                        && Walk.of(area.path()).curved()) {
                    actors.put(ref, new Shape(bounds(area.path()), true));
                }
            }
        }
        for (Mark mark : layer("ties").marks()) {
            if (mark instanceof Mark.Area area && !Walk.of(area.path()).curved()) {
                heads.add(area);
            } else if (mark instanceof Mark.Line && mark.ref() != null) {
                lines.add(mark.ref());
            }
        }
    }

    private Layer layer(String name) {
        return scene.layers().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Map<Ref, Shape> actors() {
        return actors;
    }

    List<Mark.Area> heads() {
        return heads;
    }

    /** Whose arrowhead lies under a point. */
    Optional<Ref> headAt(Point p) {
        Layer alone = new Layer("heads", List.<Mark>copyOf(heads));
        return HitTest.at(new Scene(scene.width(), scene.height(), "", scene.background(), List.of(alone)), p, 0);
    }

    /** Rows that a line shows somewhere to the mouse. */
    Set<Ref> reachable() {
        Set<Ref> out = new HashSet<>();
        for (Mark mark : layer("ties").marks()) {
            if (mark instanceof Mark.Line line) {
                along(line.path(), 24).forEach(p -> HitTest.at(scene, p, 1).ifPresent(out::add));
            }
        }
        return out;
    }

    /** Rows that lines stand for. */
    Set<Ref> lines() {
        return lines;
    }

    /** Actors at an end of a drawn line. */
    Set<Ref> tiedActors(Chronicle chronicle) {
        Set<Ref> out = new HashSet<>();
        for (Ref ref : lines) {
            Stream<String> ends = ref.table() == Ref.Table.BOND
                    ? Stream.of(ref.id().split("~", -1))
                    : chronicle.tie(ref.id()).stream().flatMap(t -> Stream.of(t.from(), t.to()));
            ends.forEach(id -> out.add(Ref.actor(id)));
        }
        return out;
    }

    List<Mark.Label> labels(String layer) {
        return layer(layer).marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    /** Where a label's letters stand, marks above capitals and tails below the line included. */
    static Rect box(Mark.Label label) {
        double size = label.type().size();
        double width = TextWidths.inter().width(label.text(), size, label.type().bold());
        double left = label.x()
                - switch (label.type().anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        return new Rect(left, label.y() - 0.9 * size, width, 1.08 * size);
    }

    static boolean holds(Rect outer, Rect inner) {
        return inner.x() >= outer.x()
                && inner.right() <= outer.right()
                && inner.y() >= outer.y()
                && inner.bottom() <= outer.bottom();
    }

    /** The corners and curve ends of a path. */
    static List<Point> points(Path path) {
        return Walk.of(path).points();
    }

    private static Rect bounds(Path path) {
        return points(path).stream()
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union)
                .orElseThrow();
    }

    /** Points on a curve, its ends left out. */
    static List<Point> along(Path path) {
        return along(path, PIECES);
    }

    static List<Point> along(Path path, int pieces) {
        List<Point> out = new ArrayList<>();
        Walk.of(path).curves().forEach(curve -> {
            for (int i = 1; i < pieces; i++) {
                out.add(curve.at((double) i / pieces));
            }
        });
        return out;
    }

    /** Every coordinate, size and width of a picture. */
    static List<Double> numbers(Scene scene) {
        List<Double> out = new ArrayList<>(List.of(scene.width(), scene.height()));
        Surface surface = new Surface() {
            @Override
            public void layer(String name) {}

            @Override
            public void disc(Mark.Disc disc) {
                out.addAll(List.of(
                        disc.circle().x(), disc.circle().y(), disc.circle().radius()));
            }

            @Override
            public void line(Mark.Line line) {
                out.add(line.stroke().width());
                out.addAll(line.stroke().dash());
                out.addAll(Walk.of(line.path()).numbers());
            }

            @Override
            public void area(Mark.Area area) {
                out.addAll(Walk.of(area.path()).numbers());
            }

            @Override
            public void label(Mark.Label label) {
                out.addAll(List.of(label.x(), label.y(), label.type().size()));
            }
        };
        scene.paint(surface);
        return out;
    }

    /** A path gone along once. */
    private record Walk(List<Point> points, List<Curve> curves, List<Double> numbers) implements Pen {
        static Walk of(Path path) {
            Walk walk = new Walk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            path.walk(walk);
            return walk;
        }

        boolean curved() {
            return !curves.isEmpty();
        }

        @Override
        public void move(double x, double y) {
            points.add(new Point(x, y));
            numbers.addAll(List.of(x, y));
        }

        @Override
        public void line(double x, double y) {
            move(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            Point from = points.get(points.size() - 1);
            curves.add(new Curve(from, new Point(x1, y1), new Point(x2, y2), new Point(x, y)));
            numbers.addAll(List.of(x1, y1, x2, y2));
            move(x, y);
        }

        @Override
        public void close() {}
    }
}
