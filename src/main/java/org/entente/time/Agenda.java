package org.entente.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Chronicle;
import org.entente.model.Event;

/** The events that count, by earliest day and within a day in the order of the chronicle. */
final class Agenda {
    private final List<Event> events;
    private final int[] days;

    Agenda(Chronicle chronicle, Set<String> scenarios) {
        events = chronicle.events().stream()
                .filter(e -> Folding.counts(e, scenarios))
                .sorted(Comparator.comparing(e -> e.date().earliest()))
                .toList();
        days = events.stream().mapToInt(e -> Days.of(e.date().earliest())).toArray();
    }

    List<Event> events() {
        return events;
    }

    Optional<Event> next(LocalDate after, Predicate<Event> wanted) {
        long day = Days.of(after);
        return events.subList(before(day + 1), days.length).stream()
                .filter(wanted)
                .findFirst();
    }

    Optional<Event> previous(LocalDate before, Predicate<Event> wanted) {
        for (int i = before(Days.of(before)) - 1; i >= 0; i--) {
            if (wanted.test(events.get(i))) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many events come before a day. */
    private int before(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
