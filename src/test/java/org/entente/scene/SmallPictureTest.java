package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a picture leaves out where it is small. */
class SmallPictureTest {
    private static final String ACTIVE = "active";
    private static final String BAND = "A number on a line: so many ties drawn as one band";

    private static final String CAPTION = "Institutions and alignment";

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = RecordReader.read(BundledRecord.path()).chronicle();
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
}
