package org.entente.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;

/** Reads one table's file, row by row. */
final class TableReader<T> {
    private final Table<T> table;
    private final Known known;
    private final Problems problems;
    private int width;

    TableReader(Table<T> table, Known known, Problems problems) {
        this.table = table;
        this.known = known;
        this.problems = problems;
    }

    void read(Lines lines) {
        if (lines.readable()) {
            Optional<RowCells> header = lines.next();
            if (header.isEmpty()) {
                problems.error(
                        new Spot(table.file(), 1, 1),
                        Texts.of("reading.empty-file"),
                        Texts.of("reading.columns", names()));
            } else if (header.get().size() > 0) {
                rows(lines, header.get());
            }
        }
        problems.addAll(lines.problems());
        table.finish(known);
    }

    private void rows(Lines lines, RowCells headerCells) {
        Map<String, Integer> header = header(headerCells);
        width = headerCells.size();
        boolean complete = true;
        for (Column column : table.columns()) {
            if (column.required() && !header.containsKey(column.name())) {
                Spot spot = headerCells.mark(0).spot();
                String found = Texts.of("reading.no-column", column.name());
                problems.error(spot, found, Texts.of("reading.columns", names()));
                complete = false;
            }
        }
        Optional<RowCells> cells = complete ? lines.next() : Optional.empty();
        for (; cells.isPresent(); cells = lines.next()) {
            if (fits(cells.get())) {
                Row row = new Row(header, cells.get(), problems);
                Optional<T> value = table.read(row, known);
                if (value.isPresent()) {
                    table.keep(row, value.get(), known);
                }
            }
        }
    }

    private Map<String, Integer> header(RowCells cells) {
        Map<String, Integer> header = new HashMap<>();
        List<String> valid = table.columns().stream().map(Column::name).toList();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.text(i).strip();
            if (!valid.contains(name)) {
                String expected = Nearest.to(name, valid)
                        .map(n -> Texts.of("reading.near-column", n, names()))
                        .orElse(Texts.of("reading.one-of", names()));
                String found = name.isEmpty()
                        ? Texts.of("reading.nameless-column")
                        : Texts.of("reading.unknown-column", Shown.text(name));
                problems.warning(cells.mark(i).spot(), found, expected);
            } else if (header.putIfAbsent(name, i) != null) {
                problems.error(
                        cells.mark(i).spot(), Texts.of("reading.second-column", name), Texts.of("reading.each-column"));
            }
        }
        return header;
    }

    /** Whether the line has a cell for each column; a broken or blank one has none. */
    private boolean fits(RowCells cells) {
        if (cells.blank(0)) {
            return false;
        }
        if (cells.size() < width) {
            Spot first = cells.mark(0).spot();
            problems.error(
                    new Spot(first.file(), first.line(), 0), Texts.count("reading.cells", cells.size()), asMany());
            return false;
        }
        for (int extra = width; extra < cells.size(); extra++) {
            String text = cells.text(extra);
            if (!text.isBlank()) {
                String found = Texts.count("reading.cells-extra", cells.size(), Shown.text(text));
                problems.error(cells.mark(extra).spot(), found, asMany());
                return false;
            }
        }
        return true;
    }

    /** Where the header has the columns of a table; of two with one name the first. */
    static Map<String, Integer> positions(Table<?> table, List<String> header) {
        Map<String, Integer> out = new HashMap<>();
        List<String> valid = table.columns().stream().map(Column::name).toList();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            if (valid.contains(name)) {
                out.putIfAbsent(name, i);
            }
        }
        return out;
    }

    private String asMany() {
        return Texts.of("reading.as-many", String.valueOf(width));
    }

    private String names() {
        return String.join(", ", table.columns().stream().map(Column::name).toList());
    }
}
