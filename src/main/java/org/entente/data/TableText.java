package org.entente.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bytes of a table's file, line by line, so that some of its lines can be written anew and all others stay as they
 * are. Each byte is taken for a character: what divides lines and cells is ASCII, and what is not UTF-8 survives.
 */
final class TableText {
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private final Table<?> table;
    private final String text;
    private final char separator;
    private final Map<String, Integer> header;
    private final Line head;
    private final List<Line> lines = new ArrayList<>();
    private final String end;
    private final Map<Line, Optional<Map<String, String>>> written = new HashMap<>();
    private final Map<Line, List<Map<String, String>>> behind = new HashMap<>();

    /**
     * A line, with the blank ones before it from an offset on.
     *
     * @param cut none of its cells where it is broken
     */
    record Line(int from, int to, Csv.Cut cut) {
        int start() {
            return cut.size() == 0 ? from : cut.from(0);
        }

        int end() {
            return cut.size() == 0 ? to : cut.to(cut.size() - 1);
        }
    }

    /**
     * A table's file.
     *
     * @throws IOException where its header lacks what the table needs, so that nothing in it was read
     */
    TableText(Table<?> table, byte[] bytes) throws IOException {
        this.table = table;
        text = new String(bytes, ISO_8859_1);
        int mark = text.startsWith(MARK) ? MARK.length() : 0;
        Csv csv = new Csv(table.file(), ByteBuffer.wrap(bytes, mark, bytes.length - mark), new Problems());
        separator = csv.separator();
        Csv.Cut names = csv.cut();
        header = TableReader.positions(
                table,
                names == null
                        ? List.of()
                        : IntStream.range(0, names.size()).mapToObj(names::text).toList());
        if (names == null || table.columns().stream().anyMatch(c -> c.required() && !header.containsKey(c.name()))) {
            throw new IOException(
                    table.file() + " lacks columns that are needed, so that nothing can be written to it");
        }
        head = new Line(0, csv.offset(), names);
        String found = text.substring(head.end(), head.to());
        end = found.isEmpty() ? "\n" : found;
        int from = head.to();
        for (Csv.Cut cut = csv.cut(); cut != null; cut = csv.cut()) {
            lines.add(new Line(from, csv.offset(), cut));
            from = csv.offset();
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The line behind which a row stands that comes before all others. */
    Line head() {
        return head;
    }

    /** A line as the reader sees it; empty where it is broken, blank, too short or too long. */
    Optional<Row> row(Line line) {
        Csv.Cut cut = line.cut();
        int width = head.cut().size();
        return cut.blank(0) || cut.size() < width || !cut.blank(width)
                ? Optional.empty()
                : Optional.of(new Row(header, cut, new Problems()));
    }

    /** A line is to go. */
    void drop(Line line) {
        written.put(line, Optional.empty());
    }

    /** Some cells of a line, by their columns, are to say something else. */
    void write(Line line, Map<String, String> cells) {
        written.put(line, Optional.of(cells));
    }

    /** A new row is to stand behind a line and the rows already put there. */
    void insert(Line line, Map<String, String> cells) {
        behind.computeIfAbsent(line, l -> new ArrayList<>()).add(cells);
    }

    boolean changed() {
        return !written.isEmpty() || !behind.isEmpty();
    }

    /** The file with all that was asked for. */
    byte[] bytes() {
        List<String> added = missing();
        StringBuilder out = new StringBuilder();
        Map<String, String> names = new HashMap<>();
        added.forEach(name -> names.put(name, name));
        Stream.concat(Stream.of(head), lines.stream()).forEach(line -> {
            Optional<Map<String, String>> next =
                    line.equals(head) ? Optional.of(names) : written.getOrDefault(line, Optional.of(Map.of()));
            boolean touched = written.containsKey(line) || !added.isEmpty();
            if (next.isEmpty()) {
                out.append(text, line.from(), line.start());
            } else if (touched && (line.equals(head) || row(line).isPresent())) {
                out.append(text, line.from(), line.start());
                out.append(joined(raw(line, added.size()), next.get(), added));
                out.append(text, line.end(), line.to());
            } else {
                out.append(text, line.from(), line.to());
            }
            behind.getOrDefault(line, List.of()).forEach(cells -> {
                if ("\r\n".indexOf(out.charAt(out.length() - 1)) < 0) {
                    out.append(end);
                }
                int width = head.cut().size() + added.size();
                out.append(joined(new ArrayList<>(Collections.nCopies(width, "")), cells, added));
                out.append(end);
            });
        });
        out.append(
                text, lines.isEmpty() ? head.to() : lines.get(lines.size() - 1).to(), text.length());
        return out.toString().getBytes(ISO_8859_1);
    }

    /** Columns the file lacks though something is to stand in them. */
    private List<String> missing() {
        List<Map<String, String>> all = Stream.concat(
                        written.values().stream().flatMap(Optional::stream),
                        behind.values().stream().flatMap(List::stream))
                .toList();
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> !header.containsKey(name))
                .filter(name ->
                        all.stream().anyMatch(c -> !c.getOrDefault(name, "").isEmpty()))
                .toList();
    }

    /** The cells of a line as they stand, quotes included, with room for more. */
    private List<String> raw(Line line, int more) {
        List<String> out = new ArrayList<>();
        Csv.Cut cut = line.cut();
        for (int i = 0; i < cut.size(); i++) {
            out.add(text.substring(cut.from(i), cut.to(i)));
        }
        while (out.size() < head.cut().size() + more) {
            out.add("");
        }
        return out;
    }

    private String joined(List<String> raw, Map<String, String> cells, List<String> added) {
        for (Column column : table.columns()) {
            String cell = cells.get(column.name());
            int extra = added.indexOf(column.name());
            Integer at = extra < 0
                    ? header.get(column.name())
                    : (Integer) (head.cut().size() + extra);
            if (cell != null && at != null) {
                raw.set(at, new String(CsvText.cell(cell, column.domain()).getBytes(UTF_8), ISO_8859_1));
            }
        }
        return String.join(String.valueOf(separator), raw);
    }
}
