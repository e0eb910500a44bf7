package org.entente.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a record that is added, changed or removed.
 *
 * @param before the row as it is, null where it is new
 * @param cells its text from then on in the order of the columns, null where it goes
 */
public record RowChange(Part part, @Nullable Object before, @Nullable List<String> cells) {
    public RowChange {
        cells = cells == null ? null : List.copyOf(cells);
    }

    public static RowChange add(Part part, List<String> cells) {
        return new RowChange(part, null, cells);
    }

    public static RowChange change(Part part, Object before, List<String> cells) {
        return new RowChange(part, before, cells);
    }

    public static RowChange remove(Part part, Object before) {
        return new RowChange(part, before, null);
    }

    public Optional<Object> replaced() {
        return Optional.ofNullable(before);
    }

    public Optional<List<String>> text() {
        return Optional.ofNullable(cells);
    }
}
