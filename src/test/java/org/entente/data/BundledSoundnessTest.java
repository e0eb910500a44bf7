package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Measure;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record of Serbia's ties that comes with the program is sound as a whole: sources, addresses, ids, titles. */
class BundledSoundnessTest {
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
    void isLargeEnoughToTellTheStory() {
        assertThat(record.actors()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(record.ties()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(record.events()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(record.scenarios()).isNotEmpty();
    }

    @Test
    void givesASourceForEveryRow() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.sources()).isNotEmpty().allSatisfy(id -> assertThat(record.source(id))
                        .isPresent()));
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
        List<URI> pages = addresses.stream()
                .filter(uri -> !uri.toString().contains("sipri.org"))
                .toList();
        assertThat(pages).as("three SIPRI tables share one page").doesNotHaveDuplicates();
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
        assertThat(record.events()).allSatisfy(event -> {
            assertThat(event.title()).isNotBlank().hasSizeLessThanOrEqualTo(70).doesNotContain("[");
            assertThat(event.account().summary()).isNotBlank().hasSizeLessThanOrEqualTo(400);
            assertThat(event.id()).matches("[a-z0-9-]+");
        });
        assertThat(record.ties()).allSatisfy(tie -> assertThat(tie.id()).matches("[a-z0-9-]+"));
    }

    @Test
    void marksWhatIsOnlyAnotherAccountAsSuch() {
        assertThat(record.events().stream().filter(Event::differingAccount))
                .allSatisfy(event -> assertThat(event.title()).startsWith("Other "));
    }

    @Test
    void changesATieByAlmostEveryEvent() {
        Set<String> withoutEffect = Set.of("statement", "conflict", "suspension", "vote");
        assertThat(record.events().stream()
                        .filter(e -> !e.differingAccount()
                                && record.effectsOfEvent(e.id()).isEmpty()))
                .allSatisfy(event -> assertThat(event.type()).isIn(withoutEffect))
                .hasSizeLessThan(25);
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
