package org.entente.view;

import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;

/** The keyboard on the picture: it pans, zooms and frames, picks out and hides, and walks from nation to nation. */
final class CanvasKeys {
    private static final double STEP = 30;

    private final MapCanvas canvas;
    private final ExplorerState state;
    private final CanvasVerbs verbs;
    private final Walk walk;

    CanvasKeys(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
        this.verbs = canvas.verbs();
        this.walk = new Walk(verbs, state);
        canvas.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent e) {
        boolean used = !e.isAltDown() && (e.isShortcutDown() ? shortcut(e) : camera(e) || items(e) || walk(e));
        if (used) {
            e.consume();
        }
    }

    private boolean shortcut(KeyEvent e) {
        switch (e.getCode()) {
            case A -> verbs.pickAll();
            case I -> verbs.invert();
            case DIGIT9, NUMPAD9 -> verbs.fitPicked();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean camera(KeyEvent e) {
        double step = e.isShiftDown() ? STEP * 10 : STEP;
        switch (e.getCode()) {
            case LEFT -> pan(step, 0);
            case RIGHT -> pan(-step, 0);
            case UP -> pan(0, step);
            case DOWN -> pan(0, -step);
            case PLUS, EQUALS, ADD -> canvas.zoom(1.25);
            case MINUS, SUBTRACT -> canvas.zoom(0.8);
            case HOME, DIGIT0, NUMPAD0 -> canvas.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean items(KeyEvent e) {
        Set<Ref> picked = verbs.picked();
        switch (e.getCode()) {
            case ESCAPE -> state.change(Texts.of("steps.clear-selection"), v -> v.select(null));
            case DELETE, BACK_SPACE -> {
                if (e.isShiftDown()) {
                    verbs.showAll();
                } else if (!picked.isEmpty()) {
                    verbs.hide(picked);
                }
            }
            case P -> verbs.togglePins(picked);
            case O -> {
                if (!picked.isEmpty()) {
                    verbs.showOnly(picked);
                }
            }
            case L -> canvas.toggleList();
            case A -> canvas.notes().add();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walk(KeyEvent e) {
        int step = e.isShiftDown() ? -1 : 1;
        switch (e.getCode()) {
            case N -> walk.nation(step);
            case K -> walk.tie(step);
            case ENTER -> walk.follow();
            default -> {
                return false;
            }
        }
        canvas.walked(true);
        return true;
    }

    private void pan(double dx, double dy) {
        Viewport next = canvas.viewport().pan(dx, dy);
        state.change(Texts.of("steps.pan"), v -> v.camera(MapCanvas.camera(next)));
    }
}
