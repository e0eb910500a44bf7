package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.Event;

/**
 * Events stacked over a timeline so that no two dots touch; those for which no level is left stay in the histogram
 * alone.
 *
 * @param marks by date
 */
record EventMarks(List<Mark> marks) {
    private static final double APART = 10;

    /**
     * One dot.
     *
     * @param level 0 at the bottom
     * @param room free pixels to the right of the dot on its level
     */
    record Mark(Event event, double x, int level, double room) {}

    static EventMarks of(List<Event> events, TimeScale scale, double width, int levels) {
        double[] taken = new double[Math.max(1, levels)];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        List<Mark> placed = new ArrayList<>();
        for (Event event : events) {
            double x = scale.x(event.date().earliest());
            if (x < -APART || x > width + APART) {
                continue;
            }
            for (int level = 0; level < taken.length; level++) {
                if (x - taken[level] >= APART) {
                    taken[level] = x;
                    placed.add(new Mark(event, x, level, width - x));
                    break;
                }
            }
        }
        return new EventMarks(withRoom(placed, taken.length, width));
    }

    private static List<Mark> withRoom(List<Mark> placed, int levels, double width) {
        double[] next = new double[levels];
        Arrays.fill(next, width);
        Mark[] out = new Mark[placed.size()];
        for (int i = out.length - 1; i >= 0; i--) {
            Mark m = placed.get(i);
            out[i] = new Mark(m.event(), m.x(), m.level(), next[m.level()] - m.x());
            next[m.level()] = m.x();
        }
        return List.of(out);
    }

    /** The mark nearest to a point within reach. */
    Optional<Mark> at(double x, double y, java.util.function.IntToDoubleFunction levelY) {
        return marks.stream()
                .filter(m -> Math.hypot(m.x() - x, levelY.applyAsDouble(m.level()) - y) < APART * 0.7)
                .findFirst();
    }
}
