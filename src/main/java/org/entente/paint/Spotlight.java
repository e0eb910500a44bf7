package org.entente.paint;

import org.entente.geo.Rect;
import org.entente.scene.Highlight;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Lights marks of a finished picture and dims the rest, without drawing the picture again: it keeps the picture as it is
 * and as it is when dimmed, from the first time something is lit.
 */
public final class Spotlight {
    private final Rack rack;
    private @Nullable Sheet plain;
    private @Nullable Sheet dimmed;
    private @Nullable Rect lit;

    public Spotlight() {
        this(new Rack());
    }

    /** A light that takes its sheets from a rack. */
    public Spotlight(Rack rack) {
        this.rack = rack;
    }

    /** Forgets the picture, because another was drawn. */
    public void forget() {
        if (plain != null) {
            rack.put(plain);
        }
        if (dimmed != null) {
            rack.put(dimmed);
        }
        plain = null;
        dimmed = null;
        lit = null;
    }

    /**
     * Lights marks on the sheet that bears the picture, and tells which rectangle of it changed, in pixels of the scene.
     *
     * @param marks what is lit, as of {@link Highlight#marks}
     */
    public Rect light(Sheet shown, Scene scene, Layer marks) {
        Sheet dark = dimmed;
        Rect before = lit;
        Rect now = Extent.of(marks);
        if (dark == null || before == null) {
            if (dark == null) {
                plain = copyOf(shown);
                dark = copyOf(shown);
                dark.paint(java.util.List.of(Highlight.veil(scene)));
                dimmed = dark;
            }
            shown.copy(dark);
            before = new Rect(0, 0, scene.width(), scene.height());
        } else {
            shown.copy(dark, before);
        }
        shown.paint(java.util.List.of(marks));
        lit = now;
        return before.union(now);
    }

    /** Shows the picture as it was, and tells which rectangle of it changed. */
    public Rect darken(Sheet shown, Scene scene) {
        Sheet before = plain;
        if (before == null || lit == null) {
            return new Rect(0, 0, 0, 0);
        }
        lit = null;
        shown.copy(before);
        return new Rect(0, 0, scene.width(), scene.height());
    }

    private Sheet copyOf(Sheet sheet) {
        Sheet out = rack.take(sheet);
        out.copy(sheet);
        return out;
    }
}
