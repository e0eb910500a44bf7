package org.entente.model;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What an event did to a tie.
 *
 * @param status what the tie is from the event's date on
 * @param strength new strength in the unit of the tie's kind; null where unknown, 0 only where it is known to be zero
 */
public record Effect(String event, String tie, Status status, @Nullable Double strength, String note) {

    public OptionalDouble knownStrength() {
        return strength == null ? OptionalDouble.empty() : OptionalDouble.of(strength);
    }
}
