package org.entente.view;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** The mouse on the picture: wheel zooms at the pointer, dragging pans, click selects, double click focuses. */
final class CanvasMouse {
    private static final double STILL = 3;
    private static final double WHEEL = 0.0018;
    private static final double SMALLEST = 0.004;
    private static final double LARGEST = 40;

    private final MapCanvas canvas;
    private final ExplorerState state;
    private final PauseTransition wheelRest = new PauseTransition(Duration.millis(350));
    private @Nullable Point pressed;
    private @Nullable Viewport pressedViewport;
    private boolean dragged;

    CanvasMouse(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
        wheelRest.setOnFinished(e -> state.commit("Zoom"));
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(e -> zoom(e.getX(), e.getY(), e.getZoomFactor()));
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(this::move);
        canvas.setOnMouseExited(e -> {
            canvas.hover(null);
            canvas.tip().hide();
        });
    }

    private void scroll(ScrollEvent e) {
        zoom(e.getX(), e.getY(), Math.exp(e.getDeltaY() * WHEEL * (e.isInertia() ? 0.5 : 1)));
        e.consume();
    }

    private void zoom(double x, double y, double factor) {
        Viewport now = canvas.viewport();
        double scale = Math.max(SMALLEST, Math.min(LARGEST, now.scale() * factor));
        Viewport next = now.zoom(new Point(x, y), scale / now.scale());
        state.preview(v -> v.camera(MapCanvas.camera(next)));
        wheelRest.playFromStart();
    }

    private void press(MouseEvent e) {
        canvas.requestFocus();
        pressed = new Point(e.getX(), e.getY());
        pressedViewport = canvas.viewport();
        dragged = false;
        canvas.tip().hide();
    }

    private void drag(MouseEvent e) {
        Point from = pressed;
        Viewport at = pressedViewport;
        if (from == null || at == null || !e.isPrimaryButtonDown()) {
            return;
        }
        if (dragged || from.distance(new Point(e.getX(), e.getY())) > STILL) {
            dragged = true;
            canvas.hover(null);
            Viewport next = at.pan(e.getX() - from.x(), e.getY() - from.y());
            state.preview(v -> v.camera(MapCanvas.camera(next)));
        }
    }

    private void release(MouseEvent e) {
        pressed = null;
        if (dragged) {
            state.commit("Pan");
            return;
        }
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Ref hit = canvas.at(e.getX(), e.getY()).orElse(null);
        if (e.getClickCount() == 2 && hit != null && hit.table() == Ref.Table.ACTOR) {
            state.change("Focus", v -> v.focus(hit.id()));
        } else if (e.getClickCount() == 1) {
            state.change("Select", v -> v.select(hit));
        }
    }

    private void move(MouseEvent e) {
        Ref hit = canvas.at(e.getX(), e.getY()).orElse(null);
        canvas.hover(hit);
        if (hit == null) {
            canvas.tip().hide();
        } else {
            canvas.tip().show(hit, e.getScreenX(), e.getScreenY());
        }
    }
}
