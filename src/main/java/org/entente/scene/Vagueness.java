package org.entente.scene;

import java.time.LocalDate;
import org.entente.model.PartialDate;

/**
 * The days that a date may mean, wider where it is told to be approximate or uncertain.
 *
 * @param first first day
 * @param end first day after
 */
record Vagueness(LocalDate first, LocalDate end) {

    static Vagueness of(PartialDate date) {
        LocalDate first = date.earliest();
        LocalDate end = date.latest().plusDays(1);
        if (date.certainty() == PartialDate.Certainty.EXACT) {
            return new Vagueness(first, end);
        }
        int months = date.month() == 0 ? 12 : 1;
        return new Vagueness(first.minusMonths(months), end.plusMonths(months));
    }
}
