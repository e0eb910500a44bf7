package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.geo.Point;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.paint.Sociograms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the user hides, moves and picks out, in the picture. */
class ArrangedSceneTest {
    private static final Subject SERBIA = new Subject("SRB", null);
    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        chronicle = Bundled.chronicle();
    }

    private static Shot shot(String layout, Subject subject) {
        return Shot.of(chronicle, "2025-01-08", subject).layout(layout);
    }

    /** Centres of the discs of actors. */
    private static Map<String, Point> discs(Scene scene) {
        Map<String, Point> out = new HashMap<>();
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.marks()) {
                if (layer.name().equals("actors") && mark instanceof Mark.Disc disc && disc.ref() != null) {
                    out.put(
                            disc.ref().id(),
                            new Point(disc.circle().x(), disc.circle().y()));
                }
            }
        }
        return out;
    }

    private static boolean shows(Scene scene, Ref ref) {
        return scene.layers().stream().flatMap(l -> l.marks().stream()).anyMatch(m -> ref.equals(m.ref()));
    }

    private static boolean says(Scene scene, String words) {
        return scene.layers().stream()
                .flatMap(l -> l.marks().stream())
                .anyMatch(m -> m instanceof Mark.Label label && label.text().contains(words));
    }

    @Test
    void aHiddenNationLeavesEveryPictureWithItsTiesAndThePictureSaysSo() {
        Subject without = SERBIA.hide(Set.of(Ref.actor("RUS"), Ref.actor("HUN")));
        for (String layout : List.of("map", "network", "ego", "matrix", "lanes")) {
            Scene all = shot(layout, SERBIA).scene();
            Scene fewer = shot(layout, without).scene();
            assertThat(shows(fewer, Ref.actor("RUS"))).as(layout).isFalse();
            assertThat(shows(fewer, Ref.bond("RUS", "SRB"))).as(layout).isFalse();
            assertThat(says(fewer, " · 2 hidden")).as(layout).isTrue();
            assertThat(says(all, "hidden")).as(layout).isFalse();
        }
    }

    @Test
    void aHiddenTieLeavesTheOthersOfItsBond() {
        Scene all = shot("lanes", SERBIA).scene();
        List<String> lanes = chronicle.tiesOf("SRB").stream()
                .map(t -> t.id())
                .filter(id -> shows(all, Ref.tie(id)))
                .toList();
        assertThat(lanes).hasSizeGreaterThan(1);
        String gone = lanes.get(0);
        Scene fewer = shot("lanes", SERBIA.hide(Set.of(Ref.tie(gone)))).scene();
        assertThat(lanes.stream().filter(id -> !shows(fewer, Ref.tie(id)))).containsExactly(gone);
    }

    @Test
    void nobodyMovesWhenAnotherIsHidden() {
        Map<String, Point> all = discs(shot("network", SERBIA).scene());
        Map<String, Point> fewer =
                discs(shot("network", SERBIA.hide(Set.of(Ref.actor("RUS")))).scene());
        assertThat(all).containsKey("RUS").containsAllEntriesOf(fewer);
        assertThat(fewer).doesNotContainKey("RUS").isNotEmpty();
    }

    @Test
    void whatIsHiddenIsNotInAnExportedGraphEither() {
        Subject without = SERBIA.hide(Set.of(Ref.actor("RUS")));
        assertThat(Sociograms.ofDay(shot("map", SERBIA).sight()).nodes()).anyMatch(n -> n.id().equals("RUS"));
        assertThat(Sociograms.ofDay(shot("map", without).sight()).nodes()).noneMatch(n -> n.id().equals("RUS"));
    }

    @Test
    void aPinnedNationStandsWhereItWasPutAndOthersGiveWay() {
        Sight sight = shot("network", SERBIA).sight();
        Point put = sight.stage().place("HUN").orElseThrow();
        Stage pinned = sight.stage().pinned(Map.of("RUS", put));
        Sight moved = new Sight(sight.index(), sight.moment(), pinned, sight.subject(), sight.manner());
        Map<String, Point> discs = discs(new SceneBuilder().build(moved));
        assertThat(discs.getOrDefault("RUS", new Point(0, 0))
                        .distance(sight.viewport().toScreen(put)))
                .isLessThan(1e-6);
        assertThat(discs.getOrDefault("HUN", put).distance(sight.viewport().toScreen(put)))
                .isGreaterThan(4);
        assertThat(says(new SceneBuilder().build(moved), "placed by hand")).isTrue();
    }

    @Test
    void allThatIsPickedIsRinged() {
        Subject two = SERBIA.pick(List.of(Ref.actor("HUN"), Ref.actor("RUS")));
        long plain = rings(shot("map", SERBIA).scene());
        assertThat(rings(shot("map", two).scene())).isEqualTo(plain + 2);
    }

    private static long rings(Scene scene) {
        Colour glow = Palette.of(Theme.LIGHT).accent().fade(0.35);
        return scene.layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(m -> m instanceof Mark.Disc d && d.fill().equals(glow))
                .count();
    }
}
