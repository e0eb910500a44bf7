package org.entente.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.scene.Scene;

/**
 * How alike a scene is when drawn on a sheet and by Java2D with full anti-aliasing.
 *
 * @param mean mean difference of a channel, in 255ths
 * @param off share of pixels one of whose channels differs by more than 48
 * @param worst the largest difference of a channel
 */
record Likeness(double mean, double off, int worst) {
    private static final int NOTABLE = 48;

    static Likeness of(Scene scene, double scale) {
        int[] ours = sheet(scene, scale).pixels();
        int[] theirs = java2d(scene, scale);
        long sum = 0;
        int off = 0;
        int worst = 0;
        for (int i = 0; i < ours.length; i++) {
            int most = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int difference = Math.abs((ours[i] >> shift & 255) - (theirs[i] >> shift & 255));
                sum += difference;
                most = Math.max(most, difference);
            }
            off += most > NOTABLE ? 1 : 0;
            worst = Math.max(worst, most);
        }
        return new Likeness(sum / 3.0 / ours.length, (double) off / ours.length, worst);
    }

    static Sheet sheet(Scene scene, double scale) {
        Sheet sheet = new Sheet((int) Math.ceil(scene.width() * scale), (int) Math.ceil(scene.height() * scale), scale);
        sheet.clear(scene.background());
        sheet.paint(scene.layers());
        return sheet;
    }

    static int[] java2d(Scene scene, double scale) {
        try {
            BufferedImage image = PngPicture.draw(scene, new Picture.Options(scale, false));
            return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
