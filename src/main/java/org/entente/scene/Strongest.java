package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.scene.Bundle.Stretch;
import org.entente.time.Phase;

/** Lays stretches of several ties over one another: of those of a day the strongest is seen, facts before suppositions. */
final class Strongest {
    private static final List<Status> FROM_THE_STRONGEST =
            List.of(Status.ACTIVE, Status.REDUCED, Status.SUSPENDED, Status.POSTPONED, Status.PROPOSED, Status.ENDED);

    private final Chronicle chronicle;
    private final List<Set<Stretch>> open = new ArrayList<>();
    private final Map<LocalDate, List<Stretch>> starts = new TreeMap<>();
    private final Map<LocalDate, List<Stretch>> ends = new TreeMap<>();

    Strongest(Chronicle chronicle) {
        this.chronicle = chronicle;
        for (int i = 0; i < 2 * FROM_THE_STRONGEST.size(); i++) {
            open.add(new LinkedHashSet<>());
        }
    }

    /** What is seen from some days on. */
    private record Seen(Stretch stretch, int rank, LocalDate from) {}

    List<Stretch> of(List<Stretch> all) {
        Set<LocalDate> days = new java.util.TreeSet<>();
        for (Stretch stretch : all) {
            starts.computeIfAbsent(stretch.phase().from(), d -> new ArrayList<>())
                    .add(stretch);
            ends.computeIfAbsent(stretch.phase().until(), d -> new ArrayList<>())
                    .add(stretch);
            days.add(stretch.phase().from());
            days.add(stretch.phase().until());
        }
        List<Stretch> out = new ArrayList<>();
        Seen last = null;
        boolean follows = false;
        for (LocalDate day : days) {
            ends.getOrDefault(day, List.of()).forEach(s -> open.get(rank(s)).remove(s));
            starts.getOrDefault(day, List.of()).forEach(s -> open.get(rank(s)).add(s));
            Seen next = first(day).orElse(null);
            if (last != null && next != null && last.rank() == next.rank()) {
                continue;
            }
            if (last != null) {
                out.add(cut(last, day, follows, next != null));
            }
            follows = last != null;
            last = next;
        }
        return out;
    }

    private Optional<Seen> first(LocalDate day) {
        for (int rank = 0; rank < open.size(); rank++) {
            for (Stretch stretch : open.get(rank)) {
                return Optional.of(new Seen(stretch, rank, day));
            }
        }
        return Optional.empty();
    }

    private int rank(Stretch stretch) {
        boolean supposed = StatusBar.Look.supposed(stretch.phase(), stretch.tie(), chronicle);
        return 2 * FROM_THE_STRONGEST.indexOf(stretch.phase().status()) + (supposed ? 1 : 0);
    }

    /** How exactly an edge is dated is told only where nothing else is on its other side. */
    private Stretch cut(Seen seen, LocalDate until, boolean follows, boolean followed) {
        Phase phase = seen.stretch().phase();
        Phase shown = new Phase(seen.from(), until, phase.status(), follows ? null : phase.since(), phase.cause());
        Phase end = followed
                ? null
                : ends.getOrDefault(until, List.of()).stream()
                        .filter(s -> rank(s) == seen.rank())
                        .flatMap(s -> s.ended().stream())
                        .findFirst()
                        .orElse(null);
        return new Stretch(shown, seen.stretch().tie(), end);
    }
}
