package org.entente.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Changes of rows put to the very checks that reading makes, so that what an edit takes a reader takes too.
 *
 * @param record the record after the changes, null where one of them cannot be
 * @param flaws what is wrong or doubtful, of the changed rows and of rows that depend on them
 */
public record Edit(@Nullable Chronicle record, List<Flaw> flaws) {

    /**
     * Something wrong with a row.
     *
     * @param change which of the changes, or -1 where it is a row that depends on them
     * @param row words that name the row, empty where it is a changed one
     */
    public record Flaw(int change, String column, Problem problem, String row) {
        public boolean error() {
            return problem.severity() == Severity.ERROR;
        }
    }

    public Edit {
        flaws = List.copyOf(flaws);
    }

    /** The record after the changes; empty where one of them cannot be. */
    public Optional<Chronicle> result() {
        return Optional.ofNullable(record);
    }

    /** What is wrong so that nothing can be changed. */
    public List<Flaw> errors() {
        return flaws.stream().filter(Flaw::error).toList();
    }

    /** Makes changes of a record, all or none. */
    public static Edit of(Chronicle record, List<RowChange> changes) {
        return new Making(record, changes).make();
    }

    /** Cells as they were typed: each stands in the line of its change and the column of its name. */
    private record Typed(List<String> texts, String file, int line) implements RowCells {
        @Override
        public int size() {
            return texts.size();
        }

        @Override
        public String text(int cell) {
            return texts.get(cell);
        }

        @Override
        public Mark mark(int cell) {
            return Mark.of(new Spot(file, line, cell + 1));
        }
    }

    /** The tables read anew: known rows as they are, changed ones and those that depend on them from their cells. */
    private static final class Making {
        private final Chronicle record;
        private final List<RowChange> changes;
        private final Known known = new Known();
        private final IdentityHashMap<RowChange, Object> values = new IdentityHashMap<>();
        private final Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<Part, List<Object>> dependent = new EnumMap<>(Part.class);
        private final List<Flaw> flaws = new ArrayList<>();

        Making(Chronicle record, List<RowChange> changes) {
            this.record = record;
            this.changes = changes;
            changes.forEach(c -> c.replaced().ifPresent(gone::add));
            for (RowChange change : changes) {
                change.replaced().ifPresent(row -> Dependents.of(record, change.part(), row)
                        .forEach((part, rows) -> rows.stream().filter(gone::add).forEach(r -> dependent
                                .computeIfAbsent(part, p -> new ArrayList<>())
                                .add(r))));
            }
        }

        Edit make() {
            Chronicle.Builder out = new Chronicle.Builder();
            for (Part part : Part.values()) {
                table(part, part.table());
            }
            if (flaws.stream().anyMatch(Flaw::error)) {
                boolean own = flaws.stream().anyMatch(f -> f.error() && f.change() >= 0);
                return new Edit(
                        null, own ? flaws.stream().filter(f -> f.change() >= 0).toList() : flaws);
            }
            for (Part part : Part.values()) {
                build(part, part.table(), out);
            }
            return new Edit(out.build(), flaws);
        }

        private <T> void table(Part part, Table<T> table) {
            for (T row : table.rows(record)) {
                if (!gone.contains(row)) {
                    table.hold(row, known);
                }
            }
            List<Problems> told = new ArrayList<>();
            List<Object> dependents = dependent.getOrDefault(part, List.of());
            for (int i = 0; i < changes.size(); i++) {
                RowChange change = changes.get(i);
                Problems problems = new Problems();
                told.add(problems);
                if (change.part() == part && change.cells() != null) {
                    read(table, change.cells(), i + 1, problems).ifPresent(v -> values.put(change, v));
                }
            }
            for (Object row : dependents) {
                Problems problems = new Problems();
                told.add(problems);
                read(table, part.cells(row), 0, problems);
            }
            table.finish(known);
            for (int i = 0; i < told.size(); i++) {
                int change = i < changes.size() ? i : -1;
                String words = change < 0 ? words(part, dependents.get(i - changes.size())) : "";
                told.get(i).list().stream()
                        .filter(p -> change >= 0 || p.severity() == Severity.ERROR)
                        .forEach(p -> flaws.add(new Flaw(change, column(table, p), p, words)));
            }
        }

        private <T> Optional<T> read(Table<T> table, List<String> cells, int line, Problems problems) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            Map<String, Integer> header = new HashMap<>();
            IntStream.range(0, names.size()).forEach(i -> header.put(names.get(i), i));
            Row reading = new Row(header, new Typed(cells, table.file(), line), problems);
            Optional<T> value = table.read(reading, known);
            value.ifPresent(v -> table.keep(reading, v, known));
            return value;
        }

        private static String column(Table<?> table, Problem problem) {
            int at = problem.spot().column();
            return at == 0 ? "" : table.columns().get(at - 1).name();
        }

        private static String words(Part part, Object row) {
            List<String> cells = part.cells(row);
            return Texts.of("reading.row." + part.word(), cells.get(0), cells.get(1));
        }

        /** Rows keep their places; a new one stands behind the last of its kin, or last. */
        private <T> void build(Part part, Table<T> table, Chronicle.Builder out) {
            List<T> rows = new ArrayList<>(table.rows(record));
            for (RowChange change : changes) {
                if (change.part() == part) {
                    int at = change.before() == null ? -1 : identical(rows, change.before());
                    @SuppressWarnings("unchecked")
                    T value = (T) values.get(change);
                    put(table, rows, at, value);
                }
            }
            rows.forEach(row -> table.add(row, out));
        }

        private static <T> void put(Table<T> table, List<T> rows, int at, @Nullable T value) {
            if (value == null) {
                rows.remove(at);
            } else if (at >= 0) {
                rows.set(at, value);
            } else {
                int last = rows.size();
                for (int i = rows.size() - 1;
                        i >= 0 && table.columns().get(0).domain().form() != Column.Form.ID;
                        i--) {
                    if (table.cells(rows.get(i))
                            .get(0)
                            .equals(table.cells(value).get(0))) {
                        last = i + 1;
                        break;
                    }
                }
                rows.add(last, value);
            }
        }

        private static int identical(List<?> rows, Object row) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) == row) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no such row: " + row);
        }
    }
}
