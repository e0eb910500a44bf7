package org.entente.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The way from one picture to another of the same size: what both show glides from place to place, what only one shows
 * fades (after Heer and Robertson 2007, Animated transitions in statistical data graphics). Backdrops and tables dissolve
 * into one another, and so do ties where they are very many. It is a function of the fraction that is over alone.
 */
public final class Glide {
    /** With more marks of ties than this in either picture they dissolve instead of moving one by one. */
    private static final int MOST_TIES = 1_500;

    /** The layers whose marks move one by one, from the lowest to the highest. */
    private static final List<String> MOVING = List.of("ties", "actors", "labels", "frame");

    private final Scene from;
    private final Scene to;
    private final Tempo tempo;
    private final List<Layer> groundBefore;
    private final List<Layer> groundAfter;
    private final List<Track> tracks = new ArrayList<>();
    private final @Nullable Zoom zoom;

    /** The courses of a layer's marks, the first at the bottom. */
    private record Track(String layer, List<Course> courses) {
        Layer at(double fraction) {
            List<Mark> marks = new ArrayList<>(courses.size());
            courses.forEach(course -> course.at(fraction, marks));
            return new Layer(layer, marks);
        }
    }

    /** Through what the two pictures of one plane are seen. */
    public record Zoom(Viewport from, Viewport to) {
        /** From where the wider of the two pictures shows something to where it is seen a fraction of the way on. */
        Ghost.Shift shift(double fraction) {
            Viewport wide = opens() ? to : from;
            Point known = wide.toScreen(wide.centre());
            Point now = from.toScreen(wide.centre()).towards(to.toScreen(wide.centre()), fraction);
            double scale = from.scale() + (to.scale() - from.scale()) * fraction;
            double factor = scale / wide.scale();
            return new Ghost.Shift(factor, now.x() - known.x() * factor, now.y() - known.y() * factor);
        }

        /** Whether more is seen in the end. */
        boolean opens() {
            return to.scale() < from.scale();
        }
    }

    /** Both pictures must have the same size. */
    public Glide(Scene from, Scene to, Tempo tempo) {
        this(from, to, tempo, null);
    }

    /**
     * The same between two pictures of one plane, whose ground is seen all the way.
     *
     * @param zoom through what they are seen, null where the planes are not the same; only graphs heed it
     */
    public Glide(Scene from, Scene to, Tempo tempo, @Nullable Zoom zoom) {
        this.zoom = graph(from) && graph(to) ? zoom : null;
        this.from = from;
        this.to = to;
        this.tempo = tempo;
        boolean whole = tempo.equals(Tempo.DISSOLVE);
        groundBefore = whole ? from.layers() : ground(from, to);
        groundAfter = whole ? to.layers() : ground(to, from);
        List<Layer> before = new ArrayList<>(from.layers());
        before.removeAll(groundBefore);
        List<Layer> after = new ArrayList<>(to.layers());
        after.removeAll(groundAfter);
        Courses courses = new Courses(before, nodes(from), nodes(to));
        Map<String, List<Course>> present = new HashMap<>();
        for (int i = after.size() - 1; i >= 0; i--) {
            Layer layer = after.get(i);
            present.put(layer.name(), courses.of(layer, tempo(layer), graph(to)));
        }
        Map<String, List<Course>> gone = new HashMap<>();
        before.forEach(layer -> gone.put(layer.name(), courses.rest(layer, tempo(layer), graph(from))));
        Set<String> names = new LinkedHashSet<>();
        before.forEach(layer -> names.add(layer.name()));
        after.forEach(layer -> names.add(layer.name()));
        for (String name : MOVING) {
            if (names.contains(name)) {
                List<Course> all = new ArrayList<>(gone.getOrDefault(name, List.of()));
                all.addAll(present.getOrDefault(name, List.of()));
                tracks.add(new Track(name, all));
            }
        }
    }

    private Tempo tempo(Layer layer) {
        return layer.name().equals("frame") ? tempo.writing() : tempo;
    }

    private static boolean graph(Scene scene) {
        return scene.layers().stream().anyMatch(l -> l.name().equals("actors"));
    }

    private static int ties(Scene scene) {
        return scene.layers().stream()
                .filter(l -> l.name().equals("ties"))
                .mapToInt(l -> l.marks().size())
                .sum();
    }

    private static List<Layer> ground(Scene scene, Scene other) {
        boolean tiesMove = graph(scene) && ties(scene) <= MOST_TIES && (!graph(other) || ties(other) <= MOST_TIES);
        return scene.layers().stream()
                .filter(l -> !MOVING.contains(l.name()) || (l.name().equals("ties") && !tiesMove))
                .toList();
    }

    /** Where a picture shows actors: nodes by their middle, the rows of a table by their names. */
    private static Map<Ref, Point> nodes(Scene scene) {
        Map<Ref, Point> out = new HashMap<>();
        boolean graph = graph(scene);
        scene.layers().stream()
                .filter(l -> l.name().equals(graph ? "actors" : "labels"))
                .forEach(l -> l.paint(new Places(out)));
        return out;
    }

    /** Notes where actors stand, each by its first mark. */
    private record Places(Map<Ref, Point> out) implements Surface {
        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {
            note(disc, new Point(disc.circle().x(), disc.circle().y()));
        }

        @Override
        public void line(Mark.Line line) {}

        @Override
        public void area(Mark.Area area) {
            note(area, area.path().bounds().centre());
        }

        @Override
        public void label(Mark.Label label) {
            note(label, new Point(label.x(), label.y()));
        }

        private void note(Mark mark, Point at) {
            Ref ref = mark.ref();
            if (ref != null && ref.table() == Ref.Table.ACTOR) {
                out.putIfAbsent(ref, at);
            }
        }
    }

    public Tempo tempo() {
        return tempo;
    }

    /** What lies behind all that moves in the first picture. */
    public Scene groundBefore() {
        return new Scene(from.width(), from.height(), from.title(), from.background(), groundBefore);
    }

    /** What lies behind all that moves in the second. */
    public Scene groundAfter() {
        return new Scene(to.width(), to.height(), to.title(), to.background(), groundAfter);
    }

    /** How far the first ground has dissolved into the second, 0 to 1. */
    public double dissolved(double fraction) {
        return tempo.moved(fraction);
    }

    /** Whether the ground moves with what stands on it, so that {@link #moving} holds it too. */
    public boolean zooms() {
        return zoom != null;
    }

    /** What moves, as it is at a fraction of the transition, to be drawn over the grounds. */
    public List<Layer> moving(double fraction) {
        List<Layer> out = new ArrayList<>();
        if (zoom != null) {
            Ghost.Shift shift = zoom.shift(tempo.moved(fraction));
            for (Layer layer : zoom.opens() ? groundAfter : groundBefore) {
                List<Mark> marks = new ArrayList<>();
                layer.paint(new Ghost(1, shift, marks));
                out.add(new Layer(layer.name(), marks));
            }
        }
        tracks.forEach(track -> out.add(track.at(fraction)));
        return out;
    }

    /** The whole picture at a fraction of the transition: the first at 0, the second at 1. */
    public Scene at(double fraction) {
        if (fraction <= 0) {
            return from;
        }
        if (fraction >= 1) {
            return to;
        }
        double dissolved = dissolved(fraction);
        List<Layer> layers = new ArrayList<>(zooms() ? List.of() : groundBefore);
        if (!zooms() && !groundBefore.equals(groundAfter)) {
            Path all = Shapes.rect(new Rect(0, 0, to.width(), to.height()));
            List<Mark> veil = List.of(new Mark.Area(all, to.background().fade(dissolved), null, null));
            layers.add(new Layer("veil", veil));
            for (Layer layer : groundAfter) {
                List<Mark> marks = new ArrayList<>();
                layer.paint(new Ghost(dissolved, Ghost.Shift.NONE, marks));
                layers.add(new Layer(layer.name(), marks));
            }
        }
        layers.addAll(moving(fraction));
        return new Scene(to.width(), to.height(), to.title(), from.background(), layers);
    }
}
