package org.entente.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Chronicle;

/** A table of a record, as those who edit its rows name it; in the order in which tables refer to one another. */
public enum Part {
    SOURCES,
    KINDS,
    ACTORS,
    EVENTS,
    TIES,
    EFFECTS,
    MEASURES;

    /** Its columns in their order. */
    public List<Column> columns() {
        return table().columns();
    }

    /** Its name, which with {@code .csv} is the name of its file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its rows in a record. */
    public List<Object> rows(Chronicle record) {
        return List.copyOf(table().rows(record));
    }

    /** The cells of one of its rows, as text in the order of the columns. */
    @SuppressWarnings("unchecked")
    public List<String> cells(Object row) {
        return ((Table<Object>) table()).cells(row);
    }

    /** A row as another version of the record has it: itself, or the one in its place. */
    @SuppressWarnings("unchecked")
    public Optional<Object> present(Chronicle record, Object row) {
        Table<Object> table = (Table<Object>) table();
        List<Object> rows = rows(record);
        return rows.stream().filter(r -> r == row).findFirst().or(() -> rows.stream()
                .filter(r -> table.repeats() ? r.equals(row) : table.key(r).equals(table.key(row)))
                .findFirst());
    }

    /** The parts of a cell that holds a list. */
    public static List<String> list(String cell) {
        return Lists.split(cell).stream()
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** A list as one cell. */
    public static String cell(List<String> list) {
        return Lists.join(list);
    }

    Table<?> table() {
        return Tables.ALL.stream()
                .filter(t -> t.name().equals(word()))
                .findFirst()
                .orElseThrow();
    }
}
