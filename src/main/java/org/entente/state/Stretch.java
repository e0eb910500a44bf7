package org.entente.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of days.
 *
 * @param from A, its first day
 * @param to B, its last day, not before the first
 */
public record Stretch(LocalDate from, LocalDate to) {
    public Stretch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The stretch between two days, whichever comes first. */
    public static Stretch of(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Stretch(other, one) : new Stretch(one, other);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** From its first day to its last. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** With another first day, at most its last. */
    public Stretch from(LocalDate day) {
        return new Stretch(day.isAfter(to) ? to : day, to);
    }

    /** With another last day, at least its first. */
    public Stretch to(LocalDate day) {
        return new Stretch(from, day.isBefore(from) ? from : day);
    }

    /** As long as it is but moved by some days, as far as it stays within another; it must not be longer than that. */
    public Stretch shift(long days, Stretch within) {
        long back = ChronoUnit.DAYS.between(from, within.from);
        long ahead = ChronoUnit.DAYS.between(to, within.to);
        long moved = Math.max(back, Math.min(ahead, days));
        return new Stretch(from.plusDays(moved), to.plusDays(moved));
    }

    /** Some days at equal distances, the first and the last among them; at least two. */
    public List<LocalDate> evenly(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.plusDays(Math.round((double) days() * i / (count - 1))))
                .toList();
    }
}
