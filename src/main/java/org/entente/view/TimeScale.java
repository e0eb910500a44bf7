package org.entente.view;

import java.time.LocalDate;

/**
 * Which days a timeline shows, and where.
 *
 * @param first epoch day at x = 0, with a fraction
 * @param perDay pixels per day
 */
record TimeScale(double first, double perDay) {
    private static final double MOST_PER_DAY = 60;

    /** The scale that shows a span of days over a width. */
    static TimeScale of(LocalDate from, LocalDate to, double width) {
        double days = Math.max(1, to.toEpochDay() - from.toEpochDay());
        return new TimeScale(from.toEpochDay(), width / days);
    }

    double x(LocalDate day) {
        return (day.toEpochDay() - first) * perDay;
    }

    /** Where an epoch day stands. */
    double x(double day) {
        return (day - first) * perDay;
    }

    LocalDate day(double x) {
        return LocalDate.ofEpochDay(Math.round(first + x / perDay));
    }

    /** Zoomed so that the day at x stays there, but not beyond days that are easily told apart. */
    TimeScale zoom(double x, double factor) {
        double next = Math.min(MOST_PER_DAY, perDay * factor);
        return new TimeScale(first + x / perDay - x / next, next);
    }

    TimeScale pan(double dx) {
        return new TimeScale(first - dx / perDay, perDay);
    }

    /** Moved and widened so that it shows nothing beyond two days. */
    TimeScale within(LocalDate from, LocalDate to, double width) {
        double least = width / Math.max(1, (double) (to.toEpochDay() - from.toEpochDay()));
        double scale = Math.max(least, perDay);
        double latest = (double) to.toEpochDay() - width / scale;
        return new TimeScale(Math.max((double) from.toEpochDay(), Math.min(latest, first)), scale);
    }
}
