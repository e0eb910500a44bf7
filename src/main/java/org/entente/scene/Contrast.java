package org.entente.scene;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Difference;
import org.entente.time.Moment;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/**
 * The ties of two days and how each differs. A tie whose status is the same is stronger or weaker where its strength is
 * known in one unit on both days and told for other periods.
 *
 * @param from the earlier day
 * @param to the later day
 * @param changes by id of each tie that is there on at least one of the days
 */
public record Contrast(TimeIndex index, Moment from, Moment to, Map<String, Change> changes) {
    public Contrast {
        changes = Map.copyOf(changes);
    }

    /** The contrast of two moments of one index under one filter, whichever is earlier. */
    public static Contrast of(TimeIndex index, Moment a, Moment b) {
        boolean ordered = !b.day().isBefore(a.day());
        Moment from = ordered ? a : b;
        Moment to = ordered ? b : a;
        Difference difference = Difference.of(from, to);
        Map<String, Change> changes = new HashMap<>();
        Consumer<Tie> same = tie -> {
            if (from.containsEdge(tie) && to.containsEdge(tie) && to.status(tie) != Status.ENDED) {
                changes.put(tie.id(), weigh(index, tie, from.day(), to.day()));
            }
        };
        to.edgeSet().forEach(same);
        difference.added().forEach(t -> changes.put(t.id(), Change.ADDED));
        difference.ended().forEach(t -> changes.put(t.id(), Change.ENDED));
        for (Difference.Change change : difference.changed()) {
            boolean status = change.before().status() != change.after().status();
            if (status) {
                changes.put(change.tie().id(), Change.ALTERED);
            }
        }
        return new Contrast(index, from, to, changes);
    }

    private static Change weigh(TimeIndex index, Tie tie, LocalDate before, LocalDate after) {
        if (index.chronicle().measuresOf(tie.id()).size() < 2
                && index.chronicle().effectsOnTie(tie.id()).size() < 2) {
            return Change.SAME;
        }
        Optional<Strength> first = strength(index, tie, before);
        Optional<Strength> second = strength(index, tie, after);
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().unit().equals(second.get().unit())) {
            return Change.SAME;
        }
        int sign = Double.compare(second.get().value(), first.get().value());
        return sign > 0 ? Change.STRONGER : sign < 0 ? Change.WEAKER : Change.SAME;
    }

    private static Optional<Strength> strength(TimeIndex index, Tie tie, LocalDate day) {
        return index.life(tie.id()).flatMap(life -> Strength.on(index.chronicle(), life, day));
    }

    public Change of(Tie tie) {
        return changes.getOrDefault(tie.id(), Change.SAME);
    }

    /** The ties that are there on at least one of the days, those of the later day first. */
    Set<Tie> ties() {
        Set<Tie> out = new LinkedHashSet<>();
        for (Moment moment : List.of(to, from)) {
            moment.edgeSet().stream().filter(t -> changes.containsKey(t.id())).forEach(out::add);
        }
        return out;
    }

    /** What a tie is on the later day, or was on the earlier one where it has ended. */
    Status status(Tie tie) {
        LocalDate day = of(tie) == Change.ENDED ? from.day() : to.day();
        return index.life(tie.id())
                .flatMap(life -> life.on(day))
                .map(Phase::status)
                .orElse(Status.ENDED);
    }

    /** How many of some ties changed in which way. */
    Map<Change, Integer> count(Iterable<Tie> ties) {
        Map<Change, Integer> out = new EnumMap<>(Change.class);
        ties.forEach(t -> out.merge(of(t), 1, Integer::sum));
        return out;
    }
}
