package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.data.Bundled;
import org.entente.geo.Point;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actors with more ties than find room in a picture. */
class FoldedLanesTest {
    private static final Pattern COUNT = Pattern.compile("(\\d+) ties?$");
    private static Chronicle chronicle = Chronicle.EMPTY;
    private static TimeIndex index = TimeIndex.of(Chronicle.EMPTY, Set.of());

    @BeforeAll
    static void read() throws Exception {
        chronicle = Bundled.chronicle();
        index = TimeIndex.of(chronicle, Set.of());
    }

    private static Shot shot(String focus, int width, int height) {
        return Shot.of(chronicle, "2024-06-01", new Subject(focus, null))
                .with(new Shot.Camera("lanes", Theme.LIGHT, width, height));
    }

    private static Set<String> everTied(String focus) {
        return chronicle.lineage(focus).stream()
                .flatMap(id -> chronicle.tiesOf(id).stream())
                .map(Tie::id)
                .filter(id -> index.life(id).stream()
                        .flatMap(l -> l.phases().stream())
                        .anyMatch(p -> p.status() != Status.ENDED))
                .collect(Collectors.toSet());
    }

    private static List<Mark.Label> names(Scene scene) {
        return TableLaws.layer(scene, "labels").marks().stream()
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static Set<Ref> ties(Scene scene) {
        return names(scene).stream()
                .map(Mark.Label::ref)
                .filter(r -> r != null && r.table() == Ref.Table.TIE)
                .collect(Collectors.toSet());
    }

    /** How many ties the folded lanes say they hold. */
    private static int folded(Scene scene) {
        return names(scene).stream()
                .filter(l -> l.ref() == null || l.ref().table() == Ref.Table.BOND)
                .flatMap(l -> COUNT.matcher(l.text()).results())
                .map((MatchResult r) -> Integer.parseInt(r.group(1)))
                .reduce(0, Integer::sum);
    }

    private static String subtitle(Scene scene) {
        return ((Mark.Label) TableLaws.layer(scene, "frame").marks().get(1)).text();
    }

    @ParameterizedTest
    @CsvSource({"SRB,1600,1000", "RUS,1600,1000", "USA,1600,1000", "SRB,1280,720", "RUS,1280,720", "USA,1280,720"})
    void noTieIsLeftOutOfThePage(String focus, int width, int height) {
        Shot shot = shot(focus, width, height);
        Scene scene = shot.scene();
        assertThat(ties(scene).size() + folded(scene)).isEqualTo(everTied(focus).size());
        assertThat(subtitle(scene)).contains("folded into ").doesNotContain("of them in the picture");
        new TableLaws(shot.sight()).all();
    }

    @ParameterizedTest
    @CsvSource({"SRB,HUN", "SRB,RUS", "USA,RUS", "RUS,CHN"})
    void theTiesWithThePartnerPickedOutStandFirstEachInItsLane(String focus, String partner) {
        Shot shot = shot(focus, 1280, 720);
        Scene scene = shot.with(shot.subject().select(Ref.bond(focus, partner))).scene();
        Set<Ref> shared = everTied(focus).stream()
                .filter(id -> chronicle.tie(id).filter(t -> t.touches(partner)).isPresent())
                .map(Ref::tie)
                .collect(Collectors.toSet());
        List<Mark.Label> names = names(scene);
        assertThat(ties(scene)).containsAll(shared);
        assertThat(names.get(0).ref()).isEqualTo(Ref.actor(partner));
        double last = names.stream()
                .filter(l -> shared.contains(l.ref()))
                .mapToDouble(Mark.Label::y)
                .max()
                .orElseThrow();
        assertThat(names.stream().filter(l -> l.ref() != null && l.ref().table() == Ref.Table.BOND))
                .allMatch(l -> l.y() > last);
    }

    @Test
    void aTiePickedOutOpensItsRelationship() {
        Shot shot = shot("RUS", 1280, 720);
        Tie tie = chronicle.tiesOf("RUS").stream()
                .filter(t -> t.touches("SRB"))
                .findFirst()
                .orElseThrow();
        assertThat(ties(shot.scene())).doesNotContain(Ref.tie(tie.id()));
        assertThat(ties(shot.with(shot.subject().select(Ref.tie(tie.id()))).scene()))
                .contains(Ref.tie(tie.id()));
    }

    @Test
    void zoomedInEachTieHasItsLane() {
        Scene scene = new SceneBuilder().build(shot("USA", 1280, 720).through(v -> v.zoom(new Point(640, 300), 1.2)));
        assertThat(folded(scene)).isZero();
        assertThat(subtitle(scene)).contains("of them in the picture").doesNotContain("folded");
    }

    @Test
    void aFoldedLaneIsFoundByTheMouse() {
        Scene scene = shot("USA", 1280, 720).scene();
        Mark.Label count = names(scene).stream()
                .filter(l -> l.ref() != null && l.ref().table() == Ref.Table.BOND)
                .findFirst()
                .orElseThrow();
        assertThat(HitTest.at(scene, new Point(count.x() + 3, count.y() - 3), 1))
                .isEqualTo(java.util.Optional.of(java.util.Objects.requireNonNull(count.ref())));
    }
}
