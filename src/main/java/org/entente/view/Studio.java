package org.entente.view;

import java.util.function.BooleanSupplier;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Scene;
import org.entente.state.Motif;
import org.jspecify.annotations.Nullable;

/** Where pictures are made away from the screen, one at a time. */
final class Studio {
    private final Motif.Builders builders = new Motif.Builders();
    private final Easel easel = new Easel();
    private @Nullable Sheet sheet;

    /**
     * A picture made.
     *
     * @param sheet the studio's own, good until the next picture
     * @param nanoseconds how long it took
     * @param ties how many ties it was made for
     */
    record Frame(Scene scene, Sheet sheet, long nanoseconds, int ties) {}

    Motif.Builders builders() {
        return builders;
    }

    Easel easel() {
        return easel;
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

    private Frame draw(Motif motif, Scene scene, Sheet like, long start, BooleanSupplier stopped) {
        Sheet own = sheet;
        if (own == null || !own.fits(like.width(), like.height(), like.scale())) {
            own = Sheet.like(like);
            sheet = own;
        }
        easel.draw(scene, own, stopped);
        return new Frame(scene, own, System.nanoTime() - start, motif.ties());
    }
}
