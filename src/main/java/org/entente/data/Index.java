package org.entente.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** The rows of a table by id while a record is read, those that could not be used included. */
final class Index<T> {
    private static final int FEW = 12;
    private static final int MANY = 20_000;
    private static final int SEARCHES = 1000;

    private final String noun;
    private final String file;
    private final Mark nowhere;
    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();
    private int usable;
    private int looked;

    /** What is known of an id: the text it is, the row's value, if it could be used, and the place of the row, if known. */
    private static final class Entry<T> {
        final String id;

        @Nullable
        T value;

        @Nullable
        Mark place;

        Entry(String id) {
            this.id = id;
        }
    }

    Index(String noun, String file) {
        this.noun = noun;
        this.file = file;
        this.nowhere = Mark.of(new Spot(file, 0, 0));
    }

    /** Reads a row's id and holds its place; a second row with that id fails. */
    String claim(Row row) {
        String id = row.id("id");
        Entry<T> entry = entry(id);
        Mark held = entry.place;
        if (held == null) {
            entry.place = row.mark("id");
        } else if (!id.isEmpty()) {
            Spot first = held.spot();
            String expected =
                    first.line() == 0 ? Texts.of("reading.own-id") : Texts.of("reading.own-id-first", first.toString());
            row.fail("id", Texts.of("reading.second-id", Shown.text(id)), expected);
        }
        return id;
    }

    private Entry<T> entry(String id) {
        Entry<T> entry = entries.get(id);
        if (entry == null) {
            entry = new Entry<>(id);
            entries.put(id, entry);
        }
        return entry;
    }

    void put(String id, T value) {
        put(entry(id), value);
    }

    private void put(Entry<T> entry, T value) {
        usable += entry.value == null ? 1 : 0;
        entry.value = value;
    }

    /** Takes a row of a record that is known already, whose place is not. */
    void hold(String id, T value) {
        Entry<T> entry = entry(id);
        put(entry, value);
        entry.place = nowhere;
    }

    void remove(String id) {
        Entry<T> entry = entry(id);
        usable -= entry.value == null ? 0 : 1;
        entry.value = null;
    }

    Optional<T> get(String id) {
        Entry<T> entry = entries.get(id);
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.value);
    }

    /** The usable rows, in the order of the table. */
    List<T> values() {
        List<T> out = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries.values()) {
            T value = entry.value;
            if (value != null) {
                out.add(value);
            }
        }
        return out;
    }

    Spot place(String id) {
        Entry<T> entry = entries.get(id);
        Mark place = entry == null ? null : entry.place;
        return (place == null ? nowhere : place).spot();
    }

    /**
     * The id a cell refers to; the row fails where no usable row has it. It is the very text that row has, so that a record
     * holds each but once.
     */
    String refer(Row row, String column) {
        String id = row.word(column);
        Entry<T> entry = entries.get(id);
        if (entry == null || entry.value == null) {
            row.fail(column, unknown(id), expected(id));
            return id;
        }
        return entry.id;
    }

    /** The ids a list cell refers to, each once; one that no usable row has is reported and left out. */
    List<String> referAll(Row row, String column) {
        return referAll(row, column, row.list(column));
    }

    /** The same of a list cell that was split before. */
    List<String> referAll(Row row, String column, List<String> named) {
        List<String> out = new ArrayList<>(named.size());
        for (int i = 0; i < named.size(); i++) {
            String id = named.get(i);
            Entry<T> entry = entries.get(id);
            if (named.indexOf(id) < i) {
                continue;
            }
            if (entry == null || entry.value == null) {
                row.omit(column, unknown(id), expected(id));
            } else {
                out.add(entry.id);
            }
        }
        return out;
    }

    private String unknown(String id) {
        if (id.isEmpty()) {
            return Texts.of("reading.empty");
        }
        return entries.containsKey(id)
                ? Texts.of("reading.left-out." + noun, Shown.text(id), place(id).toString())
                : Texts.of("reading.unknown." + noun, Shown.text(id));
    }

    private String expected(String id) {
        if (entries.containsKey(id)) {
            return Texts.of("reading.usable-id");
        }
        if (usable <= FEW && usable > 0) {
            return Texts.of("reading.one-of", String.join(", ", ids()));
        }
        boolean search = usable <= MANY && looked++ < SEARCHES;
        Optional<String> close = search ? Nearest.to(id, ids()) : Optional.empty();
        return close.map(n -> Texts.of("reading.id-near", file, n)).orElseGet(() -> Texts.of("reading.id-from", file));
    }

    /** The ids of the usable rows. */
    private List<String> ids() {
        return entries.values().stream()
                .filter(entry -> entry.value != null)
                .map(entry -> entry.id)
                .toList();
    }
}
