package org.entente.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.data.CsvText;
import org.entente.model.Folded;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A table to be read: rows that each stand for a row of the record.
 *
 * @param noun the word of a row in the keys of texts, such as {@code ties}
 */
record Sheet(String noun, List<Column> columns, List<Row> rows) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String FORMULA = "=+-@\t\r";

    /** How a column's cells are shown, sorted and copied. */
    enum Sort {
        TEXT,
        /** The name of a kind, shown with its colour. */
        KIND,
        /** Sorted by key, copied as the text. */
        ORDER,
        /** Sorted by key and copied as the key in full, unknown as nothing. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param width in pixels, at first
     */
    record Column(String name, double width, Sort sort) {}

    /**
     * A cell.
     *
     * @param key what it is sorted by; not a number where it is sorted by its text, or unknown
     */
    record Cell(String text, double key) implements Comparable<Cell> {
        static Cell of(String text) {
            return new Cell(text, Double.NaN);
        }

        static Cell of(long count) {
            return new Cell(Long.toString(count), count);
        }

        /** By key, unknown ones last, and then by text without regard to case. */
        @Override
        public int compareTo(Cell other) {
            int byKey = Double.compare(key, other.key);
            return byKey != 0 ? byKey : String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
        }
    }

    /** A row. */
    static final class Row {
        private final Ref ref;
        private final List<Cell> cells;

        /** All its texts without accents and capitals, made when they are first searched. */
        private @Nullable String plain;

        private Row(Ref ref, List<Cell> cells) {
            this.ref = ref;
            this.cells = cells;
        }

        static Row of(Ref ref, Cell... cells) {
            return new Row(ref, List.of(cells));
        }

        Ref ref() {
            return ref;
        }

        List<Cell> cells() {
            return cells;
        }

        /** Whether it holds all of some words, which are folded. */
        boolean holds(List<String> words) {
            String texts = plain;
            if (texts == null) {
                texts = Folded.of(toString());
                plain = texts;
            }
            return words.stream().allMatch(texts::contains);
        }

        /** The texts of its cells. */
        @Override
        public String toString() {
            return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
        }
    }

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The words of a text as {@link Row#holds} wants them. */
    static List<String> words(String typed) {
        return BLANKS.splitAsStream(Folded.of(typed.strip())).toList();
    }

    /**
     * Some rows as comma-separated values with a line of names (RFC 4180, with LF); a text that a spreadsheet would run as
     * a formula begins with an apostrophe.
     */
    String csv(List<Row> some) {
        StringBuilder out = new StringBuilder(
                        CsvText.line(columns.stream().map(Column::name).toList()))
                .append('\n');
        for (Row row : some) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(copied(row.cells().get(i), columns.get(i).sort()));
            }
            out.append(CsvText.line(cells)).append('\n');
        }
        return out.toString();
    }

    private static String copied(Cell cell, Sort sort) {
        if (sort == Sort.NUMBER) {
            return Double.isNaN(cell.key())
                    ? ""
                    : BigDecimal.valueOf(cell.key()).stripTrailingZeros().toPlainString();
        }
        boolean formula = !cell.text().isEmpty() && FORMULA.indexOf(cell.text().charAt(0)) >= 0;
        return formula ? "'" + cell.text() : cell.text();
    }
}
