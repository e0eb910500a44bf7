package org.entente.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Tie;

/**
 * What in a record rests on weak ground, row by row: pure functions of its rows.
 *
 * @param findings in the order of the kinds, and within one in the order of the record
 */
public record Quality(List<Finding> findings) {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /** What may be wanting. */
    public enum Want {
        /** A row that names no source. */
        SOURCE,
        /** A date of a year alone, or one said to be approximate or uncertain. */
        DATE,
        /** An event graded C, or of which accounts differ. */
        DISPUTE,
        /** A tie whose sources, with those of all that changed it, have one publisher and none of them is official. */
        SIDE,
        /** Measures of one tie in one unit for one day. */
        OVERLAP,
        /** An id of a nation that still exists which is no code of ISO 3166-1 alpha-3. */
        CODE
    }

    /**
     * Something found.
     *
     * @param detail what it is about: a date, a publisher, a code; may be empty
     */
    public record Finding(Want want, Ref ref, String detail) {}

    public Quality {
        findings = List.copyOf(findings);
    }

    /** Everything found in a record. */
    public static Quality of(Chronicle record) {
        return of(record, record.ties(), record.events());
    }

    /** What is found of some ties and of the events that acted on them, with the actors they join. */
    public static Quality ofTies(Chronicle record, Collection<Tie> ties) {
        Set<String> acted = new HashSet<>();
        ties.forEach(
                t -> record.effectsOnTie(t.id()).stream().map(Effect::event).forEach(acted::add));
        List<Event> events = record.events().stream()
                .filter(e ->
                        acted.contains(e.id()) || acted.contains(e.context().accountOf()))
                .toList();
        return of(record, ties, events);
    }

    private static Quality of(Chronicle record, Collection<Tie> ties, Collection<Event> events) {
        Set<String> joined = new HashSet<>();
        ties.forEach(t -> joined.addAll(List.of(t.from(), t.to())));
        List<Actor> actors = record.actors().stream()
                .filter(a ->
                        joined.contains(a.id()) || ties.size() == record.ties().size())
                .toList();
        List<Finding> out = new ArrayList<>();
        sources(actors, ties, events, out::add);
        dates(ties, events, out::add);
        disputes(record, events, out::add);
        ties.forEach(t -> side(record, t).ifPresent(p -> out.add(new Finding(Want.SIDE, Ref.tie(t.id()), p))));
        ties.forEach(t -> overlaps(record.measuresOf(t.id()))
                .forEach(words -> out.add(new Finding(Want.OVERLAP, Ref.tie(t.id()), words))));
        codes(actors, out::add);
        return new Quality(out);
    }

    private static void sources(
            List<Actor> actors, Collection<Tie> ties, Collection<Event> events, Consumer<Finding> out) {
        ties.stream()
                .filter(t -> t.evidence().sources().isEmpty())
                .forEach(t -> out.accept(new Finding(Want.SOURCE, Ref.tie(t.id()), "")));
        events.stream()
                .filter(e -> e.account().evidence().sources().isEmpty())
                .forEach(e -> out.accept(new Finding(Want.SOURCE, Ref.event(e.id()), "")));
        actors.stream()
                .filter(a -> a.evidence().sources().isEmpty())
                .forEach(a -> out.accept(new Finding(Want.SOURCE, Ref.actor(a.id()), "")));
    }

    private static void dates(Collection<Tie> ties, Collection<Event> events, Consumer<Finding> out) {
        for (Tie tie : ties) {
            Stream.of(tie.span().from(), tie.span().to())
                    .flatMap(Optional::stream)
                    .filter(Quality::vague)
                    .forEach(d -> out.accept(new Finding(Want.DATE, Ref.tie(tie.id()), d.toString())));
        }
        events.stream()
                .filter(e -> vague(e.date()))
                .forEach(e -> out.accept(
                        new Finding(Want.DATE, Ref.event(e.id()), e.date().toString())));
    }

    /** Whether a date is a year alone or says that it is not exact. */
    static boolean vague(PartialDate date) {
        return date.month() == 0 || date.certainty() != PartialDate.Certainty.EXACT;
    }

    private static void disputes(Chronicle record, Collection<Event> events, Consumer<Finding> out) {
        for (Event event : events) {
            int accounts = record.accountsOf(event.id()).size();
            if (accounts > 0 || event.account().grade() == Grade.C) {
                String detail = accounts > 0 ? Integer.toString(accounts) : "";
                out.accept(new Finding(Want.DISPUTE, Ref.event(event.id()), detail));
            }
        }
    }

    /** The publisher on which alone a tie rests; empty where several tell of it, or nobody, or an official source. */
    static Optional<String> side(Chronicle record, Tie tie) {
        Stream<String> told = record.effectsOnTie(tie.id()).stream()
                .flatMap(e -> record.event(e.event()).stream())
                .flatMap(e -> e.account().evidence().sources().stream());
        List<Source> sources = Stream.concat(tie.evidence().sources().stream(), told)
                .distinct()
                .flatMap(id -> record.source(id).stream())
                .toList();
        Set<String> publishers = new HashSet<>();
        sources.forEach(s -> publishers.add(s.publisher()));
        boolean official = sources.stream().anyMatch(s -> s.grade() == Grade.A);
        return publishers.size() == 1 && !official ? publishers.stream().findFirst() : Optional.empty();
    }

    /** For each measure that shares a day with an earlier one of its unit, its period. */
    private static List<String> overlaps(List<Measure> measures) {
        Map<String, List<Span>> earlier = new HashMap<>();
        List<String> out = new ArrayList<>();
        for (Measure measure : measures) {
            List<Span> same = earlier.computeIfAbsent(measure.unit(), u -> new ArrayList<>());
            if (same.stream().anyMatch(s -> meet(s, measure.period()))) {
                out.add(Stream.of(measure.period().from(), measure.period().to())
                        .flatMap(Optional::stream)
                        .map(PartialDate::toString)
                        .distinct()
                        .reduce((a, b) -> a + "/" + b)
                        .orElse(""));
            }
            same.add(measure.period());
        }
        return out;
    }

    private static boolean meet(Span one, Span other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(Span span) {
        return span.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Span span) {
        return span.to().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static void codes(List<Actor> actors, Consumer<Finding> out) {
        actors.stream()
                .filter(a -> !a.institution() && a.life().span().to().isEmpty() && !CODES.contains(a.id()))
                .forEach(a -> out.accept(new Finding(Want.CODE, Ref.actor(a.id()), a.id())));
    }
}
