package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.geo.Point;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.time.Filter;
import org.junit.jupiter.api.Test;

class MatrixCompositionTest {
    private static final Shot ARCADIA = ReferenceRecord.arcadia("matrix");

    private static Mark.Label rowName(Scene scene, String text) {
        return named(scene, text).get(0);
    }

    /** The labels of a text, from left to right. */
    private static List<Mark.Label> named(Scene scene, String text) {
        return TableLaws.layer(scene, "labels").marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .filter(l -> l.text().equals(text))
                .sorted(Comparator.comparing(Mark.Label::x))
                .toList();
    }

    /** What the mouse finds where the row of one code crosses the column of another, away from the signs. */
    private static Ref at(Scene scene, String row, String column) {
        double y = Anatomy.box(named(scene, row).get(0)).centre().y();
        double x = named(scene, column).get(1).x();
        return HitTest.at(scene, new Point(x, y), 1).orElse(Ref.actor("nothing"));
    }

    @Test
    void rowsAreWhomATieRunsFromAndColumnsWhomItRunsTo() {
        Scene scene = ARCADIA.scene();
        assertThat(at(scene, "BOR", "CAL")).isEqualTo(Ref.tie("energy-bor-cal-gas"));
        assertThat(at(scene, "CAL", "BOR")).isEqualTo(Ref.actor("nothing"));
        assertThat(at(scene, "ARC", "HES")).isEqualTo(Ref.tie("arms-arc-hes-shells"));
        assertThat(at(scene, "HES", "ARC")).isEqualTo(Ref.actor("nothing"));
    }

    @Test
    void aKindWithoutDirectionStandsInBothCells() {
        Scene scene = ARCADIA.scene();
        assertThat(at(scene, "GAL", "BOR")).isEqualTo(Ref.tie("treaty-gal-bor"));
        assertThat(at(scene, "BOR", "GAL")).isEqualTo(Ref.tie("treaty-gal-bor"));
    }

    @Test
    void onlyTheFocusAndItsPartnersOfTheDayHaveRows() {
        Scene scene = ARCADIA.scene();
        assertThat(named(scene, "ARC")).hasSize(2);
        for (String absent : List.of("OLD", "ESP", "DUN", "FJO")) {
            assertThat(named(scene, absent)).as(absent).isEmpty();
        }
        Scene all = ARCADIA.with(Subject.NONE).scene();
        assertThat(named(all, "DUN")).hasSize(2);
        assertThat(named(all, "ESP")).isEmpty();
    }

    @Test
    void rowsAndColumnsKeepOneOrder() {
        Scene scene = ARCADIA.scene();
        List<String> codes = List.of("ARC", "BOR", "CAL", "GAL", "HES", "LEA", "PCT", "UNI");
        List<String> down = new ArrayList<>(codes);
        down.sort(Comparator.comparing(c -> named(scene, c).get(0).y()));
        List<String> across = new ArrayList<>(codes);
        across.sort(Comparator.comparing(c -> named(scene, c).get(1).x()));
        assertThat(down).isEqualTo(across);
        Scene later = ARCADIA.with(new Shot.World(Filter.NONE.toggleKind("energy"), Set.of(), false, null))
                .scene();
        List<String> kept = new ArrayList<>(codes);
        kept.removeIf(c -> named(later, c).isEmpty());
        kept.sort(Comparator.comparing(c -> named(later, c).get(0).y()));
        down.retainAll(kept);
        assertThat(kept).isEqualTo(down);
    }

    @Test
    void theMouseOnANameKeepsItsRowAndColumn() {
        Scene scene = ARCADIA.scene();
        Mark.Label name = rowName(scene, "Caldera");
        Ref ref = HitTest.at(scene, Anatomy.box(name).centre(), 1).orElseThrow();
        assertThat(ref).isEqualTo(Ref.actor("CAL"));
        Set<Ref> kept = new HashSet<>();
        Highlight.of(scene, ReferenceRecord.CHRONICLE, ref).marks().forEach(m -> {
            if (m.ref() != null) {
                kept.add(m.ref());
            }
        });
        assertThat(kept)
                .contains(
                        Ref.tie("energy-bor-cal-gas"),
                        Ref.tie("energy-cal-arc-power"),
                        Ref.tie("alignment-cal-uni"),
                        Ref.actor("BOR"))
                .doesNotContain(Ref.tie("arms-arc-hes-shells"), Ref.tie("treaty-gal-bor"), Ref.actor("HES"));
    }

    @Test
    void whatIsSelectedIsRinged() {
        Colour accent = Palette.of(Theme.LIGHT).accent();
        assertThat(rings(ARCADIA.scene(), accent)).isEmpty();
        Subject drones = new Subject("ARC", Ref.tie("arms-gal-arc-drones"));
        assertThat(rings(ARCADIA.with(drones).scene(), accent)).containsExactly(Ref.tie("arms-gal-arc-drones"));
        Subject event = new Subject("ARC", Ref.event("shells-fewer"));
        assertThat(rings(ARCADIA.with(event).scene(), accent)).containsExactly(Ref.tie("arms-arc-hes-shells"));
        Subject treaty = new Subject("ARC", Ref.tie("treaty-gal-bor"));
        assertThat(rings(ARCADIA.with(treaty).scene(), accent)).as("both cells").hasSize(2);
    }

    private static List<Ref> rings(Scene scene, Colour accent) {
        return TableLaws.layer(scene, "ties").marks().stream()
                .filter(m ->
                        m instanceof Mark.Line line && line.stroke().colour().equals(accent))
                .map(m -> java.util.Objects.requireNonNull(m.ref()))
                .toList();
    }

    @Test
    void theLegendExplainsTheSignsThereAre() {
        List<String> texts =
                TableLaws.labels(ARCADIA.scene()).stream().map(Mark.Label::text).toList();
        assertThat(texts)
                .contains("Military supply", "Energy", "Institutional alignment", "Sanctions", "Treaty")
                .contains("proposed", "active", "reduced", "postponed", "suspended", "ended within a year");
        Filter few = new Filter(Set.of("arms", "alignment", "sanctions", "treaty"), Set.of(Status.REDUCED), Set.of());
        List<String> less = TableLaws.labels(
                        ARCADIA.with(new Shot.World(few, Set.of(), false, null)).scene())
                .stream()
                .map(Mark.Label::text)
                .toList();
        assertThat(less).contains("Energy", "active").doesNotContain("Treaty", "reduced", "proposed", "Sanctions");
    }

    @Test
    void aScenarioIsHollowAndSaidToBe() {
        Shot later = new Shot(
                ReferenceRecord.CHRONICLE,
                java.time.LocalDate.of(2015, 2, 1),
                new Subject("ARC", null),
                ARCADIA.camera(),
                new Shot.World(Filter.NONE, Set.of(ReferenceRecord.SCENARIO), false, null));
        List<String> texts =
                TableLaws.labels(later.scene()).stream().map(Mark.Label::text).toList();
        assertThat(texts).contains("Hollow sign: exists only in the scenario");
        assertThat(TableLaws.tiesDrawn(later.scene())).contains(Ref.tie("energy-esp-arc-lng"));
        assertThat(TableLaws.tiesDrawn(later.with(Shot.World.FACTS).scene()))
                .doesNotContain(Ref.tie("energy-esp-arc-lng"));
    }

    @Test
    void twoDaysAreToldApartBySignAndColour() {
        Shot shot = ARCADIA.against("2010-01-01");
        TableLaws laws = new TableLaws(shot.sight());
        laws.all();
        List<String> texts =
                TableLaws.labels(laws.scene()).stream().map(Mark.Label::text).toList();
        assertThat(texts)
                .contains("added", "ended", "other status", "the same", "Energy")
                .doesNotContain("active", "suspended", "stronger");
        assertThat(fills(laws.scene(), "alignment-arc-pct"))
                .as("added since")
                .contains(Change.ADDED.stroke(Palette.of(Theme.LIGHT)).colour());
        assertThat(fills(laws.scene(), "energy-hes-arc-oil"))
                .as("ended in between, with the pale ground of a cross")
                .contains(Change.ENDED.stroke(Palette.of(Theme.LIGHT)).colour().fade(0.2));
    }

    private static List<Colour> fills(Scene scene, String tie) {
        return TableLaws.layer(scene, "ties").marks().stream()
                .filter(m -> m instanceof Mark.Area && Ref.tie(tie).equals(m.ref()))
                .map(m -> ((Mark.Area) m).fill())
                .toList();
    }

    @Test
    void aHundredActorsZoomedOutArePlainColourWithFewerNames() throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        Shot shot =
                Shot.of(chronicle, "2025-01-08", Subject.NONE).with(new Shot.Camera("matrix", Theme.DARK, 1280, 720));
        TableLaws near = new TableLaws(shot.sight());
        near.all();
        TableLaws far = new TableLaws(shot.through(v -> v.zoom(new Point(210, 100), 0.4)));
        far.all();
        assertThat(TableLaws.labels(far.scene()).size())
                .isLessThan(TableLaws.labels(near.scene()).size());
        assertThat(TableLaws.labels(far.scene()))
                .extracting(Mark.Label::text)
                .contains("Coloured cell: a tie of the kind; paler where none is active")
                .doesNotContain("suspended");
    }

    @Test
    void serbiaInFocusNamesEveryRowAndColumnOnASmallScreen() throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        Shot shot = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .with(new Shot.Camera("matrix", Theme.LIGHT, 1280, 720));
        Set<String> actors = Drawn.of(shot.sight()).actors();
        assertThat(actors).hasSizeGreaterThan(40);
        Scene scene = shot.scene();
        assertThat(actors).allSatisfy(id -> assertThat(named(scene, id)).as(id).hasSize(2));
    }
}
