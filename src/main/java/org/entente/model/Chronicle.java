package org.entente.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A whole record as one immutable value, rows in the order of their tables, with the look-ups everybody needs. */
public final class Chronicle {
    /** A record without a row. */
    public static final Chronicle EMPTY = new Builder().build();

    private final Map<String, TieKind> kinds;
    private final Map<String, Actor> actors;
    private final Map<String, Tie> ties;
    private final Map<String, Event> events;
    private final Map<String, Source> sources;
    private final List<Effect> effects;
    private final List<Measure> measures;
    private final Map<String, List<Tie>> tiesByActor;
    private final Map<String, List<Event>> eventsByActor;
    private final Map<String, List<Event>> accountsByEvent;
    private final Map<String, List<Effect>> effectsByEvent;
    private final Map<String, List<Effect>> effectsByTie;
    private final Map<String, List<Measure>> measuresByTie;
    private final List<String> scenarios;

    private Chronicle(Builder rows) {
        kinds = byId(rows.kinds, TieKind::id);
        actors = byId(rows.actors, Actor::id);
        ties = byId(rows.ties, Tie::id);
        events = byId(rows.events, Event::id);
        sources = byId(rows.sources, Source::id);
        effects = List.copyOf(rows.effects);
        measures = List.copyOf(rows.measures);
        tiesByActor = groups(rows.ties, t -> t.from().equals(t.to()) ? List.of(t.from()) : List.of(t.from(), t.to()));
        eventsByActor = groups(rows.events, e -> e.context().actors());
        accountsByEvent =
                group(rows.events.stream().filter(Event::differingAccount).toList(), e -> e.context()
                        .accountOf());
        effectsByEvent = group(rows.effects, Effect::event);
        effectsByTie = group(rows.effects, Effect::tie);
        measuresByTie = group(rows.measures, Measure::tie);
        scenarios = rows.events.stream()
                .filter(Event::hypothetical)
                .map(e -> e.context().scenario())
                .distinct()
                .toList();
    }

    /** Takes the rows of a record; of two rows with one id the first stays. */
    public static final class Builder {
        private final List<TieKind> kinds = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Tie> ties = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Effect> effects = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        public Builder add(TieKind kind) {
            kinds.add(kind);
            return this;
        }

        public Builder add(Actor actor) {
            actors.add(actor);
            return this;
        }

        public Builder add(Tie tie) {
            ties.add(tie);
            return this;
        }

        public Builder add(Event event) {
            events.add(event);
            return this;
        }

        public Builder add(Effect effect) {
            effects.add(effect);
            return this;
        }

        public Builder add(Measure measure) {
            measures.add(measure);
            return this;
        }

        public Builder add(Source source) {
            sources.add(source);
            return this;
        }

        /** The record of all rows added; built-in kinds that no row defines are put in. */
        public Chronicle build() {
            for (TieKind kind : TieKind.BUILT_IN) {
                if (kinds.stream().noneMatch(k -> k.id().equals(kind.id()))) {
                    kinds.add(kind);
                }
            }
            return new Chronicle(this);
        }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> out = new LinkedHashMap<>(2 * rows.size());
        for (T row : rows) {
            out.putIfAbsent(id.apply(row), row);
        }
        return out;
    }

    private static <T> Map<String, List<T>> groups(List<T> rows, Function<T, List<String>> keys) {
        Map<String, List<T>> out = new LinkedHashMap<>();
        for (T row : rows) {
            for (String key : keys.apply(row)) {
                put(out, key, row);
            }
        }
        return settled(out);
    }

    private static <T> Map<String, List<T>> group(List<T> rows, Function<T, String> key) {
        Map<String, List<T>> out = new LinkedHashMap<>(rows.size());
        for (T row : rows) {
            put(out, key.apply(row), row);
        }
        return settled(out);
    }

    private static <T> void put(Map<String, List<T>> groups, String key, T row) {
        List<T> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>(2);
            groups.put(key, group);
        }
        group.add(row);
    }

    private static <T> Map<String, List<T>> settled(Map<String, List<T>> groups) {
        groups.replaceAll((key, list) -> List.copyOf(list));
        return groups;
    }

    public Collection<TieKind> kinds() {
        return java.util.Collections.unmodifiableCollection(kinds.values());
    }

    public Collection<Actor> actors() {
        return java.util.Collections.unmodifiableCollection(actors.values());
    }

    public Collection<Tie> ties() {
        return java.util.Collections.unmodifiableCollection(ties.values());
    }

    /** All events, differing accounts and scenarios' events included. */
    public Collection<Event> events() {
        return java.util.Collections.unmodifiableCollection(events.values());
    }

    public List<Effect> effects() {
        return effects;
    }

    public List<Measure> measures() {
        return measures;
    }

    public Collection<Source> sources() {
        return java.util.Collections.unmodifiableCollection(sources.values());
    }

    public Optional<TieKind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<Tie> tie(String id) {
        return Optional.ofNullable(ties.get(id));
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Ties from or to an actor. */
    public List<Tie> tiesOf(String actor) {
        return tiesByActor.getOrDefault(actor, List.of());
    }

    /** Events that name an actor. */
    public List<Event> eventsOf(String actor) {
        return eventsByActor.getOrDefault(actor, List.of());
    }

    /** Differing accounts of an event. */
    public List<Event> accountsOf(String event) {
        return accountsByEvent.getOrDefault(event, List.of());
    }

    public List<Effect> effectsOfEvent(String event) {
        return effectsByEvent.getOrDefault(event, List.of());
    }

    public List<Effect> effectsOnTie(String tie) {
        return effectsByTie.getOrDefault(tie, List.of());
    }

    public List<Measure> measuresOf(String tie) {
        return measuresByTie.getOrDefault(tie, List.of());
    }

    /** Names of the scenarios its events belong to, in the order they appear. */
    public List<String> scenarios() {
        return scenarios;
    }

    /** The name of an actor, or its id where the record has no such actor. */
    public String nameOf(String actor) {
        return actor(actor).map(Actor::name).orElse(actor);
    }

    /** An actor with all states it followed, nearest first, itself included. */
    public List<String> lineage(String actor) {
        List<String> out = new ArrayList<>(List.of(actor));
        for (int i = 0; i < out.size(); i++) {
            for (String before :
                    actor(out.get(i)).map(a -> a.life().predecessors()).orElse(List.of())) {
                if (!out.contains(before)) {
                    out.add(before);
                }
            }
        }
        return List.copyOf(out);
    }
}
