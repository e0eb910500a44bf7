package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.scene.Anchors;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static Chronicle chronicle = Chronicle.EMPTY;
    private static ExplorerState state = new ExplorerState(chronicle, View.opening(LocalDate.EPOCH, null, null));

    @BeforeAll
    static void read() throws Exception {
        chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, View.opening(LocalDate.of(2025, 1, 8), "SRB", null));
    }

    @Test
    void everyTieSaysItsEndsKindStatusAndSources() {
        Sentences told = new Sentences(state);
        List<Tie> held = told.held(Ref.actor("SRB"));
        assertThat(held).hasSizeGreaterThan(50);
        for (Tie tie : held) {
            String said = told.of(Ref.tie(tie.id()));
            assertThat(said)
                    .startsWith(chronicle.nameOf(tie.from()))
                    .contains(chronicle.nameOf(tie.to()))
                    .contains(tie.subject())
                    .containsPattern(", (proposed|active|reduced|postponed|suspended|ended) ")
                    .containsPattern(", ([a-z]+|\\d+) sources?(, (the best of )?grade [A-D])?$");
        }
    }

    @Test
    void countsAreWordsUpToTen() {
        assertThat(Sentences.counted(0, "source")).isEqualTo("no source");
        assertThat(Sentences.counted(1, "source")).isEqualTo("one source");
        assertThat(Sentences.counted(2, "tie")).isEqualTo("two ties");
        assertThat(Sentences.counted(11, "tie")).isEqualTo("11 ties");
    }

    @Test
    void whatIsHiddenIsNotTold() {
        ExplorerState other = new ExplorerState(chronicle, state.view());
        int all = new Sentences(other).held(Ref.actor("SRB")).size();
        int russian = new Sentences(other).held(Ref.bond("RUS", "SRB")).size();
        other.change("Hide", v -> v.subject(v.subject().hide(Set.of(Ref.actor("RUS")))));
        assertThat(russian).isPositive();
        assertThat(new Sentences(other).held(Ref.actor("SRB"))).hasSize(all - russian);
        assertThat(new Sentences(other).of(Ref.actor("RUS"))).isEqualTo("Russia, no tie");
    }

    @Test
    void theListHoldsEachNationWithItsTiesAndEachTieOnce() {
        Sentences told = new Sentences(state);
        Anchors anchors = new Anchors(java.util.Map.of(
                Ref.actor("SRB"), new org.entente.geo.Point(500, 500),
                Ref.actor("RUS"), new org.entente.geo.Point(900, 100),
                Ref.actor("HUN"), new org.entente.geo.Point(480, 300)));
        List<Ref> rows = PictureList.rows(anchors, told, "SRB");
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows.get(0)).isEqualTo(Ref.actor("SRB"));
        assertThat(rows.get(1)).isEqualTo(Ref.actor("RUS"));
        int hungary = rows.indexOf(Ref.actor("HUN"));
        assertThat(rows.subList(2, hungary))
                .isNotEmpty()
                .allMatch(r -> chronicle.tie(r.id()).orElseThrow().touches("RUS"));
    }

    @Test
    void noTrackpadZoomsAtOnceByMoreThanAQuarter() {
        assertThat(CanvasMouse.gentle(40, false)).isBetween(1.05, 1.1);
        assertThat(CanvasMouse.gentle(4000, false)).isEqualTo(1.25);
        assertThat(CanvasMouse.gentle(-4000, true)).isEqualTo(0.8);
        assertThat(CanvasMouse.gentle(40, true)).isLessThan(CanvasMouse.gentle(40, false));
    }
}
