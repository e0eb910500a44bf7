package org.entente.view;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.View;

/** Moves in the record: to a row, and along the events. */
public final class Navigation {
    private Navigation() {}

    /** Selects a row; an event takes the day with it. */
    public static void go(ExplorerState state, Ref ref) {
        Optional<Event> event =
                ref.table() == Ref.Table.EVENT ? state.chronicle().event(ref.id()) : Optional.empty();
        state.change(
                "Go to " + new Words(state.index()).name(ref),
                v -> event.map(e -> v.day(e.date().earliest())).orElse(v).select(ref));
    }

    /** Goes to the next event of the actor in focus, or of all where none is. */
    public static void next(ExplorerState state) {
        step(state, 1);
    }

    public static void previous(ExplorerState state) {
        step(state, -1);
    }

    /** Whether there is a later event to go to. */
    public static boolean hasNext(ExplorerState state) {
        return neighbour(state, 1).isPresent();
    }

    private static void step(ExplorerState state, int direction) {
        neighbour(state, direction)
                .ifPresent(e -> state.change(
                        direction > 0 ? "Next event" : "Previous event",
                        v -> v.day(e.date().earliest()).select(Ref.event(e.id()))));
    }

    /** The event before or after the one selected, else before or after the day. */
    private static Optional<Event> neighbour(ExplorerState state, int direction) {
        View view = state.view();
        java.util.List<Event> events =
                state.index().events().stream().filter(e -> concerns(state, e)).toList();
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
