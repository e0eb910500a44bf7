package org.entente.view;

import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.model.Texts;
import org.entente.scene.Glide;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/** Moves the camera over the plane of the picture. */
final class Viewfinder {
    private final MapCanvas canvas;
    private final ExplorerState state;
    private final Glider glider;

    Viewfinder(MapCanvas canvas, ExplorerState state, Glider glider) {
        this.canvas = canvas;
        this.state = state;
        this.glider = glider;
    }

    /** Zooms about the middle. */
    void zoom(double factor) {
        Viewport now = canvas.viewport();
        move(Texts.of("steps.zoom"), MapCanvas.camera(now.zoom(new Point(now.width() / 2, now.height() / 2), factor)));
    }

    /** Moves the camera in one step of history, in a graph on the way; null lets the layout frame itself. */
    void move(String name, View.@Nullable Camera camera) {
        Viewport before = canvas.viewport();
        state.change(name, v -> v.camera(camera));
        Viewport after = canvas.viewport();
        boolean graph = canvas.sight().stage().form() == Layout.Form.GRAPH;
        if (graph && !after.equals(before) && state.view().when().panel().isEmpty()) {
            glider.zoom(new Glide.Zoom(before, after));
        }
    }
}
