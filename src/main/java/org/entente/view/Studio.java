package org.entente.view;

import java.util.function.BooleanSupplier;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Scene;
import org.entente.state.Motif;

/** Where pictures are made away from the screen, one at a time. */
final class Studio {
    private final Motif.Builders builders = new Motif.Builders();
    private final Easel easel = new Easel();

    /**
     * A picture made.
     *
     * @param drawing on the studio's own sheet, good until the next picture
     * @param nanoseconds how long it took
     * @param ties how many ties it was made for
     */
    record Frame(Scene scene, Easel.Drawing drawing, long nanoseconds, int ties) {}

    Motif.Builders builders() {
        return builders;
    }

    Easel easel() {
        return easel;
    }

    /** Lets go of what only the next picture needs, and what that can make again. */
    void rest() {
        easel.clear();
    }

    /** The picture with less in it, on a sheet like another. */
    Frame sketch(Motif motif, Sheet like) {
        return draw(motif, motif.sketch(builders), like, System.nanoTime(), () -> false);
    }

    /** The whole picture, on a sheet like another, half done once it is stopped. */
    Frame finish(Motif motif, Sheet like, BooleanSupplier stopped) {
        long start = System.nanoTime();
        return draw(motif, motif.scene(builders), like, start, stopped);
    }

    /** A scene made since a moment, on a sheet like another. */
    Frame draw(Motif motif, Scene scene, Sheet like, long start, BooleanSupplier stopped) {
        Easel.Drawing drawing = easel.make(scene, like, stopped);
        return new Frame(scene, drawing, System.nanoTime() - start, motif.ties());
    }
}
