package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.scene.Scene;

/** A kind of picture file. */
public interface Picture {
    /** The word that names it on the command line and ends its files' names, such as {@code png}. */
    String id();

    /**
     * Writes a scene, the same scene always as the same bytes, and leaves the stream open; {@code IOException} says in
     * words for the user why a picture cannot be made, such as one too large.
     */
    void write(Scene scene, Options options, OutputStream out) throws IOException;

    /**
     * How a picture is written.
     *
     * @param scale pixels of the file for each pixel of the scene, 1 to 4; vector files ignore it
     * @param transparent whether the background is left out
     */
    record Options(double scale, boolean transparent) {
        public static final Options PLAIN = new Options(1, false);

        public Options {
            if (!(scale >= 1 && scale <= 4)) {
                throw new IllegalArgumentException("a picture's scale is 1 to 4, not " + scale);
            }
        }
    }
}
