package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Tie;

/** Whole years that hold all that is dated about some ties. */
record TimeRange(LocalDate first, LocalDate last) {

    /** Scenarios that are off do not count. */
    static TimeRange of(Sight sight, List<Tie> ties) {
        List<PartialDate> dates = new ArrayList<>();
        for (Tie tie : ties) {
            tie.span().from().ifPresent(dates::add);
            tie.span().to().ifPresent(dates::add);
            for (Effect effect : sight.chronicle().effectsOnTie(tie.id())) {
                sight.chronicle()
                        .event(effect.event())
                        .filter(e -> !e.hypothetical()
                                || sight.index()
                                        .scenarios()
                                        .contains(e.context().scenario()))
                        .map(Event::date)
                        .ifPresent(dates::add);
            }
        }
        LocalDate first = dates.stream()
                .map(PartialDate::earliest)
                .min(LocalDate::compareTo)
                .orElse(sight.index().first());
        LocalDate last = dates.stream()
                .map(PartialDate::latest)
                .max(LocalDate::compareTo)
                .orElse(sight.index().last());
        return new TimeRange(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1));
    }

    double days() {
        return Math.max(1, last.toEpochDay() - first.toEpochDay());
    }
}
