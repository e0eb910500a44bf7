package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.entente.time.Trail;

/** Moves in the record: to a row, and along the events. */
public final class Navigation {
    private Navigation() {}

    /** Selects a row; an event takes the day with it. */
    public static void go(ExplorerState state, Ref ref) {
        Optional<Event> event =
                ref.table() == Ref.Table.EVENT ? state.chronicle().event(ref.id()) : Optional.empty();
        state.change(
                Texts.of("steps.go-to", new Words(state.index()).name(ref)),
                v -> event.map(e -> v.day(e.date().earliest())).orElse(v).select(ref));
    }

    /** Goes to the next event of the actor in focus, or of all where none is. */
    public static void next(ExplorerState state) {
        step(state, 1);
    }

    public static void previous(ExplorerState state) {
        step(state, -1);
    }

    /** Whether there is a later event to go to in a stretch of time. */
    static boolean nextWithin(ExplorerState state, Stretch stretch) {
        return neighbour(state, 1)
                .filter(e -> stretch.contains(e.date().earliest()))
                .isPresent();
    }

    private static void step(ExplorerState state, int direction) {
        neighbour(state, direction)
                .ifPresent(e -> state.change(
                        Texts.of(direction > 0 ? "steps.next-event" : "steps.previous-event"),
                        v -> v.day(e.date().earliest()).select(Ref.event(e.id()))));
    }

    /** The event before or after the one selected, else before or after the day. */
    private static Optional<Event> neighbour(ExplorerState state, int direction) {
        View view = state.view();
        List<Event> events = ofFocus(state);
        Optional<String> current = view.subject()
                .selected()
                .filter(r -> r.table() == Ref.Table.EVENT)
                .map(Ref::id);
        int at = -1;
        for (int i = 0; i < events.size(); i++) {
            if (current.isPresent()
                    && events.get(i).id().equals(current.get())
                    && events.get(i).date().earliest().equals(view.day())) {
                at = i;
            }
        }
        if (at >= 0) {
            int to = at + direction;
            return to < 0 || to >= events.size() ? Optional.empty() : Optional.of(events.get(to));
        }
        Optional<Event> found = Optional.empty();
        for (Event e : events) {
            LocalDate day = e.date().earliest();
            if (direction > 0 && day.isAfter(view.day())) {
                return Optional.of(e);
            }
            if (direction < 0 && day.isBefore(view.day())) {
                found = Optional.of(e);
            }
        }
        return found;
    }

    /** The events that the filter leaves: of the actor in focus, or all where none is. */
    private static List<Event> ofFocus(ExplorerState state) {
        Optional<String> focus = state.view().subject().focused();
        if (focus.isEmpty()) {
            return state.index().events(state.view().filter());
        }
        Set<String> lineage = new HashSet<>(state.chronicle().lineage(focus.get()));
        List<Event> out = new ArrayList<>();
        for (Event e : state.index().events(state.view().filter())) {
            if (!Collections.disjoint(e.context().actors(), lineage)) {
                out.add(e);
            }
        }
        return out;
    }

    /** What the next event of the selection is sought along: the row selected, else the actor in focus. */
    public static Optional<Ref> followed(ExplorerState state) {
        return state.view()
                .subject()
                .selected()
                .or(() -> state.view().subject().focused().map(Ref::actor));
    }

    /**
     * Goes to the next event of what is selected: of an actor, the next change of a tie or of a pair's ties, from an event to
     * the next on the same ties. What is selected stays so; an event gives way to the one found.
     */
    public static void along(ExplorerState state, int direction) {
        followed(state).ifPresent(ref -> stop(state, ref, direction).ifPresent(stop -> {
            Optional<Ref> found = ref.table() == Ref.Table.EVENT
                    ? stop.told().map(e -> Ref.event(e.id()))
                    : state.view().subject().selected();
            state.change(
                    Texts.of(direction > 0 ? "steps.next-of-selection" : "steps.previous-of-selection"),
                    v -> v.day(stop.day()).select(found.orElse(null)));
        }));
    }

    private static Optional<Trail.Stop> stop(ExplorerState state, Ref ref, int direction) {
        Trail trail = Trail.of(state.index(), ref);
        LocalDate day = state.view().day();
        Optional<Event> event =
                ref.table() == Ref.Table.EVENT ? state.chronicle().event(ref.id()) : Optional.empty();
        if (event.isPresent()) {
            return direction > 0 ? trail.next(event.get()) : trail.previous(event.get());
        }
        return direction > 0 ? trail.next(day) : trail.previous(day);
    }

    /** Whether an event names the actor in focus, or a state it followed, or there is no focus. */
    static boolean concerns(ExplorerState state, Event event) {
        return state.view()
                .subject()
                .focused()
                .map(f -> state.chronicle().lineage(f).stream()
                        .anyMatch(event.context().actors()::contains))
                .orElse(true);
    }

    /** Moves the day without a gesture; an event selected on another day gives way to one of this day, or to none. */
    public static void day(ExplorerState state, String name, LocalDate day) {
        state.change(name, v -> at(v, day));
    }

    /** The view on another day, with the selection that fits it. */
    static View at(View view, LocalDate day) {
        View moved = view.day(day);
        boolean event = view.subject()
                .selected()
                .filter(r -> r.table() == Ref.Table.EVENT)
                .isPresent();
        return event && !day.equals(view.day()) ? moved.select(null) : moved;
    }
}
