package org.entente.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time whose ends may be unknown or open.
 *
 * @param start null where it began before anything here is known
 * @param end null where it still lasts
 */
public record Span(@Nullable PartialDate start, @Nullable PartialDate end) {
    public static final Span ALWAYS = new Span(null, null);

    public Optional<PartialDate> from() {
        return Optional.ofNullable(start);
    }

    public Optional<PartialDate> to() {
        return Optional.ofNullable(end);
    }

    /** Whether some day from the earliest start to the latest end, both included, is this one. */
    public boolean mayContain(LocalDate day) {
        return (start == null || !start.earliest().isAfter(day))
                && (end == null || !end.latest().isBefore(day));
    }

    /** Whether the end certainly lies before the start. */
    public boolean reversed() {
        return start != null && end != null && end.precedes(start);
    }
}
