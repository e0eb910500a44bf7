package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a picture of two days tells of Serbia's ties. */
class ContrastTest {
    private static final Set<String> SERBIA = Set.of("SRB");

    private static Chronicle chronicle = Chronicle.EMPTY;
    private static TimeIndex index = TimeIndex.of(Chronicle.EMPTY, Set.of());

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
        index = TimeIndex.of(chronicle, Set.of());
    }

    private static Contrast between(String a, String b) {
        return Contrast.of(index, index.at(LocalDate.parse(a), Filter.NONE), index.at(LocalDate.parse(b), Filter.NONE));
    }

    private static Change of(Contrast contrast, String tie) {
        return contrast.of(chronicle.tie(tie).orElseThrow());
    }

    @Test
    void tellsWhatEndedWhatWasPutOffAndWhatBegan() {
        Contrast contrast = between("2025-01-07", "2025-01-08");
        assertThat(of(contrast, "arms-rus-srb-contracts-terminated")).isEqualTo(Change.ENDED);
        assertThat(of(contrast, "arms-rus-srb-contracts-postponed")).isEqualTo(Change.ALTERED);
        assertThat(of(between("2024-08-01", "2024-09-01"), "arms-fra-srb-rafale"))
                .isEqualTo(Change.ALTERED);
        assertThat(of(between("2019-01-01", "2021-06-01"), "energy-rus-srb-balkan-stream"))
                .isEqualTo(Change.ADDED);
    }

    @Test
    void strengthIsComparedWhereItIsKnownOnBothDays() {
        assertThat(of(between("2014-06-01", "2019-06-01"), "energy-rus-srb-gas"))
                .isEqualTo(Change.STRONGER);
        assertThat(of(between("2019-06-01", "2020-06-01"), "energy-rus-srb-gas"))
                .isEqualTo(Change.WEAKER);
    }

    @Test
    void theEarlierDayComesFirstWhicheverIsGivenFirst() {
        assertThat(between("2025-01-08", "2014-01-01").changes())
                .isEqualTo(between("2014-01-01", "2025-01-08").changes());
        assertThat(between("2025-01-08", "2014-01-01").from().day()).isEqualTo("2014-01-01");
    }

    @Test
    void aDayDoesNotDifferFromItself() {
        assertThat(between("2025-01-08", "2025-01-08").changes().values()).containsOnly(Change.SAME);
    }

    @Test
    void theChangeListIsNewestFirstAndNamesCauseAndSource() {
        List<ChangeList.Entry> entries =
                ChangeList.of(between("2024-01-08", "2025-01-08"), SERBIA).entries();
        assertThat(entries.get(0).event().orElseThrow().title()).startsWith("Army chief: arms from Russia");
        assertThat(entries).allMatch(e -> !e.sources().isEmpty() && e.change() != Change.SAME);
        List<LocalDate> days = entries.stream()
                .flatMap(e -> e.date().stream())
                .map(d -> d.earliest())
                .toList();
        assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(entries)
                .allMatch(e -> SERBIA.contains(e.tie().from())
                        || SERBIA.contains(e.tie().to()));
    }

    @Test
    void thePictureOfTwoDaysDrawsWhatEndedAndCountsIt() {
        Scene scene = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .against("2025-01-07")
                .scene();
        assertThat(scene.title()).isEqualTo("Serbia’s ties, 7 January 2025 to 8 January 2025");
        List<String> words = scene.layers().get(4).marks().stream()
                .filter(m -> m instanceof Mark.Label)
                .map(m -> ((Mark.Label) m).text())
                .toList();
        assertThat(words).contains("ended (1)", "other status (1)").noneMatch(w -> w.startsWith("Military"));
        assertThat(new Anatomy(scene).lines()).contains(Ref.tie("arms-rus-srb-contracts-terminated"));
    }
}
