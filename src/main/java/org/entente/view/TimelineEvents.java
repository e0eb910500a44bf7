package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;

/** The events that a timeline shows, by earliest day in plain arrays, each with how much it matters. */
final class TimelineEvents {
    /** How loud an event is: told by nothing, one of the selection's, or the one selected. */
    static final int QUIET = 0;

    static final int CHOSEN = 1;
    static final int SELECTED = 2;

    private static final int INDEX_BITS = 32;
    private static final int WEIGHT_BITS = 20;
    private static final int MOST_WEIGHT = (1 << WEIGHT_BITS) - 1;
    private static final int MOST_EFFECTS = 12;
    private static final int MOST_NAMED = 8;

    private final List<Event> events;
    private final Dates dates;
    private final int[] weights;
    private final long[] keys;
    private final EventTally chosen;

    /** When events were: earliest epoch days in order, and the last days that their dates can mean. */
    private static final class Dates {
        private final int[] from;
        private final int[] until;
        private final EventTally all;

        Dates(List<PartialDate> dates) {
            from = dates.stream().mapToInt(d -> (int) d.earliest().toEpochDay()).toArray();
            until = dates.stream()
                    .mapToInt(d -> (int) (d.day() != 0 ? d.earliest() : d.latest()).toEpochDay())
                    .toArray();
            all = EventTally.of(dates);
        }
    }

    private TimelineEvents(List<Event> events, Dates dates, int[] weights, long[] keys, EventTally chosen) {
        this.events = events;
        this.dates = dates;
        this.weights = weights;
        this.keys = keys;
        this.chosen = chosen;
    }

    /**
     * Takes events by earliest day, all of them quiet.
     *
     * @param weight how much each matters, below a million
     */
    static TimelineEvents of(List<Event> events, ToIntFunction<Event> weight) {
        int[] weights = events.stream()
                .mapToInt(weight)
                .map(w -> Math.max(0, Math.min(MOST_WEIGHT, w)))
                .toArray();
        Dates when = new Dates(events.stream().map(Event::date).toList());
        EventTally none = EventTally.of(List.of());
        return new TimelineEvents(List.copyOf(events), when, weights, keys(weights, i -> QUIET), none);
    }

    /** The same events, some of them louder. */
    TimelineEvents louder(ToIntFunction<Event> loudness) {
        int[] loud = events.stream().mapToInt(loudness).toArray();
        List<PartialDate> dated = new ArrayList<>();
        for (int i = 0; i < loud.length; i++) {
            if (loud[i] > QUIET) {
                dated.add(events.get(i).date());
            }
        }
        return new TimelineEvents(events, dates, weights, keys(weights, i -> loud[i]), EventTally.of(dated));
    }

    private static long[] keys(int[] weights, IntUnaryOperator loudness) {
        long[] out = new long[weights.length];
        for (int i = 0; i < out.length; i++) {
            long rank = (long) loudness.applyAsInt(i) << WEIGHT_BITS | weights[i];
            out[i] = rank << INDEX_BITS | (Integer.MAX_VALUE - i);
        }
        return out;
    }

    /** How much an event matters: by what it changed, how well it is known and whom it concerns. */
    static int weight(Chronicle chronicle, Event event) {
        int effects =
                Math.min(MOST_EFFECTS, chronicle.effectsOfEvent(event.id()).size());
        int grade =
                switch (event.account().grade()) {
                    case A -> 10;
                    case B -> 5;
                    case C -> 0;
                };
        int named = Math.min(MOST_NAMED, event.context().actors().size());
        int told = Math.min(MOST_NAMED, event.account().evidence().sources().size());
        return 6 * effects + grade + 2 * named + 2 * told;
    }

    int size() {
        return weights.length;
    }

    Event event(int i) {
        return events.get(i);
    }

    /** The epoch day of an event, the earliest possible. */
    int from(int i) {
        return dates.from[i];
    }

    /** The last epoch day that an event's date can mean. */
    int until(int i) {
        return dates.until[i];
    }

    /** Greater for what matters more: first by loudness, then by weight, then for the earlier one. */
    long key(int i) {
        return keys[i];
    }

    int loudness(int i) {
        return (int) (keys[i] >>> (INDEX_BITS + WEIGHT_BITS));
    }

    /** The number of the event whose key it is. */
    static int index(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    /** The first event whose earliest day is not before an epoch day. */
    int lower(int day) {
        return EventTally.lower(dates.from, day);
    }

    EventTally all() {
        return dates.all;
    }

    /** Those of the selection. */
    EventTally chosen() {
        return chosen;
    }
}
