package org.entente.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Effect;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days in which a tie has one status.
 *
 * @param from first day, {@link LocalDate#MIN} where the tie has no known start
 * @param until first day after it, {@link LocalDate#MAX} where it lasts
 * @param since the date that opens it, as precise as it is known; null where the tie has no known start
 * @param cause the effect that opens it, null where the tie's own start or end does
 */
public record Phase(
        LocalDate from, LocalDate until, Status status, @Nullable PartialDate since, @Nullable Effect cause) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The date that opens it, empty where the tie has no known start. */
    public Optional<PartialDate> opened() {
        return Optional.ofNullable(since);
    }

    public Optional<Effect> effect() {
        return Optional.ofNullable(cause);
    }
}
