package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.UniqueElements;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Folded;
import org.entente.model.Status;
import org.entente.model.Tie;

/** What a query admits on the bundled record, beside a plain reading of its words tie by tie. */
class QueryPropertiesTest {
    private static final Chronicle CHRONICLE = chronicle();
    private static final TimeIndex INDEX = TimeIndex.of(CHRONICLE, Set.of());

    private static Chronicle chronicle() {
        try {
            return RecordReader.read(BundledRecord.path()).chronicle();
        } catch (UnreadableRecordException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 37 * 365).map(n -> LocalDate.of(1990, 1, 1)
                .plusDays(n));
    }

    @Provide
    Arbitrary<List<LocalDate>> walks() {
        return days().list().ofSize(6);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<String> texts = Arbitraries.of(
                "region:Southern Europe",
                "region:Eastern Europe",
                "region:Central Asia",
                "institution:EU",
                "institution:CSTO",
                "institution:NATO",
                "institution:UN",
                "grade:A",
                "grade:C",
                "strength:TJ/year 10..1000",
                "strength:units ..40",
                "strength:% of gas imports 50..",
                "text:gas",
                "text:serbia russia");
        return Combinators.combine(texts, Arbitraries.of(false, true))
                .as((text, not) -> Term.parse((not ? "not " : "") + text).orElseThrow());
    }

    @Provide
    Arbitrary<Query> queries() {
        return Combinators.combine(terms().list().ofMaxSize(5), Arbitraries.of(false, true))
                .as(Query::new);
    }

    private static Set<Tie> held(Query query, LocalDate day) {
        return new HashSet<>(INDEX.at(day, Filter.NONE.query(q -> query)).edgeSet());
    }

    @Property(tries = 25)
    void holdsWhatItsWordsSayOnThatDay(@ForAll("queries") Query query, @ForAll("days") LocalDate day) {
        Set<Tie> all = held(Query.ALL, day);
        Set<Tie> expected = all.stream().filter(t -> says(query, t, day)).collect(Collectors.toSet());
        Moment moment = INDEX.at(day, Filter.NONE.query(q -> query));
        assertThat(new HashSet<>(moment.edgeSet())).isEqualTo(expected);
        assertThat(moment.tieCount()).isEqualTo(expected.size());
        assertThat(expected).allMatch(t -> INDEX.admitsEver(moment.filter(), t));
    }

    @Property(tries = 15)
    void aTermAndItsOppositeShareTheDayOut(@ForAll("terms") Term term, @ForAll("days") LocalDate day) {
        Set<Tie> one = held(Query.ALL.with(term), day);
        Set<Tie> other = held(Query.ALL.with(term.opposite()), day);
        assertThat(one).noneMatch(other::contains);
        Set<Tie> both = new HashSet<>(one);
        both.addAll(other);
        assertThat(both).isEqualTo(held(Query.ALL, day));
    }

    @Property(tries = 15)
    void aCursorTellsTheSameAsAJump(@ForAll("queries") Query query, @ForAll("walks") List<LocalDate> walk) {
        Filter filter = Filter.NONE.query(q -> query).toggleStatus(Status.ENDED);
        Cursor cursor = INDEX.cursor(filter);
        for (LocalDate day : walk) {
            assertThat(new HashSet<>(cursor.moveTo(day).edgeSet()))
                    .isEqualTo(new HashSet<>(INDEX.at(day, filter).edgeSet()));
        }
    }

    @Property(tries = 15)
    void countsAreWhatTheChoiceAloneWouldShow(@ForAll("queries") Query query, @ForAll("days") LocalDate day) {
        for (Facet facet : List.of(Facet.REGION, Facet.INSTITUTION, Facet.GRADE, Facet.STRENGTH)) {
            var counts = FacetCounts.of(INDEX, Filter.NONE.query(q -> query), day, facet, t -> true);
            String value = FacetCounts.choices(INDEX, facet).get(0);
            Query alone = query.beside(facet)
                    .joined(false)
                    .with(new Term(facet, facet == Facet.STRENGTH ? value + " .." : value, false));
            assertThat(counts.getOrDefault(value, 0)).isEqualTo(held(alone, day).size());
        }
    }

    @Property(tries = 100)
    void readsWhatItWrites(
            @ForAll("queries") Query query, @ForAll @UniqueElements List<Status> statuses, @ForAll boolean kind) {
        Filter filter = new Filter(kind ? Set.of("arms") : Set.of(), Set.copyOf(statuses), Set.of("SRB"), query);
        assertThat(FilterText.parse(FilterText.of(filter))).isEqualTo(filter);
    }

    private static boolean says(Query query, Tie tie, LocalDate day) {
        Predicate<Term> has = t -> has(t, tie, day);
        if (query.terms().stream().filter(Term::not).anyMatch(has)) {
            return false;
        }
        List<List<Term>> wanted = Arrays.stream(Facet.values())
                .map(f -> query.of(f).stream().filter(t -> !t.not()).toList())
                .filter(l -> !l.isEmpty())
                .toList();
        return (query.any() && !wanted.isEmpty())
                ? wanted.stream().anyMatch(l -> l.stream().anyMatch(has))
                : wanted.stream().allMatch(l -> l.stream().anyMatch(has));
    }

    private static boolean has(Term term, Tie tie, LocalDate day) {
        return switch (term.facet()) {
            case REGION -> ends(tie).stream().anyMatch(a -> a.profile().region().equals(term.value()));
            case INSTITUTION ->
                tie.touches(term.value()) || ends(tie).stream().anyMatch(a -> member(a.id(), term.value(), day));
            case GRADE -> {
                List<String> grades = tie.evidence().sources().stream()
                        .map(s -> CHRONICLE.source(s).orElseThrow().grade().name())
                        .sorted()
                        .toList();
                yield !grades.isEmpty() && grades.get(0).equals(term.value());
            }
            case STRENGTH -> {
                Range range = Range.parse(term.value()).orElseThrow();
                yield Strength.on(CHRONICLE, Life.of(tie, CHRONICLE, Set.of()), day, range.unit()::equals)
                        .filter(s -> range.holds(s.value()))
                        .isPresent();
            }
            case TEXT -> {
                String text = ends(tie).stream()
                                .map(a -> a.id() + "\n" + a.name() + "\n"
                                        + String.join("\n", a.profile().aliases()))
                                .collect(Collectors.joining("\n"))
                        + "\n" + tie.subject() + "\n" + tie.evidence().note() + "\n"
                        + CHRONICLE.kind(tie.kind()).orElseThrow().name();
                yield Folded.words(term.value()).allMatch(Folded.of(text)::contains);
            }
        };
    }

    private static boolean member(String actor, String institution, LocalDate day) {
        return CHRONICLE.tiesOf(actor).stream()
                .filter(t -> t.kind().equals("alignment") && t.touches(institution) && Members.full(t.subject()))
                .flatMap(t -> Life.of(t, CHRONICLE, Set.of()).on(day).stream())
                .anyMatch(p -> p.status() == Status.ACTIVE || p.status() == Status.REDUCED);
    }

    private static List<Actor> ends(Tie tie) {
        return List.of(
                CHRONICLE.actor(tie.from()).orElseThrow(),
                CHRONICLE.actor(tie.to()).orElseThrow());
    }
}
