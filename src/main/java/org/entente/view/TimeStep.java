package org.entente.view;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

/**
 * A piece of the calendar: some months, or some days. Weeks begin on Monday, groups of months and years with one that
 * their number divides.
 *
 * @param months 0 where it is counted in days
 * @param days 0 where it is counted in months
 */
record TimeStep(int months, int days) {
    private static final double DAYS_OF_MONTH = 30.437;
    private static final int WEEK = 7;

    /** Days from the Monday of a week to 1 January 1970. */
    private static final int TO_EPOCH = 3;

    /** From the shortest to the longest. */
    static final List<TimeStep> LADDER = List.of(
            new TimeStep(0, 1),
            new TimeStep(0, WEEK),
            new TimeStep(1, 0),
            new TimeStep(3, 0),
            new TimeStep(6, 0),
            new TimeStep(12, 0),
            new TimeStep(24, 0),
            new TimeStep(60, 0),
            new TimeStep(120, 0),
            new TimeStep(240, 0),
            new TimeStep(600, 0),
            new TimeStep(1200, 0),
            new TimeStep(6000, 0),
            new TimeStep(12000, 0));

    /** The shortest step that takes at least some pixels. */
    static TimeStep atLeast(double pixels, TimeScale scale) {
        return LADDER.stream()
                .filter(s -> s.length() * scale.perDay() >= pixels)
                .findFirst()
                .orElse(LADDER.get(LADDER.size() - 1));
    }

    /** Its mean length in days. */
    double length() {
        return months == 0 ? days : months * DAYS_OF_MONTH;
    }

    /** The first day of the step that holds a day. */
    LocalDate floor(LocalDate day) {
        if (months == 0) {
            long shifted = day.toEpochDay() + TO_EPOCH;
            return days == 1 ? day : LocalDate.ofEpochDay(Math.floorDiv(shifted, days) * days - TO_EPOCH);
        }
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        int first = Math.floorDiv(month, months) * months;
        return LocalDate.of(Math.floorDiv(first, 12), Math.floorMod(first, 12) + 1, 1);
    }

    /** The first day after the step that begins with a day. */
    LocalDate next(LocalDate floor) {
        return months == 0 ? floor.plusDays(days) : floor.plusMonths(months);
    }

    /** What the step that begins with a day is called, such as "March 2014" or "2010 to 2014". */
    String words(LocalDate floor) {
        LocalDate last = next(floor).minusDays(1);
        if (months == 0) {
            return days == 1 ? day(floor) : between(day(floor), day(last));
        }
        if (months < 12) {
            return months == 1
                    ? Texts.of("words.date.month", month(floor), year(floor))
                    : Texts.of("view.step.months", month(floor), month(last), year(floor));
        }
        return months == 12 ? year(floor) : between(year(floor), year(last));
    }

    private static String day(LocalDate day) {
        return PartialDate.of(day).text();
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static String between(String from, String to) {
        return Texts.of("words.date.between", from, to);
    }

    private static String month(LocalDate day) {
        return Texts.of("words.month-alone." + day.getMonthValue());
    }

    static String brief(Month month) {
        return Texts.of("words.month-short." + month.getValue());
    }
}
