package org.entente.paint;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.entente.geo.Rect;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Draws one scene after the other on a sheet of its own. It keeps the drawn backdrop, the lowest layer, while that stays
 * the same object, and draws of a scene that is much like the one before only what changed.
 */
public final class Easel {
    /** With more of its squares changed than this a picture is drawn whole. */
    private static final double MOST = 0.7;

    private @Nullable Sheet backdrop;
    private @Nullable Layer lowest;
    private @Nullable Sheet picture;
    private @Nullable Scene last;

    /**
     * A scene drawn.
     *
     * @param sheet the easel's own, good until the next drawing
     * @param before the scene that was on the sheet, null where that does not matter
     * @param changed a rectangle around what differs from it, in pixels of the scene
     */
    public record Drawing(Sheet sheet, @Nullable Scene before, Rect changed) {
        private static Drawing whole(Sheet sheet, Scene scene) {
            return new Drawing(sheet, null, new Rect(0, 0, scene.width(), scene.height()));
        }

        /** What is to be copied to where a scene is seen: the changed rectangle where it is the one before. */
        @SuppressWarnings("ReferenceEquality")
        public Rect since(@Nullable Scene seen) {
            return before != null && before == seen
                    ? changed
                    : new Rect(0, 0, sheet.width() / sheet.scale(), sheet.height() / sheet.scale());
        }
    }

    /** Lets its sheets go, and so begins anew with the next scene. */
    public void clear() {
        backdrop = null;
        lowest = null;
        picture = null;
        last = null;
    }

    /** Draws a scene on a sheet; it stops half done once it is stopped. */
    public void draw(Scene scene, Sheet onto, BooleanSupplier stopped) {
        onto.copy(make(scene, onto, stopped).sheet());
    }

    /** The same on the easel's own sheet, which is like another. */
    public Drawing make(Scene scene, Sheet like, BooleanSupplier stopped) {
        Sheet own = picture;
        if (own == null || !own.fits(like.width(), like.height(), like.scale())) {
            own = Sheet.like(like);
            picture = own;
            last = null;
        }
        if (scene.layers().isEmpty()) {
            last = null;
            own.clear(scene.background());
            return Drawing.whole(own, scene);
        }
        Scene before = last;
        Optional<Cells> cells = before != null && suits(before, scene) ? renewal(before, scene, own) : Optional.empty();
        Sheet ground = backdrop(scene, own);
        last = null;
        Drawing out = Drawing.whole(own, scene);
        if (cells.isPresent()) {
            ground.copy(own, cells.get());
            out = new Drawing(own, before, scaled(cells.get().bounds(), own.scale()));
        } else {
            own.copy(ground);
        }
        own.paint(upper(scene), cells.orElse(Cells.all(own.width(), own.height())), stopped);
        last = stopped.getAsBoolean() ? null : scene;
        return out;
    }

    /** Layers are compared as objects: to compare all marks of a map would take longer than to draw them. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean suits(Scene before, Scene scene) {
        return !before.layers().isEmpty()
                && before.layers().get(0) == scene.layers().get(0)
                && before.background().equals(scene.background());
    }

    private static Optional<Cells> renewal(Scene before, Scene scene, Sheet sheet) {
        return Renewal.of(upper(before), upper(scene), sheet).filter(c -> c.share() < MOST);
    }

    private static List<Layer> upper(Scene scene) {
        return scene.layers().subList(1, scene.layers().size());
    }

    private static Rect scaled(Rect r, double scale) {
        return new Rect(r.x() / scale, r.y() / scale, r.width() / scale, r.height() / scale);
    }

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
