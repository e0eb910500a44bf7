package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.scene.Scene;
import org.entente.scene.Shot;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.time.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet looks as Java2D with full anti-aliasing does. */
class PixelLikenessTest {
    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
    }

    private static Scene scene(String layout, Theme theme, boolean context) {
        return Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .with(new Shot.Camera(layout, theme, 1600, 1000))
                .with(new Shot.World(Filter.NONE, Set.of(), context))
                .scene();
    }

    @ParameterizedTest
    @CsvSource({
        "map, LIGHT, false, 1",
        "map, DARK, true, 1",
        "europe, LIGHT, true, 1",
        "europe, DARK, false, 2",
        "network, LIGHT, true, 1.5",
        "network, DARK, false, 1"
    })
    void theBundledRecordLooksAlike(String layout, Theme theme, boolean context, double scale) {
        Likeness likeness = Likeness.of(scene(layout, theme, context), scale);
        // thousands of faint lines one over the other add up many small roundings
        assertThat(likeness.mean()).as(likeness.toString()).isLessThan(context ? 4 : 0.7);
        assertThat(likeness.off()).as(likeness.toString()).isLessThan(0.0005);
    }

    /** Every pixel depends on its own band of rows alone, and no thread on another. */
    @Test
    void theSameSceneGivesTheSamePixels() {
        Scene scene = scene("europe", Theme.LIGHT, true);
        int[] once = Likeness.sheet(scene, 1).pixels();
        assertThat(Likeness.sheet(scene, 1).pixels()).isEqualTo(once);
    }

    @Test
    void aSceneDrawnOverItselfLeavesNothingOfTheOneBefore() {
        Scene light = scene("map", Theme.LIGHT, false);
        Sheet sheet = Likeness.sheet(scene("map", Theme.DARK, true), 1);
        sheet.clear(light.background());
        sheet.paint(light.layers());
        assertThat(sheet.pixels()).isEqualTo(Likeness.sheet(light, 1).pixels());
    }

    @Test
    void aSheetIsOpaqueEverywhere() {
        for (String layout : List.of("map", "network")) {
            for (int pixel : Likeness.sheet(scene(layout, Theme.LIGHT, true), 1).pixels()) {
                assertThat(pixel >>> 24).isEqualTo(255);
            }
        }
    }
}
