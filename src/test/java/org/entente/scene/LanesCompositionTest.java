package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.time.Filter;
import org.junit.jupiter.api.Test;

class LanesCompositionTest {
    private static final Shot ARCADIA = ReferenceRecord.arcadia("lanes");

    private static List<Mark.Label> names(Scene scene) {
        return TableLaws.layer(scene, "labels").marks().stream()
                .map(Mark.Label.class::cast)
                .sorted(Comparator.comparing(Mark.Label::y).thenComparing(Mark.Label::x))
                .toList();
    }

    private static Mark.Label label(Scene scene, String text) {
        return TableLaws.labels(scene).stream()
                .filter(l -> l.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Where a day is, told from two dates of the axis. */
    private static double x(Scene scene, String day) {
        double from = label(scene, "1985").x();
        double to = label(scene, "2005").x();
        double first = LocalDate.of(1985, 1, 1).toEpochDay();
        double days = LocalDate.of(2005, 1, 1).toEpochDay() - first;
        return from + (LocalDate.parse(day).toEpochDay() - first) / days * (to - from);
    }

    private static List<Mark> marks(Scene scene, String tie) {
        return TableLaws.layer(scene, "ties").marks().stream()
                .filter(m -> Ref.tie(tie).equals(m.ref()))
                .toList();
    }

    private static Rect box(Mark mark) {
        Path path = mark instanceof Mark.Area area ? area.path() : ((Mark.Line) mark).path();
        return Anatomy.points(path).stream()
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union)
                .orElseThrow();
    }

    private static Rect whole(Scene scene, String tie) {
        return marks(scene, tie).stream()
                .map(LanesCompositionTest::box)
                .reduce(Rect::union)
                .orElseThrow();
    }

    private static long strengths(Scene scene, String tie) {
        return marks(scene, tie).stream()
                .filter(Mark.Area.class::isInstance)
                .map(m -> ((Mark.Area) m).fill().alpha())
                .distinct()
                .count();
    }

    private static long arrows(Scene scene, String tie) {
        return marks(scene, tie).stream()
                .filter(m ->
                        m instanceof Mark.Area a && Anatomy.points(a.path()).size() == 3)
                .count();
    }

    @Test
    void tiesStandByKindThenPartnerThenStart() {
        assertThat(names(ARCADIA.scene()))
                .extracting(Mark.Label::text)
                .startsWith(
                        "Military supply",
                        "Borealia",
                        "← licence for rifles",
                        "← spare parts",
                        "← rifles",
                        "← tanks of the second series",
                        "← missiles",
                        "Galdor",
                        "← drones")
                .containsSubsequence("Energy", "Institutional alignment", "→ membership", "Treaty", "good neighbours");
    }

    @Test
    void barsBeginAndEndOnTheirDays() {
        Scene scene = ARCADIA.scene();
        assertThat(whole(scene, "energy-bor-old-gas").x()).isCloseTo(x(scene, "1978-09-01"), within(0.5));
        assertThat(whole(scene, "energy-bor-old-gas").right()).isCloseTo(x(scene, "1991-12-31"), within(0.5));
        assertThat(whole(scene, "treaty-arc-cal").x()).isCloseTo(x(scene, "2004-10-04"), within(0.5));
        assertThat(whole(scene, "energy-hes-arc-oil").x()).isCloseTo(x(scene, "2006-01-01"), within(0.5));
        assertThat(whole(scene, "energy-hes-arc-oil").right()).isCloseTo(x(scene, "2012-01-01"), within(0.5));
    }

    @Test
    void vagueDatesFadeAndCertainOnesDoNot() {
        Scene scene = ARCADIA.scene();
        assertThat(strengths(scene, "energy-hes-arc-oil")).isEqualTo(5);
        assertThat(strengths(scene, "treaty-arc-cal")).isEqualTo(1);
        assertThat(whole(scene, "arms-bor-arc-tanks").x())
                .as("about 2009 may be 2008")
                .isCloseTo(x(scene, "2008-01-01"), within(0.5));
    }

    @Test
    void anArrowTellsThatNoEndOrStartIsKnown() {
        Scene scene = ARCADIA.scene();
        assertThat(arrows(scene, "treaty-arc-cal")).isEqualTo(1);
        assertThat(arrows(scene, "energy-bor-old-gas")).isZero();
        assertThat(arrows(scene, "arms-bor-old-licence"))
                .as("no start is known")
                .isEqualTo(1);
        assertThat(whole(scene, "arms-bor-old-licence").x()).isLessThan(x(scene, "1978-01-01"));
        assertThat(whole(scene, "treaty-arc-cal").right()).isGreaterThan(x(scene, "2015-01-01"));
    }

    @Test
    void aStatusHasItsOwnLook() {
        Scene scene = new SceneBuilder().build(ARCADIA.through(v -> v.zoom(new Point(1200, 300), 6)));
        List<Mark> power = marks(scene, "energy-cal-arc-power");
        Stroke gap = power.stream()
                .filter(m -> m instanceof Mark.Area a && a.stroke() != null)
                .map(m -> Objects.requireNonNull(((Mark.Area) m).stroke()))
                .findFirst()
                .orElseThrow();
        assertThat(gap.dash()).as("suspended from August to November 2011").isNotEmpty();
        assertThat(power.stream().filter(Mark.Area.class::isInstance).count()).isGreaterThanOrEqualTo(3);
        Rect gas = box(marks(scene, "energy-bor-arc-gas").get(0));
        double least = marks(scene, "energy-bor-arc-gas").stream()
                .filter(m ->
                        m instanceof Mark.Area a && Anatomy.points(a.path()).size() == 4)
                .mapToDouble(m -> box(m).height())
                .min()
                .orElseThrow();
        assertThat(least).as("reduced in 2013").isLessThan(gas.height() * 0.6);
    }

    @Test
    void theDayIsALineAndMovesAlone() {
        Scene scene = ARCADIA.scene();
        assertThat(label(scene, "1 June 2014").type().bold()).isTrue();
        assertThat(dayLine(scene)).isCloseTo(x(scene, "2014-06-01"), within(0.5));
        Scene before = new Shot(
                        ReferenceRecord.CHRONICLE,
                        LocalDate.of(1995, 3, 1),
                        ARCADIA.subject(),
                        ARCADIA.camera(),
                        ARCADIA.world())
                .scene();
        assertThat(dayLine(before)).isCloseTo(x(before, "1995-03-01"), within(0.5));
        assertThat(TableLaws.layer(before, "ties")).isEqualTo(TableLaws.layer(scene, "ties"));
        assertThat(TableLaws.layer(before, "labels")).isEqualTo(TableLaws.layer(scene, "labels"));
    }

    @Test
    void theDayComparedWithHasALineOfItsOwn() {
        Scene scene = ARCADIA.against("1999-09-09").scene();
        assertThat(label(scene, "9 September 1999").x()).isCloseTo(x(scene, "1999-09-09"), within(0.5));
        assertThat(label(scene, "9 September 1999").y())
                .isGreaterThan(label(scene, "1 June 2014").y());
    }

    private static double dayLine(Scene scene) {
        Colour accent = Palette.of(Theme.LIGHT).accent();
        return TableLaws.layer(scene, "frame").marks().stream()
                .filter(m ->
                        m instanceof Mark.Line line && line.stroke().colour().equals(accent))
                .map(m -> box(m).x())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAFrameTheAxisStays() {
        Sight own = ARCADIA.sight();
        Scene bare = new SceneBuilder()
                .build(new Sight(
                        own.index(),
                        own.moment(),
                        own.stage(),
                        own.subject(),
                        own.manner().frame(Frame.NONE)));
        assertThat(TableLaws.labels(bare))
                .extracting(Mark.Label::text)
                .contains("1985", "1 June 2014")
                .doesNotContain("active", "Arcadia’s ties over time");
    }

    @Test
    void eventsAreDotsThatTheMouseFinds() {
        Scene scene = ARCADIA.scene();
        Point shells = new Point(
                x(scene, "2012-01-01"),
                whole(scene, "arms-arc-hes-shells").centre().y());
        assertThat(HitTest.at(scene, shells, 1)).contains(Ref.event("shells-fewer"));
        Set<Ref> kept = new HashSet<>();
        Highlight.of(scene, ReferenceRecord.CHRONICLE, Ref.tie("arms-arc-hes-shells")).marks().stream()
                .filter(m -> m.ref() != null)
                .forEach(m -> kept.add(Objects.requireNonNull(m.ref())));
        assertThat(kept)
                .contains(Ref.event("shells-fewer"), Ref.tie("arms-arc-hes-shells"), Ref.actor("HES"))
                .doesNotContain(Ref.event("observer-suspended"), Ref.tie("treaty-arc-cal"));
    }

    @Test
    void theFilterTakesKindsAndStatusesAway() {
        Filter filter = new Filter(Set.of("arms"), Set.of(Status.PROPOSED), Set.of());
        Scene scene =
                ARCADIA.with(new Shot.World(filter, Set.of(), false, null)).scene();
        assertThat(marks(scene, "arms-arc-hes-shells")).isEmpty();
        assertThat(marks(scene, "alignment-arc-uni-membership"))
                .as("only ever proposed")
                .isEmpty();
        assertThat(marks(scene, "alignment-arc-lea")).isNotEmpty();
        assertThat(names(scene)).extracting(Mark.Label::text).doesNotContain("Military supply");
        assertThat(TableLaws.labels(scene)).extracting(Mark.Label::text).doesNotContain("proposed");
    }

    @Test
    void aScenarioIsHollowAndOnlyThereWhereItIsOn() {
        assertThat(marks(ARCADIA.scene(), "energy-esp-arc-lng")).isEmpty();
        Scene scene = ARCADIA.with(new Shot.World(Filter.NONE, Set.of(ReferenceRecord.SCENARIO), false, null))
                .scene();
        List<Mark> bars = marks(scene, "energy-esp-arc-lng").stream()
                .filter(m ->
                        m instanceof Mark.Area a && Anatomy.points(a.path()).size() == 4)
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(((Mark.Area) bars.get(1)).fill())
                .isEqualTo(Palette.of(Theme.LIGHT).ground().panel());
        assertThat(TableLaws.labels(scene)).extracting(Mark.Label::text).contains("only in the scenario");
    }

    @Test
    void withoutAFocusTheMostTiedActorIsTold() {
        Scene scene = ARCADIA.with(Subject.NONE).scene();
        assertThat(scene.title()).isEqualTo("Arcadia’s ties over time");
        assertThat(TableLaws.tiesDrawn(scene)).isEqualTo(TableLaws.tiesDrawn(ARCADIA.scene()));
    }

    @Test
    void zoomingInStretchesTimeAndZoomingOutThinsLanes() {
        Scene own = ARCADIA.scene();
        Scene out = new SceneBuilder().build(ARCADIA.through(v -> v.zoom(new Point(640, 360), 0.3)));
        assertThat(x(out, "2010-01-01")).as("time fills the width").isCloseTo(x(own, "2010-01-01"), within(0.5));
        assertThat(whole(out, "treaty-arc-cal").height())
                .isLessThan(whole(own, "treaty-arc-cal").height() * 0.7);
        assertThat(names(out).size()).isLessThan(names(own).size());
        Scene near = new SceneBuilder().build(ARCADIA.through(v -> v.zoom(new Point(1000, 200), 2)));
        Scene nearer = new SceneBuilder().build(ARCADIA.through(v -> v.zoom(new Point(1000, 200), 3)));
        double years = label(near, "2006").x() - label(near, "2004").x();
        assertThat(years).isGreaterThan(1.5 * (x(own, "2006-01-01") - x(own, "2004-01-01")));
        assertThat(label(nearer, "2006").x() - label(nearer, "2004").x()).isCloseTo(1.5 * years, within(0.5));
    }
}
