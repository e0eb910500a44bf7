package org.entente.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Source;

/**
 * What goes with a row that is removed.
 *
 * @param gone rows that cannot be without it, itself first
 * @param changed rows that name it in a list and lose only the name
 */
public record Removal(Map<Part, List<Object>> gone, Map<Part, List<Object>> changed, List<RowChange> changes) {
    public Removal {
        changes = List.copyOf(changes);
    }

    /** How many rows go besides the row itself. */
    public int others() {
        return gone.values().stream().mapToInt(List::size).sum() - 1;
    }

    /** Whether nothing else goes or changes. */
    public boolean alone() {
        return changes.size() == 1;
    }

    /** Works it out; of an event that names others too, or a row that has other sources, only the name goes. */
    public static Removal of(Chronicle record, Part part, Object row) {
        Taking taking = new Taking(record);
        taking.take(part, row);
        return taking.removal();
    }

    private static final class Taking {
        private final Chronicle record;
        private final Map<Part, List<Object>> gone = new EnumMap<>(Part.class);
        private final Map<Part, IdentityHashMap<Object, List<String>>> cut = new EnumMap<>(Part.class);
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Taking(Chronicle record) {
            this.record = record;
        }

        void take(Part part, Object row) {
            if (!seen.add(row)) {
                return;
            }
            gone.computeIfAbsent(part, p -> new ArrayList<>()).add(row);
            Dependents.of(record, part, row)
                    .forEach((where, rows) -> rows.forEach(other -> drop(part, row, where, other)));
        }

        private void drop(Part part, Object row, Part where, Object other) {
            if (part == Part.SOURCES) {
                cut(where, other, "sources", ((Source) row).id());
            } else if (part == Part.ACTORS && where == Part.ACTORS) {
                cut(where, other, "predecessors", ((Actor) row).id());
            } else if (part == Part.ACTORS
                    && where == Part.EVENTS
                    && ((Event) other).context().actors().size() > 1) {
                cut(where, other, "actors", ((Actor) row).id());
            } else if (part != Part.EVENTS || where != Part.TIES || lastOfScenario((Event) row)) {
                take(where, other);
            }
        }

        private boolean lastOfScenario(Event event) {
            return record.events().stream()
                    .filter(e -> e.context().scenario().equals(event.context().scenario()))
                    .filter(e -> !seen.contains(e))
                    .findAny()
                    .isEmpty();
        }

        private void cut(Part where, Object row, String column, String id) {
            List<Column> columns = where.columns();
            int at = IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).name().equals(column))
                    .findFirst()
                    .orElseThrow();
            List<String> cells = new ArrayList<>(
                    cut.computeIfAbsent(where, p -> new IdentityHashMap<>()).getOrDefault(row, where.cells(row)));
            List<String> kept = new ArrayList<>(Part.list(cells.get(at)));
            kept.remove(id);
            cells.set(at, Part.cell(kept));
            cut.computeIfAbsent(where, p -> new IdentityHashMap<>()).put(row, cells);
        }

        Removal removal() {
            List<RowChange> changes = new ArrayList<>();
            Map<Part, List<Object>> changed = new EnumMap<>(Part.class);
            gone.forEach((part, rows) -> rows.forEach(r -> changes.add(RowChange.remove(part, r))));
            cut.forEach((part, rows) -> rows.forEach((row, cells) -> {
                if (!seen.contains(row)) {
                    changed.computeIfAbsent(part, p -> new ArrayList<>()).add(row);
                    changes.add(RowChange.change(part, row, cells));
                }
            }));
            return new Removal(gone, changed, changes);
        }
    }
}
