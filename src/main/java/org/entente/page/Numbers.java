package org.entente.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.model.Status;

/** The numbers by which rows of a page name one another: their places in its lists. */
record Numbers(
        Map<String, Integer> actors,
        Map<String, Integer> kinds,
        Map<String, Integer> events,
        Map<String, Integer> sources) {
    /** The statuses in the order of the page's list. */
    static final List<Status> STATUSES = List.of(Status.values());

    /** Before all days: where a tie has no known start. */
    static final long EVER = -100_000_000;

    /** After all days. */
    static final long NEVER = 100_000_000;

    /** The places of rows by their ids. */
    static <T> Map<String, Integer> of(Iterable<T> rows, Function<T, String> id) {
        Map<String, Integer> out = new HashMap<>();
        rows.forEach(row -> out.put(id.apply(row), out.size()));
        return out;
    }

    /** The places of those ids that the page has. */
    static List<Integer> known(Map<String, Integer> places, List<String> ids) {
        return ids.stream().map(places::get).filter(Objects::nonNull).toList();
    }

    /** The place of a status in the page's list. */
    static int status(Status status) {
        return STATUSES.indexOf(status);
    }

    /** Days since 1970-01-01. */
    static long day(LocalDate day) {
        return day.equals(LocalDate.MIN) ? EVER : day.equals(LocalDate.MAX) ? NEVER : day.toEpochDay();
    }
}
