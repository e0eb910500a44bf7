package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.entente.paint.Picture.Options;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Scene;
import org.entente.scene.Stroke;
import org.junit.jupiter.api.Test;

class PngPictureTest {
    private static final Colour RED = Colour.of("#ff0000");
    private static final Colour WHITE = Colour.of("#ffffff");

    private static Scene scene(double width, double height, Mark... marks) {
        return new Scene(width, height, "", WHITE, List.of(new Layer("all", List.of(marks))));
    }

    private static String hex(BufferedImage image, int x, int y) {
        return Integer.toHexString(image.getRGB(x, y));
    }

    @Test
    void scaleMultipliesPixels() throws IOException {
        Mark disc = new Mark.Disc(new Mark.Circle(10, 5, 4), RED, null, null);
        BufferedImage image = PngPicture.draw(scene(20, 10, disc), new Options(3, false));
        assertThat(image.getWidth()).isEqualTo(60);
        assertThat(image.getHeight()).isEqualTo(30);
        assertThat(hex(image, 30, 15)).isEqualTo("ffff0000");
        assertThat(hex(image, 30, 1)).isEqualTo("ffffffff");
    }

    @Test
    void transparentPicturesHaveNoGround() throws IOException {
        Mark disc = new Mark.Disc(new Mark.Circle(10, 5, 4), RED.fade(0.5), null, null);
        BufferedImage image = PngPicture.draw(scene(20, 10, disc), new Options(1, true));
        assertThat(hex(image, 0, 0)).isEqualTo("0");
        assertThat(hex(image, 10, 5)).isEqualTo("80ff0000");
    }

    @Test
    void holesStayOpenAndDashesHaveGaps() throws IOException {
        Path.Builder frame = new Path.Builder();
        for (double inset : new double[] {0, 5}) {
            frame.move(inset, inset);
            frame.line(20 - inset, inset);
            frame.line(20 - inset, 20 - inset);
            frame.line(inset, 20 - inset);
            frame.close();
        }
        Path.Builder across = new Path.Builder();
        across.move(0, 10);
        across.line(20, 10);
        BufferedImage image = PngPicture.draw(
                scene(
                        20,
                        20,
                        new Mark.Area(frame.build(), RED, null, null),
                        new Mark.Line(across.build(), new Stroke(Colour.of("#0000ff"), 2, List.of(8.0, 4.0)), null)),
                Options.PLAIN);
        assertThat(hex(image, 2, 2)).isEqualTo("ffff0000");
        assertThat(hex(image, 10, 7)).isEqualTo("ffffffff");
        assertThat(hex(image, 6, 10)).isEqualTo("ff0000ff");
        assertThat(hex(image, 10, 10)).isEqualTo("ffffffff");
    }

    @Test
    void textStandsOnTheSideItsAnchorNames() throws IOException {
        for (Mark.Anchor anchor : Mark.Anchor.values()) {
            Mark.Type type = new Mark.Type(20, true, anchor, RED, null);
            BufferedImage image =
                    PngPicture.draw(scene(200, 40, new Mark.Label(100, 30, "HHHH", type, null)), Options.PLAIN);
            assertThat(inked(image, 45, 98)).as(anchor + " left").isEqualTo(anchor != Mark.Anchor.START);
            assertThat(inked(image, 102, 155)).as(anchor + " right").isEqualTo(anchor != Mark.Anchor.END);
        }
    }

    private static boolean inked(BufferedImage image, int from, int to) {
        for (int x = from; x < to; x++) {
            if (hex(image, x, 23).equals("ffff0000")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void picturesTooLargeAreRefusedInWords() {
        assertThatThrownBy(() ->
                        new PngPicture().write(scene(6000, 100), new Options(4, false), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("A picture of 24000 by 400 pixels is too large: at most 20000 pixels a side and 200 million"
                        + " in all. Choose a smaller scale, or SVG.");
        assertThatThrownBy(() -> PngPicture.draw(scene(15_000, 15_000), Options.PLAIN))
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> PngPicture.draw(scene(1e12, 1), Options.PLAIN)).hasMessageContaining("too large");
    }

    @Test
    void scalesAreOneToFour() {
        assertThatThrownBy(() -> new Options(0.5, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Options(4.1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Options(Double.NaN, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
