package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something happens to a row of the record, in order of time: the events of an actor, the changes of a
 * tie or of all ties between two actors, the events that acted on the same ties as one event, those a source tells of.
 */
public final class Trail {
    private final List<Stop> stops;
    private final Set<String> events;

    /**
     * A day on the trail.
     *
     * @param event what happened; null where a tie begins or ends without an event
     */
    public record Stop(LocalDate day, @Nullable Event event) {
        static Stop of(Event event) {
            return new Stop(event.date().earliest(), event);
        }

        public Optional<Event> told() {
            return Optional.ofNullable(event);
        }
    }

    private Trail(Stream<Stop> stops, Collection<Event> events) {
        this.stops = stops.distinct()
                .sorted(Comparator.comparing(Stop::day)
                        .thenComparing(s -> s.told().map(Event::id).orElse("")))
                .toList();
        this.events = events.stream().map(Event::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The trail of a row as the scenarios of an index have it; without a stop where the record has no such row. */
    public static Trail of(TimeIndex index, Ref ref) {
        Chronicle chronicle = index.chronicle();
        return switch (ref.table()) {
            case ACTOR ->
                told(index, chronicle.lineage(ref.id()).stream().flatMap(id -> chronicle.eventsOf(id).stream()));
            case TIE -> changes(index, chronicle.tie(ref.id()).stream().toList());
            case BOND -> changes(index, between(chronicle, ref));
            case EVENT ->
                told(
                        index,
                        Stream.concat(
                                chronicle.event(ref.id()).stream(),
                                chronicle.effectsOfEvent(ref.id()).stream().flatMap(e -> events(chronicle, e.tie()))));
            case SOURCE ->
                told(
                        index,
                        index.events().stream()
                                .filter(e -> e.account().evidence().sources().contains(ref.id())));
        };
    }

    private static List<Tie> between(Chronicle chronicle, Ref bond) {
        int cut = bond.id().indexOf('~');
        String other = bond.id().substring(cut + 1);
        return chronicle.tiesOf(bond.id().substring(0, cut)).stream()
                .filter(t -> t.touches(other))
                .toList();
    }

    private static Stream<Event> events(Chronicle chronicle, String tie) {
        return chronicle.effectsOnTie(tie).stream().map(Effect::event).flatMap(id -> chronicle.event(id).stream());
    }

    private static Trail told(TimeIndex index, Stream<Event> events) {
        Set<Event> counting = new LinkedHashSet<>();
        events.filter(e -> Folding.counts(e, index.scenarios())).forEach(counting::add);
        return new Trail(counting.stream().map(Stop::of), counting);
    }

    private static Trail changes(TimeIndex index, List<Tie> ties) {
        Chronicle chronicle = index.chronicle();
        List<Stop> stops = new ArrayList<>();
        Set<Event> told = new LinkedHashSet<>();
        for (Tie tie : ties) {
            for (Phase phase : index.life(tie.id()).map(Life::phases).orElse(List.of())) {
                Event cause =
                        phase.effect().flatMap(e -> chronicle.event(e.event())).orElse(null);
                if (!phase.from().equals(LocalDate.MIN)) {
                    stops.add(new Stop(phase.from(), cause));
                }
            }
            events(chronicle, tie.id())
                    .filter(e -> Folding.counts(e, index.scenarios()))
                    .forEach(told::add);
        }
        return new Trail(stops.stream(), told);
    }

    public List<Stop> stops() {
        return stops;
    }

    /** Whether an event happened to the row, even where it changed nothing. */
    public boolean tells(Event event) {
        return events.contains(event.id());
    }

    /** The first stop after a day. */
    public Optional<Stop> next(LocalDate after) {
        return stops.stream().filter(s -> s.day().isAfter(after)).findFirst();
    }

    /** The last stop before a day. */
    public Optional<Stop> previous(LocalDate before) {
        return stops.stream().filter(s -> s.day().isBefore(before)).reduce((a, b) -> b);
    }

    /** The stop after an event of the trail, perhaps on its day; the first after the event's day where it is not on it. */
    public Optional<Stop> next(Event after) {
        int at = at(after);
        return at < 0
                ? next(after.date().earliest())
                : stops.stream().skip(at + 1L).findFirst();
    }

    /** The stop before an event of the trail, perhaps on its day. */
    public Optional<Stop> previous(Event before) {
        int at = at(before);
        return at < 0
                ? previous(before.date().earliest())
                : at == 0 ? Optional.empty() : Optional.of(stops.get(at - 1));
    }

    private int at(Event event) {
        for (int i = 0; i < stops.size(); i++) {
            if (Objects.equals(stops.get(i).event(), event)) {
                return i;
            }
        }
        return -1;
    }
}
