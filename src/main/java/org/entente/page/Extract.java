package org.entente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Measure;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.time.Life;
import org.entente.time.Phase;
import org.entente.time.TimeIndex;

/**
 * The rows that a page holds, in the order of the record. Ties have a day in the time chosen; events name an actor the
 * page is about or act on one of the ties.
 *
 * @param core the actors the page is about, empty where it is about all
 * @param sources all that the other rows rest on
 */
record Extract(Set<String> core, List<Actor> actors, List<Tie> ties, List<Event> events, List<Source> sources) {
    /** How many ties among the partners of the actor in focus are taken, those of which most is told. */
    static final int MOST_AMONG = 600;

    static Extract of(TimeIndex index, PageChoice choice) {
        Chronicle chronicle = index.chronicle();
        Set<String> core = core(chronicle, choice);
        List<Tie> living = chronicle.ties().stream()
                .filter(t -> chronicle.actor(t.from()).isPresent()
                        && chronicle.actor(t.to()).isPresent())
                .filter(t -> index.life(t.id()).map(Life::phases).stream()
                        .flatMap(List::stream)
                        .anyMatch(p -> choice.time().meets(p.from(), p.until())))
                .toList();
        List<Tie> ties = ties(chronicle, living, core, choice);
        Set<String> actors = new HashSet<>(core);
        ties.forEach(t -> actors.addAll(List.of(t.from(), t.to())));
        List<Event> events = events(index, core, ties, choice);
        return new Extract(
                core,
                chronicle.actors().stream().filter(a -> actors.contains(a.id())).toList(),
                ties,
                events,
                sources(chronicle, ties, events, choice));
    }

    private static Set<String> core(Chronicle chronicle, PageChoice choice) {
        if (choice.focus() != null) {
            return new LinkedHashSet<>(chronicle.lineage(choice.focus()));
        }
        if (choice.tale() != null && choice.region() == null) {
            return choice.tale().about(chronicle);
        }
        return chronicle.actors().stream()
                .filter(a -> choice.region() != null && a.profile().region().equals(choice.region()))
                .map(Actor::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Tie> ties(Chronicle chronicle, List<Tie> living, Set<String> core, PageChoice choice) {
        if (core.isEmpty()) {
            return living;
        }
        Set<Tie> taken = new HashSet<>();
        living.stream()
                .filter(t -> core.contains(t.from()) || core.contains(t.to()))
                .forEach(taken::add);
        if (choice.tale() != null) {
            Set<String> told = choice.tale().ties().collect(Collectors.toSet());
            living.stream().filter(t -> told.contains(t.id())).forEach(taken::add);
        }
        if (choice.focus() != null) {
            Set<String> partners = new HashSet<>();
            taken.forEach(t -> partners.addAll(List.of(t.from(), t.to())));
            living.stream()
                    .filter(t -> !taken.contains(t) && partners.contains(t.from()) && partners.contains(t.to()))
                    .sorted(Comparator.comparingInt((Tie t) -> -told(chronicle, t)))
                    .limit(MOST_AMONG)
                    .toList()
                    .forEach(taken::add);
        }
        return living.stream().filter(taken::contains).toList();
    }

    private static int told(Chronicle chronicle, Tie tie) {
        return chronicle.effectsOnTie(tie.id()).size()
                + chronicle.measuresOf(tie.id()).size();
    }

    private static List<Event> events(TimeIndex index, Set<String> core, List<Tie> ties, PageChoice choice) {
        Set<String> causes = ties.stream()
                .flatMap(t -> index.chronicle().effectsOnTie(t.id()).stream())
                .map(Effect::event)
                .collect(Collectors.toSet());
        return index.events().stream()
                .filter(e -> causes.contains(e.id())
                        || (core.isEmpty() || e.context().actors().stream().anyMatch(core::contains)))
                .filter(e -> choice.time()
                        .meets(e.date().earliest(), e.date().latest().plusDays(1)))
                .toList();
    }

    private static List<Source> sources(Chronicle chronicle, List<Tie> ties, List<Event> events, PageChoice choice) {
        Set<String> ids = new TreeSet<>();
        if (choice.tale() != null) {
            choice.tale().stops().forEach(s -> ids.addAll(s.step().grounds().sources()));
        }
        List<Evidence> all = new ArrayList<>();
        ties.forEach(t -> all.add(t.evidence()));
        ties.forEach(t ->
                chronicle.measuresOf(t.id()).stream().map(Measure::evidence).forEach(all::add));
        events.stream()
                .flatMap(e -> Stream.concat(Stream.of(e), chronicle.accountsOf(e.id()).stream()))
                .forEach(e -> all.add(e.account().evidence()));
        all.stream().map(Evidence::sources).forEach(ids::addAll);
        Collection<Source> sources = chronicle.sources();
        return sources.stream().filter(s -> ids.contains(s.id())).toList();
    }

    /** The earliest day of the latest event, else the record's last day. */
    LocalDate latest(TimeIndex index) {
        return events.stream()
                .map(e -> e.date().earliest())
                .max(Comparator.naturalOrder())
                .orElse(index.last());
    }

    /** The phases of a tie. */
    static List<Phase> phases(TimeIndex index, Tie tie) {
        return index.life(tie.id()).map(Life::phases).orElse(List.of());
    }
}
