package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.scene.Highlight;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.entente.scene.Shot;
import org.entente.scene.Subject;
import org.entente.time.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the mouse is on is lit and left again without drawing the picture anew. */
class SpotlightTest {
    private static final Ref RUSSIA = Ref.actor("RUS");
    private static final Ref SPAIN = Ref.actor("ESP");

    private static Chronicle chronicle = Chronicle.EMPTY;
    private static Scene scene = new Scene(1, 1, "", new org.entente.scene.Colour(0, 1), List.of());

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
        scene = Shot.of(chronicle, "2025-01-08", new Subject("SRB", null))
                .layout("europe")
                .with(new Shot.World(Filter.NONE, Set.of(), true))
                .scene();
    }

    private static Layer marks(Ref ref) {
        return Highlight.marks(scene, chronicle, ref);
    }

    /** All layers and the whole highlight drawn in one go. */
    private static int[] drawnAnew(Ref ref) {
        List<Layer> layers = new ArrayList<>(scene.layers());
        layers.add(Highlight.of(scene, chronicle, ref));
        Sheet sheet = Likeness.sheet(scene, 1);
        sheet.clear(scene.background());
        sheet.paint(layers);
        return sheet.pixels();
    }

    @Test
    void lightsWhatAHighlightShows() {
        Sheet shown = Likeness.sheet(scene, 1);
        new Spotlight().light(shown, scene, marks(RUSSIA));
        assertThat(shown.pixels()).isEqualTo(drawnAnew(RUSSIA));
    }

    @Test
    void goesFromOneToAnotherWithinTheRectangleItTells() {
        Sheet shown = Likeness.sheet(scene, 1);
        Spotlight spotlight = new Spotlight();
        spotlight.light(shown, scene, marks(RUSSIA));
        int[] before = shown.pixels().clone();
        Rect changed = spotlight.light(shown, scene, marks(SPAIN));
        assertThat(shown.pixels()).isEqualTo(drawnAnew(SPAIN));
        for (int i = 0; i < before.length; i++) {
            boolean inside = changed.contains(new org.entente.geo.Point(i % 1600 + 0.5, Math.floorDiv(i, 1600) + 0.5));
            assertThat(inside || before[i] == shown.pixels()[i]).isTrue();
        }
    }

    @Test
    void leavesThePictureExactlyAsItWas() {
        Sheet shown = Likeness.sheet(scene, 1);
        int[] plain = shown.pixels().clone();
        Spotlight spotlight = new Spotlight();
        spotlight.light(shown, scene, marks(RUSSIA));
        spotlight.light(shown, scene, marks(SPAIN));
        assertThat(shown.pixels()).isNotEqualTo(plain);
        Rect changed = spotlight.darken(shown, scene);
        assertThat(changed).isEqualTo(new Rect(0, 0, 1600, 1000));
        assertThat(shown.pixels()).isEqualTo(plain);
        assertThat(spotlight.darken(shown, scene).width()).isZero();
    }
}
