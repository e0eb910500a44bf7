package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Ref;
import org.entente.scene.Colour;
import org.entente.scene.Glide;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Tempo;
import org.junit.jupiter.api.Test;

class DissolveTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;

    /** One nation on a ground of one colour. */
    private static Scene scene(String ground, double x) {
        Mark nation = new Mark.Disc(new Mark.Circle(x, 40, 6), Colour.of("#aa3377"), null, Ref.actor("ARC"));
        return new Scene(
                WIDTH,
                HEIGHT,
                "",
                Colour.of(ground),
                List.of(new Layer("map", List.of()), new Layer("actors", List.of(nation))));
    }

    private static int[] frame(Glide glide, double fraction) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT, 1);
        new Dissolve(glide, sheet).draw(fraction, sheet);
        return sheet.pixels();
    }

    private static int at(int[] pixels, int x, int y) {
        return pixels[y * WIDTH + x];
    }

    @Test
    void onTheSameGroundAFrameIsThePictureOfThatMoment() {
        Glide glide = new Glide(scene("#ffffff", 20), scene("#ffffff", 100), Tempo.SWITCH);
        for (double fraction : new double[] {0.1, 0.5, 0.9}) {
            Sheet whole = new Sheet(WIDTH, HEIGHT, 1);
            new Easel().draw(glide.at(fraction), whole, () -> false);
            assertThat(frame(glide, fraction)).isEqualTo(whole.pixels());
        }
    }

    @Test
    void halfwayTheNationIsHalfwayAndTheGroundAMixtureOfBoth() {
        int[] frame = frame(new Glide(scene("#000000", 20), scene("#ffffff", 100), Tempo.SWITCH), 0.5);
        assertThat(at(frame, 60, 40)).isEqualTo(0xffaa3377);
        assertThat(at(frame, 20, 40)).isEqualTo(0xff808080);
        assertThat(at(frame, 100, 40)).isEqualTo(0xff808080);
        assertThat(at(frame, 5, 5)).isEqualTo(0xff808080);
    }

    @Test
    void atTheEndsOneGroundIsSeenAlone() {
        Glide glide = new Glide(scene("#123456", 20), scene("#fedcba", 100), Tempo.SWITCH);
        assertThat(at(frame(glide, 0), 5, 5)).isEqualTo(0xff123456);
        assertThat(at(frame(glide, 1), 5, 5)).isEqualTo(0xfffedcba);
        assertThat(at(frame(glide, 1), 100, 40)).isEqualTo(0xffaa3377);
    }
}
