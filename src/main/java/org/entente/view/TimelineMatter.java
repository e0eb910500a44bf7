package org.entente.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.scene.Subject;
import org.entente.state.View;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.entente.time.Trail;
import org.jspecify.annotations.Nullable;

/** What a timeline tells, kept from one drawing to the next as long as record, focus, selection and filter stay. */
final class TimelineMatter {
    private @Nullable Scope scope;
    private @Nullable Telling telling;

    /** The events of a focus that a filter leaves. */
    private record Scope(TimeIndex index, @Nullable String focus, Filter filter, TimelineEvents events) {}

    /** The same with the selection, and how high the histogram's bars are for each of its steps. */
    private record Telling(Scope scope, Subject subject, Filter filter, Told told) {}

    /**
     * What is told.
     *
     * @param most the most events in any one step, as far as it was asked for
     */
    record Told(TimelineEvents events, @Nullable TimelineLane lane, Map<TimeStep, Double> most) {
        Optional<TimelineLane> line() {
            return Optional.ofNullable(lane);
        }
    }

    /** What there is to tell of a view. */
    Told of(TimeIndex index, View view) {
        Scope events = scope(index, view.subject().focus(), view.filter());
        Telling known = telling;
        if (known == null
                || !same(known.scope(), events)
                || !known.subject().equals(view.subject())
                || !known.filter().equals(view.filter())) {
            known = new Telling(events, view.subject(), view.filter(), tell(index, view, events.events()));
            telling = known;
        }
        return known.told();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    private Scope scope(TimeIndex index, @Nullable String focus, Filter filter) {
        Scope known = scope;
        if (known == null
                || !same(known.index(), index)
                || !Objects.equals(known.focus(), focus)
                || !known.filter().equals(filter)) {
            Chronicle chronicle = index.chronicle();
            List<Event> events = focus == null
                    ? index.events(filter)
                    : Trail.of(index, Ref.actor(focus)).stops().stream()
                            .flatMap(s -> s.told().stream())
                            .filter(e -> index.tells(filter, e))
                            .toList();
            known = new Scope(
                    index, focus, filter, TimelineEvents.of(events, e -> TimelineEvents.weight(chronicle, e)));
            scope = known;
        }
        return known;
    }

    private static Told tell(TimeIndex index, View view, TimelineEvents events) {
        Optional<ToIntFunction<Event>> loudness = loudness(index, view.subject());
        TimelineEvents told = loudness.map(events::louder).orElse(events);
        return new Told(told, lane(index, view).orElse(null), new LinkedHashMap<>());
    }

    /** How loud events are by the selection; an actor in focus alone makes none louder, as all are its own. */
    private static Optional<ToIntFunction<Event>> loudness(TimeIndex index, Subject subject) {
        Optional<Ref> ref = subject.selected()
                .filter(r -> !r.equals(subject.focused().map(Ref::actor).orElse(null)));
        return ref.map(r -> {
            Trail trail = Trail.of(index, r);
            boolean event = r.table() == Ref.Table.EVENT;
            return e -> event && e.id().equals(r.id())
                    ? TimelineEvents.SELECTED
                    : trail.tells(e) ? TimelineEvents.CHOSEN : TimelineEvents.QUIET;
        });
    }

    /** The line of the selected tie, pair or actor, else of the actor in focus. */
    private static Optional<TimelineLane> lane(TimeIndex index, View view) {
        Chronicle chronicle = index.chronicle();
        Words words = new Words(index);
        Ref ref = view.subject().selection();
        Set<Ref> picked = view.subject().picked();
        if (picked.size() > 1) {
            Set<Tie> ties = new LinkedHashSet<>();
            picked.forEach(r -> ties.addAll(of(r, chronicle, words)));
            return Optional.of(
                    TieCount.of(Texts.of("view.live.several", picked.size()), List.copyOf(ties), index, view.filter()));
        }
        if (ref != null && ref.table() == Ref.Table.TIE) {
            return chronicle.tie(ref.id()).map(t -> new TieLife(t, index));
        }
        if (ref != null && ref.table() == Ref.Table.BOND) {
            return Optional.of(
                    TieCount.of(Texts.of("view.live.ties", words.name(ref)), words.tiesOf(ref), index, view.filter()));
        }
        Optional<String> actor = ref != null && ref.table() == Ref.Table.ACTOR
                ? Optional.of(ref.id())
                : view.subject().focused();
        return actor.map(a -> TieCount.of(
                Texts.of("view.live.ties", Naming.nameOf(chronicle, a)),
                of(Ref.actor(a), chronicle, words),
                index,
                view.filter()));
    }

    /** The ties of a row: of an actor with those of the states it followed; none of an event or a source. */
    private static List<Tie> of(Ref ref, Chronicle chronicle, Words words) {
        return switch (ref.table()) {
            case ACTOR ->
                chronicle.lineage(ref.id()).stream()
                        .flatMap(id -> chronicle.tiesOf(id).stream())
                        .distinct()
                        .toList();
            case TIE -> chronicle.tie(ref.id()).map(List::of).orElse(List.of());
            case BOND -> words.tiesOf(ref);
            case EVENT, SOURCE -> List.of();
        };
    }
}
