package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

class ReelTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    private static Sheet sheet(int... colours) {
        Sheet out = new Sheet(WIDTH, HEIGHT, 1);
        for (int i = 0; i < out.pixels().length; i++) {
            out.pixels()[i] = 0xff000000 | colours[i % colours.length];
        }
        return out;
    }

    private static byte[] gif(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reel.write(out, reel -> {
            for (Sheet sheet : sheets) {
                reel.add(sheet, 0.5);
            }
        });
        return out.toByteArray();
    }

    /** What is seen after all pictures, each laid over the one before. */
    private static int[] seen(byte[] gif) throws IOException {
        BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = screen.createGraphics();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode tree =
                        (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode place = (IIOMetadataNode)
                        tree.getElementsByTagName("ImageDescriptor").item(0);
                graphics.drawImage(
                        reader.read(i),
                        Integer.parseInt(place.getAttribute("imageLeftPosition")),
                        Integer.parseInt(place.getAttribute("imageTopPosition")),
                        null);
            }
        }
        graphics.dispose();
        return screen.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @Test
    void fewColoursComeBackExactlyAlsoWhereOnlyAPartChanges() throws IOException {
        Sheet first = sheet(0x112233, 0xfefefe, 0);
        Sheet second = Sheet.like(first);
        second.copy(first);
        Arrays.fill(second.pixels(), 205, 215, 0xffaa5500);
        assertThat(seen(gif(List.of(first)))).isEqualTo(first.pixels());
        assertThat(seen(gif(List.of(first, second)))).isEqualTo(second.pixels());
        assertThat(seen(gif(List.of(first, second, second, first)))).isEqualTo(first.pixels());
    }

    @Test
    void manyColoursAreReducedToNearOnes() throws IOException {
        Random random = new Random(7);
        int[] colours = random.ints(WIDTH * HEIGHT, 0, 1 << 24).toArray();
        Sheet many = sheet(colours);
        int[] seen = seen(gif(List.of(many)));
        assertThat(Arrays.stream(seen).distinct().count()).isBetween(200L, 256L);
        double apart = 0;
        for (int i = 0; i < seen.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                apart += Math.abs((seen[i] >> shift & 0xff) - (colours[i] >> shift & 0xff));
            }
        }
        assertThat(apart / (3 * seen.length)).isLessThan(16);
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws IOException {
        List<Sheet> sheets = List.of(sheet(1, 2, 3), sheet(4, 5));
        assertThat(gif(sheets)).isEqualTo(gif(sheets));
    }
}
