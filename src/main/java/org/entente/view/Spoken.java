package org.entente.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import org.entente.state.Stretch;

/** What a screen reader hears of a handle that stands on a day, as of a slider whose values are epoch days. */
final class Spoken {
    private Spoken() {}

    /** The answer to a question about the handle; empty where it is not about its day. */
    static Optional<Object> of(AccessibleAttribute attribute, LocalDate day, Stretch whole) {
        return switch (attribute) {
            case VALUE -> Optional.of((double) day.toEpochDay());
            case MIN_VALUE -> Optional.of((double) whole.from().toEpochDay());
            case MAX_VALUE -> Optional.of((double) whole.to().toEpochDay());
            case ORIENTATION -> Optional.of(Orientation.HORIZONTAL);
            default -> Optional.empty();
        };
    }
}
