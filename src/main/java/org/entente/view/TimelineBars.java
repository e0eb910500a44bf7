package org.entente.view;

import java.time.LocalDate;
import org.entente.geo.Rect;
import org.entente.scene.Palette;

/**
 * The histogram of a timeline. Bars are pieces of the calendar, so that they stay what they are when the timeline moves;
 * their height grows with the square root of the number, so that one crowded day does not flatten all others. What is
 * known to the month or year only is spread over it, paler.
 */
final class TimelineBars {
    private static final double LEAST = 5;

    private final TimelineMatter.Told told;
    private final TimeScale scale;
    private final TimeStep step;

    TimelineBars(TimelineMatter.Told told, TimeScale scale) {
        this.told = told;
        this.scale = scale;
        this.step = TimeStep.atLeast(LEAST, scale);
    }

    /** A bar's events. */
    record Bar(LocalDate from, LocalDate until, double exact, double vague, double chosen) {
        double all() {
            return exact + vague;
        }
    }

    TimeStep step() {
        return step;
    }

    Bar bar(LocalDate floor) {
        LocalDate until = step.next(floor);
        int a = (int) floor.toEpochDay();
        int b = (int) until.toEpochDay();
        EventTally all = told.events().all();
        EventTally chosen = told.events().chosen();
        return new Bar(floor, until, all.exact(a, b), all.vague(a, b), chosen.exact(a, b) + chosen.vague(a, b));
    }

    /** The most events in any bar of all time. */
    private double most() {
        return told.most().computeIfAbsent(step, s -> {
            double most = 1;
            TimelineEvents events = told.events();
            LocalDate end = events.size() == 0
                    ? LocalDate.EPOCH
                    : LocalDate.ofEpochDay(events.from(events.size() - 1)).plusYears(1);
            LocalDate at = events.size() == 0 ? end : step.floor(LocalDate.ofEpochDay(events.from(0)));
            for (; at.isBefore(end); at = step.next(at)) {
                most = Math.max(most, bar(at).all());
            }
            return most;
        });
    }

    void draw(Draft out, TimelineFloor floor, Palette palette) {
        double unit = floor.hill() / Math.sqrt(most());
        for (LocalDate at = step.floor(scale.day(0)); scale.x(at) < floor.width(); at = step.next(at)) {
            Bar bar = bar(at);
            if (bar.all() <= 0) {
                continue;
            }
            double left = scale.x(at);
            double wide = scale.x(bar.until()) - left - 1;
            double ground = floor.ground();
            double all = unit * Math.sqrt(bar.all());
            double exact = unit * Math.sqrt(bar.exact());
            double chosen = unit * Math.sqrt(bar.chosen());
            out.box(
                    new Rect(left, ground - all, wide, all - exact),
                    palette.ink().quiet().fade(0.17));
            out.box(
                    new Rect(left, ground - exact, wide, exact),
                    palette.ink().quiet().fade(0.34));
            out.box(
                    new Rect(left, ground - chosen, wide, chosen),
                    palette.accent().fade(0.55));
        }
    }
}
