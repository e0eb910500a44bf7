package org.entente.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is taken of one level of marks over a timeline: pieces from left to right of which none touches another. */
final class MarkLevel {
    private static final double GAP = 7;
    private static final double EDGE = 2;

    private final double width;

    /** Right ends by left ends. */
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    MarkLevel(double width) {
        this.width = width;
    }

    private boolean free(double left, double right) {
        Map.Entry<Double, Double> before = taken.lowerEntry(right);
        return before == null || before.getValue() <= left;
    }

    /** Puts a mark without a title; false where there is no room. */
    boolean put(double x) {
        double half = EventMarks.APART / 2;
        if (!free(x - half, x + half)) {
            return false;
        }
        taken.put(x - half, x + half);
        return true;
    }

    /** Puts a mark with its title; empty, and nothing put, where there is no room. */
    Optional<MarkTitle> put(double x, String text) {
        double half = EventMarks.APART / 2;
        if (!free(x - half, x + half)) {
            return Optional.empty();
        }
        Optional<MarkTitle> title = sides(x, text)
                .filter(t -> within(t) && free(Math.min(x - half, t.left() - GAP), Math.max(x + half, t.right() + GAP)))
                .findFirst();
        title.ifPresent(t -> taken.put(Math.min(x - half, t.left() - GAP), Math.max(x + half, t.right() + GAP)));
        return title;
    }

    /** Adds the title of a mark that was put; empty where there is no room. */
    Optional<MarkTitle> add(double x, String text) {
        double half = EventMarks.APART / 2;
        Optional<MarkTitle> title = sides(x, text)
                .filter(t ->
                        within(t) && (t.left() > x ? free(x + half, t.right() + GAP) : free(t.left() - GAP, x - half)))
                .findFirst();
        title.ifPresent(t -> {
            if (t.left() > x) {
                taken.put(x + half, t.right() + GAP);
            } else {
                taken.put(t.left() - GAP, x - half);
            }
        });
        return title;
    }

    private static Stream<MarkTitle> sides(double x, String text) {
        return Stream.of(MarkTitle.after(x, text), MarkTitle.before(x, text));
    }

    private boolean within(MarkTitle title) {
        return title.left() >= EDGE && title.right() <= width - EDGE;
    }
}
