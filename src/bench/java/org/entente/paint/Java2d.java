package org.entente.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.scene.Scene;

/** The peer: Java2D with full anti-aliasing. */
public final class Java2d {
    private Java2d() {}

    public static BufferedImage draw(Scene scene) {
        try {
            return PngPicture.draw(scene, Picture.Options.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
