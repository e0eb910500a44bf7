package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A file someone has looked at and found right. It is written only under {@code -Dgolden.update=true}; to be missing is a
 * failure.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int CHANNEL_TOLERANCE = 8;
    private static final double SHARE_TOLERANCE = 0.002;

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    static Golden of(String name) {
        return new Golden(FOLDER.resolve(name));
    }

    /** Compares pictures and pages pixel by pixel and all other files line by line. */
    void compare(byte[] now) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.write(file, now);
            return;
        }
        if (!Files.exists(file)) {
            fail("%s is missing: run with -Dgolden.update=true and look at it", file);
        }
        byte[] then = Files.readAllBytes(file);
        if (file.toString().endsWith(".png")) {
            comparePixels(image(then), image(now));
        } else if (file.toString().endsWith(".pdf")) {
            comparePixels(PdfPage.render(then, 2), PdfPage.render(now, 2));
        } else {
            assertThat(new String(now, StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(
                            new String(then, StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private void comparePixels(BufferedImage then, BufferedImage now) {
        assertThat(unlike(then, now, CHANNEL_TOLERANCE))
                .as("share of pixels unlike " + file)
                .isLessThanOrEqualTo(SHARE_TOLERANCE);
    }

    /** The share of pixels that differ by more than a tolerance in some channel of 256 steps. */
    static double unlike(BufferedImage then, BufferedImage now, int tolerance) {
        assertThat(now.getWidth()).isEqualTo(then.getWidth());
        assertThat(now.getHeight()).isEqualTo(then.getHeight());
        int different = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                different += differ(then.getRGB(x, y), now.getRGB(x, y), tolerance) ? 1 : 0;
            }
        }
        return (double) different / (now.getWidth() * now.getHeight());
    }

    private static boolean differ(int one, int other, int tolerance) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > tolerance) {
                return true;
            }
        }
        return false;
    }
}
