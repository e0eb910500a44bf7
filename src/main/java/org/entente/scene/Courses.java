package org.entente.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Finds for the marks of one picture those of another that show the same. Marks of one row are paired from the last to the
 * first, because what makes a row stand out lies below its other marks. Marks without a row are the same where they look
 * alike and lie near one another.
 */
final class Courses {
    /** How near, in pixels, marks without a row must lie to one another to be the same. */
    private static final double NEAR = 60;

    private final Map<Object, Deque<Mark.Disc>> discs = new HashMap<>();
    private final Map<Object, Deque<Mark.Line>> lines = new HashMap<>();
    private final Map<Object, Deque<Mark.Area>> areas = new HashMap<>();
    private final Map<Object, Deque<Mark.Label>> labels = new HashMap<>();
    private final Set<Mark> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Ref, Point> before;
    private final Map<Ref, Point> after;

    /** What tells marks of one row apart. */
    private record Key(Ref ref, Object sign) {}

    /**
     * Prepares the pairing.
     *
     * @param from the layers whose marks are left
     * @param before where actors stand in the old picture
     * @param after where actors stand in the new picture
     */
    Courses(List<Layer> from, Map<Ref, Point> before, Map<Ref, Point> after) {
        this.before = before;
        this.after = after;
        from.forEach(layer -> layer.paint(new Known()));
    }

    /** The courses of marks that come or have come from elsewhere, the last asked for first. */
    List<Course> of(Layer layer, Tempo tempo, boolean nodes) {
        List<Course> out = new ArrayList<>();
        Newcomer newcomer = new Newcomer(tempo, nodes, out);
        for (int i = layer.marks().size() - 1; i >= 0; i--) {
            layer.marks().get(i).paint(newcomer);
        }
        Collections.reverse(out);
        return out;
    }

    /** The courses of an old layer's marks that nothing was paired with. */
    List<Course> rest(Layer layer, Tempo tempo, boolean nodes) {
        List<Course> out = new ArrayList<>();
        for (Mark mark : layer.marks()) {
            if (!paired.contains(mark)) {
                out.add(Course.going(mark, tempo, way(mark, nodes)));
            }
        }
        return out;
    }

    private Course.Way way(Mark mark, boolean nodes) {
        Ref ref = mark.ref();
        Point from = ref == null ? null : before.get(ref);
        Point to = ref == null ? null : after.get(ref);
        return nodes && from != null && to != null ? new Course.Way(from, to) : Course.Way.NONE;
    }

    private static Object key(@Nullable Ref ref, Object sign) {
        return ref == null ? sign : new Key(ref, sign);
    }

    private static Object key(Mark.Disc disc) {
        return key(disc.ref(), disc.ref() == null ? disc : "");
    }

    private static Object key(Mark.Line line) {
        return key(
                line.ref(),
                line.ref() == null ? line.stroke() : line.stroke().colour().rgb());
    }

    private static Object key(Mark.Area area) {
        Ref ref = area.ref();
        boolean actor = ref != null && ref.table() == Ref.Table.ACTOR;
        return key(ref, actor ? "" : area.fill().rgb());
    }

    private static Object key(Mark.Label label) {
        Ref ref = label.ref();
        boolean number = ref != null && ref.table() == Ref.Table.BOND;
        return key(ref, number ? "" : label.text());
    }

    private static boolean fit(Mark.Line a, Mark.Line b) {
        return a.path().alike(b.path()) && (b.ref() != null || near(a.path(), b.path()));
    }

    private static boolean fit(Mark.Area a, Mark.Area b) {
        return a.path().alike(b.path()) && (b.ref() != null || near(a.path(), b.path()));
    }

    private static boolean fit(Mark.Label a, Mark.Label b) {
        return b.ref() != null || Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) < NEAR;
    }

    private static boolean near(Path a, Path b) {
        Rect one = a.bounds();
        Rect two = b.bounds();
        return Math.abs(one.x() - two.x()) + Math.abs(one.y() - two.y()) < NEAR
                && Math.abs(one.right() - two.right()) + Math.abs(one.bottom() - two.bottom()) < NEAR;
    }

    private static <M> void keep(Map<Object, Deque<M>> known, Object key, M mark) {
        known.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(mark);
    }

    /** An equal mark, else the last that fits. */
    private <M extends Mark> Optional<M> partner(@Nullable Deque<M> known, M mark, BiPredicate<M, M> fit) {
        if (known == null) {
            return Optional.empty();
        }
        List<M> last = new ArrayList<>();
        known.descendingIterator().forEachRemaining(last::add);
        Optional<M> found = last.stream().filter(mark::equals).findFirst().or(() -> last.stream()
                .filter(m -> fit.test(m, mark))
                .findFirst());
        found.ifPresent(m -> {
            known.removeLastOccurrence(m);
            paired.add(m);
        });
        return found;
    }

    /** Takes in the marks of the old picture. */
    private final class Known implements Surface {
        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {
            keep(discs, key(disc), disc);
        }

        @Override
        public void line(Mark.Line line) {
            keep(lines, key(line), line);
        }

        @Override
        public void area(Mark.Area area) {
            keep(areas, key(area), area);
        }

        @Override
        public void label(Mark.Label label) {
            keep(labels, key(label), label);
        }
    }

    /** Gives the marks of the new picture their courses. */
    private final class Newcomer implements Surface {
        private final Tempo tempo;
        private final boolean nodes;
        private final List<Course> out;

        Newcomer(Tempo tempo, boolean nodes, List<Course> out) {
            this.tempo = tempo;
            this.nodes = nodes;
            this.out = out;
        }

        @Override
        public void layer(String name) {}

        @Override
        public void disc(Mark.Disc disc) {
            add(disc, partner(discs.get(key(disc)), disc, (a, b) -> true).map(a -> Course.moving(a, disc, tempo)));
        }

        @Override
        public void line(Mark.Line line) {
            add(line, partner(lines.get(key(line)), line, Courses::fit).map(a -> Course.moving(a, line, tempo)));
        }

        @Override
        public void area(Mark.Area area) {
            add(area, partner(areas.get(key(area)), area, Courses::fit).map(a -> Course.moving(a, area, tempo)));
        }

        @Override
        public void label(Mark.Label label) {
            add(label, partner(labels.get(key(label)), label, Courses::fit).map(a -> Course.moving(a, label, tempo)));
        }

        private void add(Mark mark, Optional<Course> moving) {
            out.add(moving.orElseGet(() -> Course.coming(mark, tempo, way(mark, nodes))));
        }
    }
}
