package org.entente.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Folded;
import org.entente.model.Grade;
import org.entente.model.Source;
import org.entente.model.Tie;

/** On which days a query admits a tie. */
final class Admission {
    private final TimeIndex index;
    private final Chronicle chronicle;
    private final Roster roster;
    private final boolean any;
    private final Map<Facet, List<IntFunction<DaySet>>> wanted = new EnumMap<>(Facet.class);
    private final List<IntFunction<DaySet>> unwanted = new ArrayList<>();

    /** What an actor, or a kind, is called, made ready for comparing, since each stands at many ties. */
    private final Map<String, String> ends = new HashMap<>();

    private final Map<String, String> kinds = new HashMap<>();

    Admission(Query query, TimeIndex index) {
        this.index = index;
        this.chronicle = index.chronicle();
        this.roster = index.roster();
        this.any = query.any();
        for (Term term : query.terms()) {
            if (term.not()) {
                unwanted.add(test(term));
            } else {
                wanted.computeIfAbsent(term.facet(), f -> new ArrayList<>()).add(test(term));
            }
        }
    }

    DaySet of(int tie) {
        DaySet out = DaySet.of(!any || wanted.isEmpty());
        for (List<IntFunction<DaySet>> facet : wanted.values()) {
            DaySet held = DaySet.NEVER;
            for (IntFunction<DaySet> test : facet) {
                held = held.or(test.apply(tie));
            }
            out = any ? out.or(held) : out.and(held);
        }
        for (IntFunction<DaySet> test : unwanted) {
            out = out.never() ? out : out.and(test.apply(tie).not());
        }
        return out;
    }

    private IntFunction<DaySet> test(Term term) {
        return switch (term.facet()) {
            case REGION ->
                t -> DaySet.of(inRegion(roster.from(t), term.value()) || inRegion(roster.to(t), term.value()));
            case INSTITUTION ->
                t -> index.members()
                        .days(term.value(), roster.from(t))
                        .or(index.members().days(term.value(), roster.to(t)));
            case GRADE ->
                t -> DaySet.of(grade(chronicle, roster.tie(t)).map(Grade::name).equals(Optional.of(term.value())));
            case STRENGTH ->
                Range.parse(term.value())
                        .<IntFunction<DaySet>>map(
                                range -> t -> index.strengths().within(t, range))
                        .orElse(t -> DaySet.NEVER);
            case TEXT -> {
                List<String> words = Folded.words(term.value()).toList();
                yield t -> {
                    String text = text(roster.tie(t));
                    return DaySet.of(words.stream().allMatch(text::contains));
                };
            }
        };
    }

    private boolean inRegion(int actor, String region) {
        return roster.actor(actor).profile().region().equals(region);
    }

    private String text(Tie tie) {
        String kind = kinds.computeIfAbsent(
                tie.kind(),
                id -> Folded.of(chronicle.kind(id).map(k -> k.name()).orElse(id)));
        return String.join(
                "\n",
                Folded.of(tie.subject()),
                Folded.of(tie.evidence().note()),
                kind,
                ends.computeIfAbsent(tie.from(), this::names),
                ends.computeIfAbsent(tie.to(), this::names));
    }

    private String names(String actor) {
        return Stream.concat(
                        Stream.of(actor, chronicle.nameOf(actor)),
                        chronicle.actor(actor).map(Actor::profile).stream().flatMap(p -> p.aliases().stream()))
                .map(Folded::of)
                .collect(Collectors.joining("\n"));
    }

    /** The best grade among a tie's sources; empty where it has none. */
    static Optional<Grade> grade(Chronicle chronicle, Tie tie) {
        return tie.evidence().sources().stream()
                .flatMap(id -> chronicle.source(id).stream())
                .map(Source::grade)
                .min(Comparator.naturalOrder());
    }
}
