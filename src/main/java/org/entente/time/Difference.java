package org.entente.time;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Tie;

/**
 * How two days differ under one filter, each list in the order of the chronicle. A tie is told of where the filter
 * shows it on at least one of the days; a hidden status on the other day is told as it is, so that hiding suspended ties
 * does not turn suspensions into ends.
 *
 * @param from the first day, which may be the later one
 * @param added not there or ended on the first day, and there on the second
 * @param ended there on the first day, and ended or not there on the second
 * @param changed there on both days with another status, or with another strength told by an effect
 */
public record Difference(LocalDate from, LocalDate to, List<Tie> added, List<Tie> ended, List<Change> changed) {

    /** A tie that is there on both days and not the same. */
    public record Change(Tie tie, Phase before, Phase after) {}

    public Difference {
        added = List.copyOf(added);
        ended = List.copyOf(ended);
        changed = List.copyOf(changed);
    }

    /** The difference of two days. */
    public static Difference of(TimeIndex index, LocalDate from, LocalDate to, Filter filter) {
        return of(index.at(from, filter), index.at(to, filter));
    }

    /**
     * The difference of two moments of one index under one filter, {@code IllegalArgumentException} otherwise. Two
     * moments of one cursor are one moment and never differ.
     */
    public static Difference of(Moment before, Moment after) {
        if (before.index() != after.index() || !before.filter().equals(after.filter())) {
            throw new IllegalArgumentException("moments of different records or filters");
        }
        return new Comparison(before, after).difference();
    }
}
