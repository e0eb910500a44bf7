package org.entente.paint;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Draws one scene after the other and keeps the drawn backdrop, the lowest layer, while it stays the same object. */
public final class Easel {
    private @Nullable Sheet backdrop;
    private @Nullable Layer lowest;

    /** Draws a scene on a sheet; it stops half done once it is stopped. */
    public void draw(Scene scene, Sheet onto, BooleanSupplier stopped) {
        if (scene.layers().isEmpty()) {
            onto.clear(scene.background());
            return;
        }
        onto.copy(backdrop(scene, onto));
        onto.paint(scene.layers().subList(1, scene.layers().size()), stopped);
    }

    /** Layers are compared as objects: to compare their marks would take longer than to draw them. */
    @SuppressWarnings("ReferenceEquality")
    private Sheet backdrop(Scene scene, Sheet like) {
        Sheet known = backdrop;
        Layer wanted = scene.layers().get(0);
        if (known == null || wanted != lowest || !known.fits(like.width(), like.height(), like.scale())) {
            if (known == null || !known.fits(like.width(), like.height(), like.scale())) {
                known = Sheet.like(like);
            }
            known.clear(scene.background());
            known.paint(List.of(wanted));
            backdrop = known;
            lowest = wanted;
        }
        return known;
    }
}
