package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Phase;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record of the world that comes with the program is sound as a whole: sources, addresses, ids, titles. */
class BundledSoundnessTest {
    private static final int LONGEST_TITLE = 82;
    private static final int LONGEST_SUMMARY = 450;

    private static Reading reading;
    private static Chronicle record;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        reading = RecordReader.read(BundledRecord.path());
        record = reading.chronicle();
    }

    @Test
    void readsWithoutAProblem() {
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void isLargeEnoughToTellTheStories() {
        assertThat(record.actors().stream().filter(a -> !a.institution())).hasSizeGreaterThan(200);
        assertThat(record.actors().stream().filter(Actor::institution)).hasSizeGreaterThanOrEqualTo(45);
        Map<String, Long> kinds =
                record.ties().stream().collect(Collectors.groupingBy(Tie::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds.get("arms")).isGreaterThanOrEqualTo(1000);
        assertThat(kinds.get("energy")).isGreaterThanOrEqualTo(450);
        assertThat(kinds.get("sanctions")).isGreaterThanOrEqualTo(400);
        assertThat(kinds.get("alignment")).isGreaterThanOrEqualTo(2500);
        assertThat(record.events()).hasSizeGreaterThanOrEqualTo(4000);
        assertThat(record.scenarios()).isNotEmpty();
        System.out.println("Ties by kind: " + kinds);
        System.out.println("Ties by region of the first actor: "
                + count(record.ties().stream()
                        .map(t -> record.actor(t.from()).orElseThrow().profile().region())));
        System.out.println("Events by decade: "
                + count(record.events().stream().map(e -> e.date().year() / 10 * 10 + "s")));
        System.out.println("Events by grade: "
                + count(record.events().stream().map(e -> e.account().grade().name())));
    }

    private static Map<String, Long> count(Stream<String> words) {
        return words.collect(
                Collectors.groupingBy(w -> w.isEmpty() ? "international" : w, TreeMap::new, Collectors.counting()));
    }

    @Test
    void everyTieHasAStartAndASource() {
        assertThat(ids(record.ties().stream()
                        .filter(t -> t.span().from().isEmpty()
                                || t.evidence().sources().isEmpty())
                        .map(Tie::id)))
                .isEmpty();
    }

    @Test
    void noTieReachesBeyondTheLifeOfItsActors() {
        assertThat(ids(record.ties().stream()
                        .filter(t -> !within(t, t.from()) || !within(t, t.to()))
                        .map(Tie::id)))
                .isEmpty();
    }

    /** Whether a tie can begin after an actor does and end before it does, as exactly as the dates are known. */
    private static boolean within(Tie tie, String actor) {
        Span life = record.actor(actor).orElseThrow().life().span();
        LocalDate begins = tie.span().from().map(PartialDate::latest).orElse(LocalDate.MIN);
        LocalDate ends = tie.span().to().map(PartialDate::earliest).orElse(LocalDate.MAX);
        return !begins.isBefore(life.from().map(PartialDate::earliest).orElse(LocalDate.MIN))
                && !ends.isAfter(life.to().map(PartialDate::latest).orElse(LocalDate.MAX));
    }

    @Test
    void aTieWithAnEndEndsAndNothingIsAsItWasAfterIt() {
        TimeIndex index = TimeIndex.of(record, Set.of());
        assertThat(ids(record.ties().stream()
                        .filter(t -> !t.hypothetical() && t.span().to().isPresent())
                        .filter(t -> {
                            List<Phase> phases =
                                    index.life(t.id()).orElseThrow().phases();
                            return phases.get(phases.size() - 1).status() != Status.ENDED;
                        })
                        .map(Tie::id)))
                .isEmpty();
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        TimeIndex index = TimeIndex.of(record, Set.of());
        assertThat(ids(record.ties().stream()
                        .filter(t -> t.subject().equals("membership"))
                        .filter(t -> {
                            List<Phase> phases =
                                    index.life(t.id()).orElseThrow().phases();
                            return phases.get(0).status() == Status.ENDED;
                        })
                        .map(Tie::id)))
                .isEmpty();
    }

    private static List<String> ids(Stream<String> ids) {
        return ids.limit(20).toList();
    }

    @Test
    void givesASourceForEveryRow() {
        assertThat(rows().filter(e -> e.sources().isEmpty()
                                || e.sources().stream()
                                        .anyMatch(id -> record.source(id).isEmpty()))
                        .limit(20))
                .isEmpty();
    }

    @Test
    void namesWellFormedAddressesOfTheWebOnce() {
        List<URI> addresses = record.sources().stream()
                .map(s -> s.work().url())
                .filter(url -> !url.isEmpty())
                .map(URI::create)
                .toList();
        assertThat(addresses).allSatisfy(uri -> {
            assertThat(uri.getScheme()).isIn("http", "https");
            assertThat(uri.getHost()).isNotBlank();
        });
        assertThat(record.sources().stream()
                        .filter(source -> !source.work().url().isEmpty())
                        .map(source ->
                                List.of(source.work().url(), source.work().title())))
                .as("one document under one id")
                .doesNotHaveDuplicates();
    }

    @Test
    void namesEverySourceSomewhere() {
        Set<String> named = rows().flatMap(e -> e.sources().stream()).collect(Collectors.toSet());
        assertThat(record.sources()).extracting(Source::id).isSubsetOf(named);
    }

    @Test
    void keepsOneTieUnderOneId() {
        assertThat(record.ties())
                .extracting(t -> List.of(
                        t.kind(), t.from(), t.to(), t.subject(), t.matter().scenario()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsEventsInShort() {
        assertThat(ids(record.events().stream()
                        .filter(e -> e.title().isBlank()
                                || e.title().length() > LONGEST_TITLE
                                || e.account().summary().isBlank()
                                || e.account().summary().length() > LONGEST_SUMMARY)
                        .map(Event::id)))
                .isEmpty();
        assertThat(Stream.concat(
                        record.events().stream().map(Event::id),
                        record.ties().stream().map(Tie::id)))
                .filteredOn(id -> !id.matches("[a-z0-9-]+"))
                .isEmpty();
    }

    @Test
    void whatIsOnlyAnotherAccountNamesTheEventItTellsOtherwise() {
        assertThat(ids(record.events().stream()
                        .filter(Event::differingAccount)
                        .filter(e -> record.event(e.context().accountOf())
                                        .orElseThrow()
                                        .differingAccount()
                                || !record.effectsOfEvent(e.id()).isEmpty())
                        .map(Event::id)))
                .isEmpty();
    }

    @Test
    void everyEventChangesATieOrIsAStatement() {
        assertThat(ids(record.events().stream()
                        .filter(e -> !e.differingAccount() && !e.type().equals("statement"))
                        .filter(e -> record.effectsOfEvent(e.id()).isEmpty())
                        .map(Event::id)))
                .isEmpty();
    }

    private static Stream<Evidence> rows() {
        return Stream.of(
                        record.ties().stream().map(Tie::evidence),
                        record.events().stream().map(e -> e.account().evidence()),
                        record.actors().stream().map(Actor::evidence),
                        record.measures().stream().map(Measure::evidence))
                .flatMap(s -> s);
    }
}
