package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Folds start, effects and end of a tie into phases: turns in order of day, of which the last of a day holds. */
final class Folding {
    private final Tie tie;
    private final LocalDate start;

    /**
     * A day on which something is said of the tie.
     *
     * @param cause null where the tie's own start or end says it
     */
    private record Turn(LocalDate day, Status status, @Nullable PartialDate date, @Nullable Effect cause) {
        Phase until(LocalDate end) {
            return new Phase(day, end, status, date, cause);
        }

        boolean opens(@Nullable Turn before) {
            return before == null || status != before.status || (cause != null && cause.strength() != null);
        }
    }

    private record Dated(PartialDate date, Effect effect) {}

    Folding(Tie tie) {
        this.tie = tie;
        this.start = tie.span().from().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    List<Phase> phases(Chronicle chronicle, Set<String> scenarios) {
        List<Dated> effects = effects(chronicle, scenarios);
        List<Turn> turns = new ArrayList<>(effects.size() + 2);
        turns.add(new Turn(start, Status.ACTIVE, tie.span().start(), null));
        tie.span().to().ifPresent(end -> turns.add(end(end, effects)));
        effects.forEach(e -> turns.add(turn(e)));
        turns.sort(Comparator.comparing(Turn::day));
        return join(turns);
    }

    private List<Dated> effects(Chronicle chronicle, Set<String> scenarios) {
        List<Dated> out = new ArrayList<>();
        for (Effect effect : chronicle.effectsOnTie(tie.id())) {
            Optional<Event> event = chronicle.event(effect.event()).filter(e -> counts(e, scenarios));
            event.ifPresent(e -> out.add(new Dated(e.date(), effect)));
        }
        out.sort(Comparator.comparing(e -> e.date().earliest()));
        return out;
    }

    /** Whether an event acts: differing accounts and events of scenarios that are off do not. */
    static boolean counts(Event event, Set<String> scenarios) {
        return !event.differingAccount()
                && (!event.hypothetical() || scenarios.contains(event.context().scenario()));
    }

    /** Whether a tie is there at all: those of scenarios that are off are not. */
    static boolean counts(Tie tie, Set<String> scenarios) {
        return !tie.hypothetical() || scenarios.contains(tie.matter().scenario());
    }

    private Turn turn(Dated dated) {
        PartialDate date = dated.date();
        Status status = dated.effect().status();
        LocalDate day = later(date.earliest(), start);
        if (status == Status.ENDED && !date.earliest().isAfter(start)) {
            day = dayAfter(date);
        }
        boolean early = date.earliest().isBefore(start) && day.equals(start);
        return new Turn(day, status, early ? tie.span().start() : date, dated.effect());
    }

    /** A vague end within which the tie is still seen to begin or change comes after its last possible day. */
    private Turn end(PartialDate end, List<Dated> effects) {
        boolean seen = !end.earliest().isAfter(start)
                || effects.stream().anyMatch(e -> within(e.date().earliest(), end));
        return new Turn(seen ? dayAfter(end) : end.earliest(), Status.ENDED, end, null);
    }

    private LocalDate dayAfter(PartialDate date) {
        return later(date.latest().plusDays(1), start);
    }

    private static boolean within(LocalDate day, PartialDate date) {
        return !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static List<Phase> join(List<Turn> turns) {
        List<Turn> opening = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            boolean last = i + 1 == turns.size() || !turns.get(i + 1).day().equals(turn.day());
            Turn before = opening.isEmpty() ? null : opening.get(opening.size() - 1);
            if (last && turn.opens(before)) {
                opening.add(turn);
            }
        }
        List<Phase> out = new ArrayList<>(opening.size());
        for (int i = 0; i < opening.size(); i++) {
            LocalDate until = i + 1 < opening.size() ? opening.get(i + 1).day() : LocalDate.MAX;
            out.add(opening.get(i).until(until));
        }
        return List.copyOf(out);
    }
}
