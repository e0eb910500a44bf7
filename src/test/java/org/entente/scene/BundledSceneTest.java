package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.time.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of pictures on the record that comes with the program. */
class BundledSceneTest {
    private static final List<String> DAYS =
            List.of("1985-06-01", "1995-07-01", "2004-05-01", "2014-03-18", "2022-03-01", "2025-01-08", "2025-12-31");

    /** A line that has fewer pixels than these beside nations and names may not be reached itself. */
    private static final double SHORT = 24;

    private static final Set<String> MAPS = Set.of("map", "europe", "azimuthal", "globe");

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
    }

    private static List<Layout> graphs() {
        return Layouts.all().stream().filter(l -> l.form() == Layout.Form.GRAPH).toList();
    }

    static List<Shot> shots() throws UnreadableRecordException {
        read();
        List<Shot> out = new ArrayList<>();
        int turn = 0;
        for (String day : DAYS) {
            for (Layout layout : graphs()) {
                LocalDate other = turn % 5 == 0 ? LocalDate.of(2008, 2, 17) : null;
                out.add(shot(day, layout, new Subject("SRB", null), turn++)
                        .with(new Shot.World(Filter.NONE, Set.of(), false, other)));
            }
        }
        return out;
    }

    /** Pictures of very many ties: of a great power, and of the world with and without a focus. */
    static List<Shot> crowds() throws UnreadableRecordException {
        read();
        List<Shot> out = new ArrayList<>();
        int turn = 0;
        for (String day : List.of("1995-07-01", "2025-01-08")) {
            for (Layout layout : graphs()) {
                out.add(shot(day, layout, new Subject("RUS", null), turn++));
                out.add(shot(day, layout, Subject.NONE, turn++));
                out.add(shot(day, layout, new Subject("SRB", null), turn++)
                        .with(new Shot.World(Filter.NONE, Set.of(), true)));
            }
        }
        return out;
    }

    private static Shot shot(String day, Layout layout, Subject subject, int turn) {
        Theme theme = turn % 2 == 0 ? Theme.LIGHT : Theme.DARK;
        int[] size = new int[][] {{1600, 1000}, {1280, 720}, {600, 400}}[turn % 3];
        return new Shot(
                chronicle,
                LocalDate.parse(day),
                subject,
                new Shot.Camera(layout.id(), theme, size[0], size[1]),
                Shot.World.FACTS);
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyPictureKeepsTheLaws(Shot shot) {
        Sight sight = shot.sight();
        new SceneLaws(sight, new SceneBuilder().build(sight)).all();
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void namesStandApartInACrowdToo(Shot shot) {
        Sight sight = shot.sight();
        new SceneLaws(sight, new SceneBuilder().build(sight)).quick();
    }

    static List<Shot> roomy() throws UnreadableRecordException {
        return shots().stream()
                .filter(s -> MAPS.contains(s.camera().layout())
                        && s.camera().width() > 1000
                        && s.subject().focused().isPresent()
                        && !s.world().context())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("roomy")
    void platesStandApartWhereThereIsRoom(Shot shot) {
        Sight sight = shot.sight();
        new SceneLaws(sight, new SceneBuilder().build(sight)).platesStandApart();
    }

    @Test
    void aFormerStateGivesThePictureItsNameOfTheDay() {
        Subject serbia = new Subject("SRB", null);
        assertThat(Shot.of(chronicle, "1995-07-01", serbia).scene().title())
                .contains("Yugoslavia’s ties, 1 July 1995")
                .doesNotContain("Serbia’s");
        assertThat(Shot.of(chronicle, "2004-05-01", serbia).scene().title()).contains("Serbia and Montenegro’s ties");
        assertThat(Shot.of(chronicle, "2025-01-08", serbia).scene().title())
                .startsWith("Serbia’s ties, 8 January 2025");
    }

    @Test
    void serbiasTiesAreInThePictureAndCanBePointedAt() {
        Scene scene = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null)).scene();
        Set<Ref> lines = new Anatomy(scene).lines();
        assertThat(lines).contains(Ref.bond("SRB", "RUS"));
        assertThat(lines).hasSizeGreaterThan(20);
    }

    @Test
    void whoIsLookedAtHasAName() {
        for (String layout : List.of("map", "europe", "network", "blocs", "ego")) {
            for (String day : List.of("2014-03-18", "2022-03-01", "2025-01-08")) {
                Scene scene = Shot.of(chronicle, day, new Subject("SRB", null))
                        .with(new Shot.Camera(layout, Theme.LIGHT, 960, 760))
                        .scene();
                assertThat(new Anatomy(scene).labels("labels"))
                        .as(layout + " " + day)
                        .extracting(Mark.Label::text)
                        .contains("Serbia");
            }
        }
    }

    /** How many pixels of a tie's line, from corner to corner of its box, lie beside nations and names. */
    private static double free(Scene scene, Ref tie) {
        return TableLaws.layer(scene, "ties").marks().stream()
                .filter(m -> m instanceof Mark.Line && tie.equals(m.ref()))
                .mapToDouble(m -> free(scene, ((Mark.Line) m).path()))
                .max()
                .orElse(0);
    }

    private static double free(Scene scene, Path path) {
        List<Point> points = Anatomy.along(path, 24);
        long covered = points.stream()
                .filter(p -> HitTest.at(scene, p, 1)
                        .filter(r -> r.table() == Ref.Table.ACTOR)
                        .isPresent())
                .count();
        double length = Math.hypot(path.bounds().width(), path.bounds().height());
        return length * (points.size() - covered) / points.size();
    }

    @Test
    void everyLineOfSerbiasCanBePointedAtItselfOrByTheNumberOfItsPair() {
        for (String layout : List.of("map", "europe", "network", "blocs", "ego")) {
            for (String day : DAYS) {
                Scene scene = Shot.of(chronicle, day, new Subject("SRB", null))
                        .layout(layout)
                        .scene();
                Anatomy anatomy = new Anatomy(scene);
                Set<Ref> hidden = new HashSet<>(anatomy.lines());
                hidden.removeAll(anatomy.reachable());
                hidden.removeIf(ref -> free(scene, ref) < SHORT);
                assertThat(hidden).as(layout + " " + day).isEmpty();
            }
        }
    }

    @Test
    void scenariosAreDrawnOnlyWhereTheyAreOn() {
        Shot facts = Shot.of(chronicle, "2026-06-01", new Subject("SRB", null));
        for (String scenario : chronicle.scenarios()) {
            Scene with = facts.with(new Shot.World(Filter.NONE, Set.of(scenario), false))
                    .scene();
            assertThat(with.layers().get(4))
                    .as("the heading names it")
                    .isNotEqualTo(facts.scene().layers().get(4));
        }
        List<String> hollow =
                chronicle.ties().stream().filter(Tie::hypothetical).map(Tie::id).toList();
        assertThat(new Anatomy(facts.scene()).lines()).noneMatch(r -> hollow.contains(r.id()));
    }
}
