package org.entente.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.data.TableText.Line;
import org.entente.model.Chronicle;

/**
 * Carries what changed between two records over to the file of a table: rows that are the same keep their bytes, of
 * changed ones only the cells that differ are written, a new row stands behind the one it follows.
 */
final class Rewriting<T> {
    private final Table<T> table;
    private final TableText text;
    private final Chronicle before;
    private final Chronicle after;
    private final Map<String, Deque<Line>> lines = new HashMap<>();
    private final List<Line> twins = new ArrayList<>();
    private final IdentityHashMap<T, Line> places = new IdentityHashMap<>();

    private Rewriting(Table<T> table, TableText text, Chronicle before, Chronicle after) {
        this.table = table;
        this.text = text;
        this.before = before;
        this.after = after;
    }

    /**
     * Puts the changes into a table's text.
     *
     * @param before what the text reads as
     */
    static <T> void apply(Table<T> table, TableText text, Chronicle before, Chronicle after) {
        if (!List.copyOf(table.rows(before)).equals(List.copyOf(table.rows(after)))) {
            new Rewriting<>(table, text, before, after).apply();
        }
    }

    private void apply() {
        collect();
        Map<String, List<T>> old = byKey(before);
        Map<String, List<T>> next = byKey(after);
        Set<String> keys = new HashSet<>(old.keySet());
        keys.addAll(next.keySet());
        keys.forEach(key -> match(key, old.getOrDefault(key, List.of()), next.getOrDefault(key, List.of())));
        twins.stream()
                .filter(line ->
                        text.row(line).map(table::key).filter(next::containsKey).isEmpty())
                .filter(line ->
                        text.row(line).map(table::key).filter(old::containsKey).isPresent())
                .forEach(text::drop);
        Line anchor = text.head();
        for (T row : table.rows(after)) {
            Line place = places.get(row);
            if (place != null) {
                anchor = place;
            } else if (!builtIn(row, old)) {
                text.insert(anchor, cells(row));
            }
        }
    }

    /** Lines by key, in their order; of rows that have a key alone the first, whether it can be used or not. */
    private void collect() {
        Known known = Known.of(before);
        for (Line line : text.lines()) {
            text.row(line).ifPresent(row -> {
                Deque<Line> same = lines.computeIfAbsent(table.key(row), k -> new ArrayDeque<>());
                if (table.repeats() ? table.read(row, known).isPresent() : same.isEmpty()) {
                    same.add(line);
                } else if (!table.repeats()) {
                    twins.add(line);
                }
            });
        }
    }

    private Map<String, List<T>> byKey(Chronicle record) {
        Map<String, List<T>> out = new LinkedHashMap<>();
        table.rows(record).forEach(row -> out.computeIfAbsent(table.key(row), k -> new ArrayList<>())
                .add(row));
        return out;
    }

    /** Rows of one key: equal ones first, then the others pair by pair, then what is left goes or is new. */
    private void match(String key, List<T> old, List<T> next) {
        Deque<Line> free = lines.getOrDefault(key, new ArrayDeque<>());
        IdentityHashMap<T, Line> at = new IdentityHashMap<>();
        old.forEach(row -> {
            if (!free.isEmpty()) {
                at.put(row, free.remove());
            }
        });
        List<T> left = new ArrayList<>(old);
        List<T> open = new ArrayList<>();
        for (T row : next) {
            int same = left.indexOf(row);
            if (same >= 0) {
                Line line = at.get(left.remove(same));
                if (line != null) {
                    places.put(row, line);
                }
            } else {
                open.add(row);
            }
        }
        for (T row : open) {
            Line line = left.isEmpty() ? free.poll() : at.get(left.get(0));
            if (line != null) {
                text.write(line, left.isEmpty() ? cells(row) : difference(left.get(0), row));
                places.put(row, line);
            }
            if (!left.isEmpty()) {
                left.remove(0);
            }
        }
        left.stream().map(at::get).filter(Objects::nonNull).forEach(text::drop);
    }

    private boolean builtIn(T row, Map<String, List<T>> old) {
        return !table.repeats() && old.getOrDefault(table.key(row), List.of()).contains(row);
    }

    private Map<String, String> cells(T row) {
        Map<String, String> out = new LinkedHashMap<>();
        List<String> cells = table.cells(row);
        for (int i = 0; i < cells.size(); i++) {
            out.put(table.columns().get(i).name(), cells.get(i));
        }
        return out;
    }

    private Map<String, String> difference(T old, T row) {
        Map<String, String> out = cells(row);
        cells(old).forEach((name, cell) -> out.remove(name, cell));
        return out;
    }
}
