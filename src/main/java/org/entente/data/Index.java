package org.entente.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;

/** The rows of a table by id while a record is read, those that could not be used included. */
final class Index<T> {
    private static final int FEW = 12;
    private static final int MANY = 20_000;
    private static final int SEARCHES = 1000;

    private final String noun;
    private final String file;
    private final Csv.Cell nowhere;
    private final Map<String, T> used = new LinkedHashMap<>();
    private final Map<String, Csv.Cell> places = new HashMap<>();

    /** Ids by themselves: whoever refers to a row gets the text its own id is, and a record holds each but once. */
    private final Map<String, String> ids = new HashMap<>();

    private int looked;

    Index(String noun, String file) {
        this.noun = noun;
        this.file = file;
        this.nowhere = new Csv.Cell("", new Spot(file, 0, 0));
    }

    /** Reads a row's id and holds its place; a second row with that id fails. */
    String claim(Row row) {
        String id = row.id("id");
        Csv.Cell held = places.putIfAbsent(id, row.cell("id"));
        if (held != null && !id.isEmpty()) {
            Spot first = held.spot();
            String expected =
                    first.line() == 0 ? Texts.of("reading.own-id") : Texts.of("reading.own-id-first", first.toString());
            row.fail("id", Texts.of("reading.second-id", Shown.text(id)), expected);
        }
        return id;
    }

    void put(String id, T value) {
        used.put(id, value);
        ids.put(id, id);
    }

    /** Takes a row of a record that is known already, whose place is not. */
    void hold(String id, T value) {
        put(id, value);
        places.put(id, nowhere);
    }

    void remove(String id) {
        used.remove(id);
    }

    Optional<T> get(String id) {
        return Optional.ofNullable(used.get(id));
    }

    Collection<T> values() {
        return Collections.unmodifiableCollection(used.values());
    }

    Spot place(String id) {
        return places.getOrDefault(id, nowhere).spot();
    }

    /** The id a cell refers to; the row fails where no usable row has it. */
    String refer(Row row, String column) {
        String id = row.word(column);
        if (!used.containsKey(id)) {
            row.fail(column, unknown(id), expected(id));
        }
        return ids.getOrDefault(id, id);
    }

    /** The ids a list cell refers to, each once; one that no usable row has is reported and left out. */
    List<String> referAll(Row row, String column) {
        return referAll(row, column, row.list(column));
    }

    /** The same of a list cell that was split before. */
    List<String> referAll(Row row, String column, List<String> named) {
        List<String> out = new ArrayList<>(named.size());
        for (String id : named.size() < 2 ? named : new LinkedHashSet<>(named)) {
            if (known(row, column, id)) {
                out.add(ids.getOrDefault(id, id));
            }
        }
        return out;
    }

    private boolean known(Row row, String column, String id) {
        boolean known = used.containsKey(id);
        if (!known) {
            row.omit(column, unknown(id), expected(id));
        }
        return known;
    }

    private String unknown(String id) {
        if (id.isEmpty()) {
            return Texts.of("reading.empty");
        }
        Csv.Cell place = places.get(id);
        return place == null
                ? Texts.of("reading.unknown." + noun, Shown.text(id))
                : Texts.of(
                        "reading.left-out." + noun, Shown.text(id), place.spot().toString());
    }

    private String expected(String id) {
        if (places.containsKey(id)) {
            return Texts.of("reading.usable-id");
        }
        if (used.size() <= FEW && !used.isEmpty()) {
            return Texts.of("reading.one-of", String.join(", ", used.keySet()));
        }
        boolean search = used.size() <= MANY && looked++ < SEARCHES;
        Optional<String> close = search ? Nearest.to(id, used.keySet()) : Optional.empty();
        return close.map(n -> Texts.of("reading.id-near", file, n)).orElseGet(() -> Texts.of("reading.id-from", file));
    }
}
