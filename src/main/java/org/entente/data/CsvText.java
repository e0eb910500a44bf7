package org.entente.data;

import java.util.ArrayList;
import java.util.List;

/** A table as comma-separated values (RFC 4180, with LF): what a spreadsheet would run as a formula is quoted. */
public final class CsvText {
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    static <T> String of(Table<T> table, Iterable<T> rows) {
        List<Column> columns = table.columns();
        StringBuilder out = new StringBuilder(
                String.join(",", columns.stream().map(Column::name).toList()));
        out.append('\n');
        for (T row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(table.cells(row).get(i), columns.get(i).domain()));
            }
            out.append(String.join(",", cells)).append('\n');
        }
        return out.toString();
    }

    static String cell(String text, Column.Domain domain) {
        return domain.numeric() ? text : cell(text);
    }

    /** A line of text cells, without its end. */
    public static String line(List<String> cells) {
        return String.join(",", cells.stream().map(CsvText::cell).toList());
    }

    private static String cell(String text) {
        boolean special = text.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0);
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return special || formula ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
