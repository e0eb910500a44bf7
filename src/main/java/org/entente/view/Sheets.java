package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.Naming;
import org.entente.state.View;
import org.entente.time.Life;
import org.entente.time.Moment;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/** The tables of a view; any thread may make them. */
final class Sheets {
    private final TimeIndex index;
    private final Chronicle chronicle;
    private final View view;
    private final Set<String> focus;

    private Sheets(TimeIndex index, View view) {
        this.index = index;
        this.chronicle = index.chronicle();
        this.view = view;
        focus = view.subject()
                .focused()
                .<Set<String>>map(f -> new HashSet<>(chronicle.lineage(f)))
                .orElse(Set.of());
    }

    /** The ties of the day, of the actor in focus where there is one, as the picture shows them. */
    static Sheet ties(TimeIndex index, View view) {
        return new Sheets(index, view).ties();
    }

    /** The events that the timeline shows: of the actor in focus, or all. */
    static Sheet events(TimeIndex index, View view) {
        return new Sheets(index, view).events();
    }

    /** The sources that the ties of the day rest on, and how many of these each is named for, most first. */
    static Sheet sources(TimeIndex index, View view) {
        return new Sheets(index, view).sources();
    }

    /** The ties of the day that the picture shows. */
    static List<Tie> shown(TimeIndex index, View view) {
        return new Sheets(index, view).shown();
    }

    private List<Tie> shown() {
        Moment moment = index.at(view.day(), view.filter());
        List<Tie> out = new ArrayList<>();
        boolean all = focus.isEmpty() || view.look().context();
        moment.forEachTie(t -> {
            Tie tie = moment.tie(t);
            boolean meant = all || focus.contains(tie.from()) || focus.contains(tie.to());
            if (meant && !view.subject().hides(tie)) {
                out.add(tie);
            }
        });
        return out;
    }

    private Sheet ties() {
        LocalDate day = view.day();
        Map<String, String> kinds = new HashMap<>();
        chronicle.kinds().forEach(k -> kinds.put(k.id(), k.said()));
        List<Sheet.Row> rows = new ArrayList<>();
        for (Tie tie : shown()) {
            Optional<Life> life = index.life(tie.id());
            Optional<Phase> phase = life.flatMap(l -> l.on(day));
            Optional<Strength> strength = life.flatMap(l -> Strength.on(chronicle, l, day));
            rows.add(Sheet.Row.of(
                    Ref.tie(tie.id()),
                    Sheet.Cell.of(kinds.getOrDefault(tie.kind(), tie.kind())),
                    Sheet.Cell.of(Naming.nameOf(chronicle, tie.from())),
                    Sheet.Cell.of(Naming.nameOf(chronicle, tie.to())),
                    Sheet.Cell.of(tie.subject()),
                    status(phase.map(Phase::status)),
                    date(phase.flatMap(Phase::opened)),
                    strength.map(s -> new Sheet.Cell(Words.number(s.value()), s.value()))
                            .orElse(new Sheet.Cell(Texts.of("view.words.unknown"), Double.NaN)),
                    Sheet.Cell.of(strength.map(Strength::unit).orElse("")),
                    Sheet.Cell.of(strength.map(s -> Words.period(s.period())).orElse("")),
                    Sheet.Cell.of(tie.evidence().sources().size())));
        }
        return new Sheet(
                "ties",
                List.of(
                        column("kind", 150, Sheet.Sort.KIND),
                        column("from", 120, Sheet.Sort.TEXT),
                        column("to", 120, Sheet.Sort.TEXT),
                        column("subject", 210, Sheet.Sort.TEXT),
                        column("status", 84, Sheet.Sort.ORDER),
                        column("since", 92, Sheet.Sort.ORDER),
                        column("strength", 82, Sheet.Sort.NUMBER),
                        column("unit", 82, Sheet.Sort.TEXT),
                        column("told-for", 96, Sheet.Sort.TEXT),
                        column("sources", 62, Sheet.Sort.NUMBER)),
                rows);
    }

    private static Sheet.Cell status(Optional<Status> status) {
        return status.map(s -> new Sheet.Cell(s.said(), List.of(Status.values()).indexOf(s)))
                .orElse(Sheet.Cell.of(""));
    }

    private static Sheet.Cell date(Optional<PartialDate> date) {
        return date.map(d -> new Sheet.Cell(d.toString(), d.earliest().toEpochDay()))
                .orElse(Sheet.Cell.of(""));
    }

    private Sheet events() {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Event e : index.events(view.filter())) {
            if (!focus.isEmpty() && e.context().actors().stream().noneMatch(focus::contains)) {
                continue;
            }
            List<String> actors = e.context().actors().stream()
                    .map(id -> Naming.nameOf(chronicle, id))
                    .toList();
            rows.add(Sheet.Row.of(
                    Ref.event(e.id()),
                    date(Optional.of(e.date())),
                    Sheet.Cell.of(e.title()),
                    Sheet.Cell.of(Words.type(e)),
                    Sheet.Cell.of(String.join(", ", actors)),
                    Sheet.Cell.of(e.account().grade().name()),
                    Sheet.Cell.of(chronicle.effectsOfEvent(e.id()).size()),
                    Sheet.Cell.of(chronicle.accountsOf(e.id()).size()),
                    Sheet.Cell.of(e.account().evidence().sources().size())));
        }
        return new Sheet(
                "events",
                List.of(
                        column("date", 92, Sheet.Sort.ORDER),
                        column("event", 360, Sheet.Sort.TEXT),
                        column("type", 96, Sheet.Sort.TEXT),
                        column("actors", 180, Sheet.Sort.TEXT),
                        column("grade", 54, Sheet.Sort.TEXT),
                        column("changes", 66, Sheet.Sort.NUMBER),
                        column("told-otherwise", 100, Sheet.Sort.NUMBER),
                        column("sources", 62, Sheet.Sort.NUMBER)),
                rows);
    }

    private Sheet sources() {
        Map<String, Integer> named = new LinkedHashMap<>();
        shown().forEach(t -> t.evidence().sources().forEach(s -> named.merge(s, 1, Integer::sum)));
        List<Sheet.Row> rows = named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(e -> chronicle.source(e.getKey()).stream().map(s -> source(s, e.getValue())))
                .toList();
        return new Sheet(
                "sources",
                List.of(
                        column("grade", 50, Sheet.Sort.TEXT),
                        column("publisher", 150, Sheet.Sort.TEXT),
                        column("title", 250, Sheet.Sort.TEXT),
                        column("ties", 50, Sheet.Sort.NUMBER),
                        column("published", 92, Sheet.Sort.TEXT),
                        column("address", 220, Sheet.Sort.TEXT)),
                rows);
    }

    private static Sheet.Row source(Source s, int ties) {
        return Sheet.Row.of(
                Ref.source(s.id()),
                Sheet.Cell.of(s.grade().name()),
                Sheet.Cell.of(s.publisher()),
                Sheet.Cell.of(s.work().title()),
                Sheet.Cell.of(ties),
                Sheet.Cell.of(s.work().published()),
                Sheet.Cell.of(s.work().url()));
    }

    private static Sheet.Column column(String key, double width, Sheet.Sort sort) {
        return new Sheet.Column(Texts.of("view.column." + key), width, sort);
    }

    /** The kind of a name. */
    static Optional<TieKind> kind(Chronicle chronicle, String name) {
        return chronicle.kinds().stream().filter(k -> k.said().equals(name)).findFirst();
    }
}
