package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.data.RecordReader;
import org.entente.model.Chronicle;
import org.entente.scene.Glide;
import org.entente.scene.Multiples;
import org.entente.scene.Scene;
import org.entente.scene.Shot;
import org.entente.scene.Subject;
import org.entente.scene.Tempo;
import org.entente.scene.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From one view to another no frame is a cut: each shows only a little of the change. */
class SwitchTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int FRAMES = 20;

    /** The share of the whole change that a frame may bring; what moves counts where it leaves and where it comes to. */
    private static final double MOST = 0.25;

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        chronicle = RecordReader.read(Path.of("src/test/resources/records/reference"))
                .chronicle();
    }

    private static Shot shot(String layout, String day, int width, int height) {
        return Shot.of(chronicle, day, new Subject("ARC", null))
                .with(new Shot.Camera(layout, Theme.LIGHT, width, height));
    }

    private static Scene scene(String view) {
        if (!view.equals("days")) {
            return shot(view, "2014-06-01", WIDTH, HEIGHT).scene();
        }
        return new Multiples()
                .build(
                        List.of(LocalDate.of(2009, 1, 8), LocalDate.of(2014, 6, 1)),
                        (day, w, h) -> shot("network", day.toString(), (int) w, (int) h)
                                .sight(),
                        WIDTH,
                        HEIGHT);
    }

    /** How different two pictures are, in steps of one colour of one pixel. */
    private static double difference(int[] a, int[] b) {
        double out = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                out += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({
        "matrix,lanes,SWITCH", "lanes,matrix,SWITCH", "matrix,network,SWITCH", "network,matrix,SWITCH",
        "lanes,network,SWITCH", "map,lanes,SWITCH", "network,days,DISSOLVE", "days,network,DISSOLVE",
        "days,map,DISSOLVE"
    })
    void eachFrameBringsOnlyALittle(String from, String to, String tempo) {
        Glide glide = new Glide(scene(from), scene(to), tempo.equals("SWITCH") ? Tempo.SWITCH : Tempo.DISSOLVE);
        Sheet sheet = new Sheet(WIDTH, HEIGHT, 1);
        Dissolve dissolve = new Dissolve(glide, sheet);
        int[] first = drawn(glide.at(0));
        int[] last = drawn(glide.at(1));
        double whole = difference(first, last);
        assertThat(whole).isPositive();
        int[] before = first;
        for (int i = 1; i <= FRAMES; i++) {
            dissolve.draw((double) i / FRAMES, sheet);
            int[] now = i == FRAMES ? last : sheet.pixels().clone();
            assertThat(difference(before, now) / whole)
                    .as("frame %d from %s to %s", i, from, to)
                    .isLessThan(MOST);
            before = now;
        }
    }

    private static int[] drawn(Scene scene) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT, 1);
        new Easel().draw(scene, sheet, () -> false);
        return sheet.pixels();
    }
}
