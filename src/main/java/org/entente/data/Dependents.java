package org.entente.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** Which rows refer to a row. */
public final class Dependents {
    private Dependents() {}

    /** The rows of each table that name a row of a record; tables without one are left out. */
    public static Map<Part, List<Object>> of(Chronicle record, Part part, Object row) {
        Map<Part, List<Object>> out = new EnumMap<>(Part.class);
        switch (part) {
            case SOURCES -> citing(record, ((Source) row).id(), out);
            case KINDS -> {
                String kind = ((TieKind) row).id();
                put(out, Part.TIES, record.ties().stream().filter(t -> t.kind().equals(kind)));
            }
            case ACTORS -> {
                String id = ((Actor) row).id();
                put(out, Part.ACTORS, record.actors().stream().filter(a -> a.life()
                        .predecessors()
                        .contains(id)));
                put(out, Part.EVENTS, record.eventsOf(id).stream());
                put(out, Part.TIES, record.tiesOf(id).stream());
            }
            case EVENTS -> {
                Event event = (Event) row;
                put(out, Part.EVENTS, record.accountsOf(event.id()).stream());
                put(out, Part.EFFECTS, record.effectsOfEvent(event.id()).stream());
                String scenario = event.context().scenario();
                put(
                        out,
                        Part.TIES,
                        record.ties().stream()
                                .filter(t -> t.hypothetical()
                                        && t.matter().scenario().equals(scenario)));
            }
            case TIES -> {
                Tie tie = (Tie) row;
                put(out, Part.EFFECTS, record.effectsOnTie(tie.id()).stream());
                put(out, Part.MEASURES, record.measuresOf(tie.id()).stream());
            }
            case EFFECTS, MEASURES -> {}
        }
        return out;
    }

    private static void citing(Chronicle record, String source, Map<Part, List<Object>> out) {
        put(out, Part.ACTORS, record.actors().stream().filter(a -> cites(a.evidence(), source)));
        put(
                out,
                Part.EVENTS,
                record.events().stream().filter(e -> cites(e.account().evidence(), source)));
        put(out, Part.TIES, record.ties().stream().filter(t -> cites(t.evidence(), source)));
        put(out, Part.MEASURES, record.measures().stream().filter(m -> cites(m.evidence(), source)));
    }

    private static boolean cites(Evidence evidence, String source) {
        return evidence.sources().contains(source);
    }

    private static void put(Map<Part, List<Object>> out, Part part, Stream<?> rows) {
        List<Object> list = rows.map(Object.class::cast).toList();
        if (!list.isEmpty()) {
            out.put(part, list);
        }
    }
}
