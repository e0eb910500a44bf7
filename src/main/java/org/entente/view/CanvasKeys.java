package org.entente.view;

import javafx.scene.input.KeyEvent;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;

/** The keyboard on the picture: arrows pan, plus and minus zoom, Home and 0 fit, Escape clears. */
final class CanvasKeys {
    private static final double STEP = 30;

    private final MapCanvas canvas;
    private final ExplorerState state;

    CanvasKeys(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
        canvas.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent e) {
        double step = e.isShiftDown() ? STEP * 10 : STEP;
        boolean used = true;
        if (e.isControlDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> pan(step, 0);
            case RIGHT -> pan(-step, 0);
            case UP -> pan(0, step);
            case DOWN -> pan(0, -step);
            case PLUS, EQUALS, ADD -> canvas.zoom(1.25);
            case MINUS, SUBTRACT -> canvas.zoom(0.8);
            case HOME, DIGIT0, NUMPAD0 -> canvas.fit();
            case ESCAPE -> state.change("Clear selection", v -> v.select(null));
            default -> used = false;
        }
        if (used) {
            e.consume();
        }
    }

    private void pan(double dx, double dy) {
        Viewport next = canvas.viewport().pan(dx, dy);
        state.change("Pan", v -> v.camera(MapCanvas.camera(next)));
    }
}
