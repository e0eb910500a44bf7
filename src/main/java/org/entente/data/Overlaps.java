package org.entente.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Problem.Spot;

/** Finds measures of one tie in one unit whose periods share a day. */
final class Overlaps {
    private record Key(String tie, String unit) {}

    private record Period(LocalDate first, LocalDate last, Spot spot) {
        boolean meets(Period other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }
    }

    private final Map<Key, List<Period>> periods = new HashMap<>();

    /** Takes a measure and tells where an earlier one stands that its period overlaps. */
    Optional<Spot> with(Measure measure, Spot spot) {
        LocalDate first = measure.period().from().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = measure.period().to().map(PartialDate::latest).orElse(LocalDate.MAX);
        Period period = new Period(first, last, spot);
        List<Period> earlier = periods.computeIfAbsent(new Key(measure.tie(), measure.unit()), k -> new ArrayList<>());
        Optional<Spot> met =
                earlier.stream().filter(period::meets).map(Period::spot).findFirst();
        earlier.add(period);
        return met;
    }
}
