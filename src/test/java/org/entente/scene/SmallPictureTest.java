package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.time.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picture leaves out where it is small. */
class SmallPictureTest {
    private static final String ACTIVE = "active";
    private static final String BAND = "A number on a line: so many ties drawn as one band";

    private static final String CAPTION = "Institutions and alignment";

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
    }

    private static List<Mark.Label> labels(String layout, int width, int height) {
        Shot shot = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .with(new Shot.Camera(layout, Theme.LIGHT, width, height));
        return shot.scene().layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static List<String> words(String layout, int width, int height) {
        return labels(layout, width, height).stream().map(Mark.Label::text).toList();
    }

    @Test
    void theLegendNeverTakesMuchOfItsHeight() {
        assertThat(words("map", 800, 600)).contains(ACTIVE, BAND);
        assertThat(words("map", 800, 400)).contains(ACTIVE).doesNotContain(BAND);
        assertThat(words("map", 800, 160)).doesNotContain(ACTIVE, BAND);
    }

    @Test
    void aCaptionIsNotWrittenOverTheTitle() {
        assertThat(words("ego", 1600, 1000)).contains(CAPTION);
        for (int width = 300; width < 700; width += 25) {
            List<Mark.Label> labels = labels("ego", width, 350);
            Rect title = labels.stream()
                    .filter(l -> l.text().startsWith("Serbia’s ties"))
                    .map(Anatomy::box)
                    .findFirst()
                    .orElseThrow();
            assertThat(labels)
                    .as("%d pixels wide", width)
                    .noneMatch(l -> l.text().equals(CAPTION) && Anatomy.box(l).overlaps(title));
        }
    }

    @Test
    void aSmallNetworkStandsBelowItsTitle() {
        Shot shot = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .with(new Shot.Camera("network", Theme.LIGHT, 480, 320));
        List<Rect> boxes = new Anatomy(shot.scene())
                .actors().values().stream().map(Anatomy.Shape::box).toList();
        assertThat(boxes).allSatisfy(box -> assertThat(box.y()).isGreaterThan(26));
        assertThat(boxes)
                .filteredOn(box -> box.y() < 52)
                .as("those who gave way to others")
                .hasSizeLessThan(3);
    }

    private static Anatomy anatomy(String layout, int width, int height) {
        Subject subject = new Subject(layout.equals("globe") || layout.equals("blocs") ? null : "SRB", null);
        return new Anatomy(Shot.of(chronicle, "2025-01-08", subject)
                .with(new Shot.Camera(layout, Theme.LIGHT, width, height))
                .scene());
    }

    private static void apart(List<Rect> boxes, String what) {
        for (int i = 0; i < boxes.size(); i++) {
            Rect box = boxes.get(i);
            assertThat(boxes.subList(0, i)).as(what).noneMatch(box::overlaps);
        }
    }

    @ParameterizedTest
    @CsvSource({"network,480,320", "network,1280,720", "blocs,480,320", "ego,480,320", "ego,320,240", "globe,480,320"})
    void noPlateAndNoNumberOfABandCoversAnother(String layout, int width, int height) {
        Anatomy anatomy = anatomy(layout, width, height);
        List<Rect> plates = anatomy.actors().values().stream()
                .filter(Anatomy.Shape::plate)
                .map(Anatomy.Shape::box)
                .toList();
        assertThat(plates).hasSizeGreaterThan(5);
        apart(plates, "plates");
        List<Rect> numbers = anatomy.labels("ties").stream().map(Anatomy::box).toList();
        apart(numbers, "numbers");
        anatomy.actors()
                .values()
                .forEach(actor -> assertThat(numbers).as("numbers over actors").noneMatch(actor.box()::overlaps));
    }

    @Test
    void aSmallPictureTellsHowManyFoundNoRoom() {
        assertThat(labels("network", 900, 600)).noneMatch(l -> l.text().contains("no room"));
        Anatomy small = anatomy("globe", 480, 320);
        assertThat(small.labels("frame")).anyMatch(l -> l.text().contains("no room"));
    }

    @ParameterizedTest
    @CsvSource({"UKR,690,200", "UKR,690,230", "UKR,690,300", "ISL,690,230", "NOR,480,200", "ZAF,690,200", "RUS,690,230"
    })
    void whoeverIsInFocusIsSeenWithItsTiesEvenBeneathTheHeading(String focus, int width, int height) {
        Shot shot = Shot.of(chronicle, "2025-01-01", new Subject(focus, null))
                .with(new Shot.Camera("map", Theme.LIGHT, width, height));
        Anatomy anatomy = new Anatomy(shot.scene());
        assertThat(anatomy.actors()).containsKey(Ref.actor(focus));
        assertThat(anatomy.actors().get(Ref.actor(focus))).matches(shape -> !shape.plate(), "at its own place");
        assertThat(shot.scene().layers().stream()
                        .filter(layer -> layer.name().equals("ties"))
                        .flatMap(layer -> layer.marks().stream()))
                .hasSizeGreaterThan(20);
    }

    private static Anatomy narrow(String focus, String... hidden) {
        Filter filter = Filter.NONE;
        for (String kind : hidden) {
            filter = filter.toggleKind(kind);
        }
        return new Anatomy(Shot.of(chronicle, "2015-12-14", new Subject(focus, null))
                .with(new Shot.World(filter, Set.of(), false))
                .with(new Shot.Camera("map", Theme.LIGHT, 576, 768))
                .scene());
    }

    @Test
    void theHeadingOfANarrowMapCoversNoInstitution() {
        Anatomy anatomy = narrow("ARM", "arms", "sanctions");
        List<Rect> heading = anatomy.labels("frame").stream()
                .filter(l -> l.text().startsWith("Armenia’s ties") || l.text().startsWith("Filter:"))
                .map(Anatomy::box)
                .toList();
        assertThat(heading).hasSize(2);
        List<Rect> plates = anatomy.actors().values().stream()
                .filter(Anatomy.Shape::plate)
                .map(Anatomy.Shape::box)
                .toList();
        assertThat(plates).hasSizeGreaterThan(8);
        heading.forEach(words -> assertThat(plates).noneMatch(words::overlaps));
    }

    /** Where the filter lets few institutions through, the upper corner is not half down the picture. */
    @Test
    void theLegendOfANarrowMapStandsInACorner() {
        double top = narrow("LTU", "arms", "sanctions", "alignment").labels("frame").stream()
                .filter(l -> l.text().equals("Energy"))
                .mapToDouble(l -> Anatomy.box(l).y())
                .findFirst()
                .orElseThrow();
        assertThat(top).satisfiesAnyOf(y -> assertThat(y).isLessThan(768 * 0.25), y -> assertThat(y)
                .isGreaterThan(768 * 0.75));
    }

    @Test
    void aLongTitleNeverLosesItsDate() {
        assertThat(narrow("NATO").labels("frame"))
                .extracting(Mark.Label::text)
                .contains("NATO’s ties, 14 December 2015");
        List<String> tiny = words("map", 235, 400);
        assertThat(tiny).anyMatch(t -> t.startsWith("Ser") && t.endsWith("…, 8 January 2025"));
    }

    /** Where names have no room beside one another, whoever has most ties to the focus has its name. */
    @Test
    void thePartnerOfMostTiesIsNamed() {
        Filter arms = Filter.NONE.toggleKind("energy").toggleKind("alignment").toggleKind("sanctions");
        Anatomy anatomy = new Anatomy(Shot.of(chronicle, "2016-09-24", new Subject("IND", null))
                .with(new Shot.World(arms, Set.of(), false))
                .with(new Shot.Camera("ego", Theme.LIGHT, 560, 380))
                .scene());
        assertThat(anatomy.labels("labels")).extracting(Mark.Label::text).contains("India", "Russia");
    }

    /** A legend over who is looked at would send it to the rim. */
    @Test
    void whoIsLookedAtIsNotCoveredByTheLegend() {
        Filter gas = Filter.NONE.toggleKind("arms").toggleKind("alignment").toggleKind("sanctions");
        for (int width = 500; width <= 900; width += 50) {
            int high = width * 2 / 3;
            double scale = 0.00018 * width;
            Shot shot = Shot.of(chronicle, "2006-01-02", new Subject("RUS", null))
                    .with(new Shot.World(gas, Set.of(), false))
                    .with(new Shot.Camera("europe", Theme.PRINT, width, high));
            Sight sight = shot.through(v -> new Viewport(new Point(700, 250), scale, v.width(), v.height()));
            Anatomy.Shape russia =
                    new Anatomy(new SceneBuilder().build(sight)).actors().get(Ref.actor("RUS"));
            assertThat(russia != null && !russia.plate())
                    .as("%d pixels wide", width)
                    .isTrue();
        }
    }
}
