package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Progress;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.time.TimeIndex;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * A generated world: so many ties between random actors, each from one random day of 1990 to 2025 to another, and the
 * days on which it is asked for. The same size gives the same world.
 */
final class World {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LENGTH = (int) (LocalDate.of(2026, 1, 1).toEpochDay() - FIRST.toEpochDay());
    private static final int JUMPS = 1000;
    private static final LocalDate SCRUB_FROM = LocalDate.of(2008, 1, 1);
    private static final int SCRUB_DAYS = 365;

    private final Chronicle chronicle;
    private final List<Tie> ties = new ArrayList<>();

    /** First day and first day after, as days since 1970-01-01, tie by tie. */
    private final long[] begin;

    private final long[] end;
    private final Random random;

    World(int ties) {
        int actors = ties / (ties < 100_000 ? 25 : 100);
        random = new Random(ties);
        begin = new long[ties];
        end = new long[ties];
        Chronicle.Builder rows = new Chronicle.Builder();
        for (int a = 0; a < actors; a++) {
            rows.add(actor("A" + a));
        }
        for (int t = 0; t < ties; t++) {
            Tie tie = tie(t, actors);
            this.ties.add(tie);
            rows.add(tie);
        }
        chronicle = rows.build();
    }

    private static Actor actor(String id) {
        Actor.Profile profile = new Actor.Profile(id, List.of(), "", "", null);
        return new Actor(id, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE);
    }

    private Tie tie(int number, int actors) {
        int one = random.nextInt(LENGTH);
        int other = random.nextInt(LENGTH - 1);
        other += other >= one ? 1 : 0;
        LocalDate from = FIRST.plusDays(Math.min(one, other));
        LocalDate to = FIRST.plusDays(Math.max(one, other));
        begin[number] = from.toEpochDay();
        end[number] = to.toEpochDay();
        Tie.Link link = new Tie.Link("arms", "A" + random.nextInt(actors), "A" + random.nextInt(actors));
        Span span = new Span(PartialDate.of(from), PartialDate.of(to));
        return new Tie("T" + number, link, new Tie.Matter("", ""), span, Evidence.NONE);
    }

    int size() {
        return ties.size();
    }

    Tie tie(int number) {
        return ties.get(number);
    }

    long begin(int tie) {
        return begin[tie];
    }

    /** The first day on which it lives no more. */
    long end(int tie) {
        return end[tie];
    }

    boolean lives(int tie, long day) {
        return begin[tie] <= day && day < end[tie];
    }

    /** How many ties live on a day. */
    int count(LocalDate on) {
        long day = on.toEpochDay();
        return (int) IntStream.range(0, begin.length).filter(t -> lives(t, day)).count();
    }

    /** Entente's index, in which an ended tie is gone at once, as it is for the peers. */
    TimeIndex index() {
        return TimeIndex.of(chronicle, Set.of(), 0, Progress.SILENT);
    }

    /** All actors and all ties ever as JGraphT's own graph. */
    DirectedPseudograph<Actor, Tie> graph() {
        DirectedPseudograph<Actor, Tie> out = new DirectedPseudograph<>(Tie.class);
        chronicle.actors().forEach(out::addVertex);
        for (Tie tie : ties) {
            out.addEdge(
                    chronicle.actor(tie.from()).orElseThrow(),
                    chronicle.actor(tie.to()).orElseThrow(),
                    tie);
        }
        return out;
    }

    /** A year day by day, and back again, so that going round it never jumps. */
    List<LocalDate> scrub() {
        List<LocalDate> out = new ArrayList<>();
        for (int i = 0; i < SCRUB_DAYS; i++) {
            out.add(SCRUB_FROM.plusDays(i));
        }
        for (int i = SCRUB_DAYS - 1; i >= 0; i--) {
            out.add(SCRUB_FROM.plusDays(i));
        }
        return out;
    }

    /** A thousand random days of 1990 to 2025. */
    List<LocalDate> jumps() {
        return new Random(JUMPS)
                .ints(JUMPS, 0, LENGTH)
                .mapToObj(FIRST::plusDays)
                .toList();
    }
}
