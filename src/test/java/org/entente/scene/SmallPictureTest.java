package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a picture leaves out where it is small. */
class SmallPictureTest {
    private static final String ACTIVE = "active";
    private static final String BAND = "A number on a line: so many ties drawn as one band";

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = RecordReader.read(BundledRecord.path()).chronicle();
    }

    private static List<String> words(String layout, int width, int height) {
        Shot shot = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .with(new Shot.Camera(layout, Theme.LIGHT, width, height));
        return shot.scene().layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(m -> ((Mark.Label) m).text())
                .toList();
    }

    @Test
    void theLegendNeverTakesMuchOfItsHeight() {
        assertThat(words("map", 800, 600)).contains(ACTIVE, BAND);
        assertThat(words("map", 800, 400)).contains(ACTIVE).doesNotContain(BAND);
        assertThat(words("map", 800, 160)).doesNotContain(ACTIVE, BAND);
    }

    @Test
    void aCaptionIsNotWrittenOverTheTitle() {
        assertThat(words("ego", 1600, 1000)).contains("Institutions and alignment");
        assertThat(words("ego", 455, 350)).doesNotContain("Institutions and alignment");
    }
}
