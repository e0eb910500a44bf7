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
import org.jspecify.annotations.Nullable;

/** Finds measures of one tie in one unit whose periods share a day. */
final class Overlaps {
    private record Key(String tie, String unit) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.tie.equals(tie) && key.unit.equals(unit);
        }

        @Override
        public int hashCode() {
            return 31 * tie.hashCode() + unit.hashCode();
        }
    }

    private record Period(LocalDate first, LocalDate last, Mark mark) {
        boolean meets(Period other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }
    }

    private final Map<Key, List<Period>> periods = new HashMap<>();

    /** Takes a measure and tells where an earlier one stands that its period overlaps. */
    Optional<Spot> with(Measure measure, Mark mark) {
        LocalDate first = measure.period().from().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = measure.period().to().map(PartialDate::latest).orElse(LocalDate.MAX);
        Period period = new Period(first, last, mark);
        List<Period> earlier = periods.computeIfAbsent(new Key(measure.tie(), measure.unit()), k -> new ArrayList<>());
        Optional<Spot> met = Optional.empty();
        for (int i = 0; i < earlier.size() && met.isEmpty(); i++) {
            met = earlier.get(i).meets(period)
                    ? Optional.of(earlier.get(i).mark().spot())
                    : met;
        }
        earlier.add(period);
        return met;
    }
}
