package org.entente.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** What is known of a record while its tables are read one after the other. */
final class Known {
    final Index<Source> sources = new Index<>("source", "sources.csv");
    final Index<TieKind> kinds = new Index<>("kind", "kinds.csv");
    final Index<Actor> actors = new Index<>("actor", "actors.csv");
    final Index<Event> events = new Index<>("event", "events.csv");
    final Index<Tie> ties = new Index<>("tie", "ties.csv");
    final Set<String> scenarios = new LinkedHashSet<>();
    final Overlaps overlaps = new Overlaps();
    final Pairs pairs = new Pairs();
    final List<Waiting> waiting = new ArrayList<>();
    final Chronicle.Builder rows = new Chronicle.Builder();

    /** A row that refers to rows of its own table, which may stand behind it. */
    record Waiting(Row row, String id) {}

    Known() {
        TieKind.BUILT_IN.forEach(kind -> kinds.put(kind.id(), kind));
    }

    /** All rows of a record. */
    static Known of(Chronicle record) {
        Known out = new Known();
        Tables.ALL.forEach(table -> out.hold(table, record));
        out.scenarios.addAll(record.scenarios());
        return out;
    }

    private <T> void hold(Table<T> table, Chronicle record) {
        table.rows(record).forEach(row -> table.hold(row, this));
    }
}
