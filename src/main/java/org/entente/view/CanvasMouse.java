package org.entente.view;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on the picture: wheel and pinch zoom at the pointer, a sideways swipe pans, dragging does what {@link Grasp}
 * says, click selects (with Ctrl or Shift several), double click focuses, the right button opens a menu.
 */
final class CanvasMouse {
    private static final double WHEEL = 0.0018;

    /** However fast a trackpad is stroked, one event zooms by no more than this. */
    private static final double MOST_AT_ONCE = 1.25;

    private static final double SMALLEST = 0.004;
    private static final double LARGEST = 40;

    private final MapCanvas canvas;
    private final ExplorerState state;
    private final PauseTransition wheelRest = new PauseTransition(Duration.millis(350));
    private @Nullable Grasp grasp;
    private @Nullable ContextMenu menu;
    private @Nullable Point pointer;
    private @Nullable Ref lit;
    private double screenX = Double.NaN;
    private double screenY = Double.NaN;

    CanvasMouse(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
        wheelRest.setOnFinished(e -> state.commit(Texts.of("steps.zoom")));
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(e -> zoom(e.getX(), e.getY(), e.getZoomFactor()));
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(this::move);
        canvas.setOnContextMenuRequested(this::menu);
        canvas.pictureProperty().addListener((o, before, now) -> rest());
        canvas.setOnMouseExited(e -> {
            pointer = null;
            screenX = Double.NaN;
            canvas.hover(null);
            canvas.tip().hide();
        });
    }

    private void scroll(ScrollEvent e) {
        if (Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
            Viewport next = canvas.viewport().pan(e.getDeltaX(), 0);
            state.preview(v -> v.camera(MapCanvas.camera(next)));
            wheelRest.playFromStart();
        } else {
            zoom(e.getX(), e.getY(), gentle(e.getDeltaY(), e.isInertia()));
        }
        e.consume();
    }

    /** The factor by which so much scrolling zooms. */
    static double gentle(double delta, boolean inertia) {
        double factor = Math.exp(delta * WHEEL * (inertia ? 0.5 : 1));
        return Math.max(1 / MOST_AT_ONCE, Math.min(MOST_AT_ONCE, factor));
    }

    private void zoom(double x, double y, double factor) {
        Viewport now = canvas.viewport();
        double scale = Math.max(SMALLEST, Math.min(LARGEST, now.scale() * factor));
        Viewport next = now.zoom(new Point(x, y), scale / now.scale());
        state.preview(v -> v.camera(MapCanvas.camera(next)));
        wheelRest.playFromStart();
    }

    private void press(MouseEvent e) {
        if (wheelRest.getStatus() == Animation.Status.RUNNING) {
            wheelRest.stop();
            state.commit(Texts.of("steps.zoom"));
        }
        canvas.requestFocus();
        canvas.walked(false);
        canvas.tip().hide();
        if (menu != null) {
            menu.hide();
        }
        grasp = e.getButton() == MouseButton.PRIMARY ? new Grasp(canvas, state, e) : null;
    }

    private void drag(MouseEvent e) {
        if (grasp != null && e.isPrimaryButtonDown()) {
            grasp.drag(e);
        }
    }

    private void release(MouseEvent e) {
        Grasp done = grasp;
        grasp = null;
        if (done != null && done.moved()) {
            done.release();
        } else if (done != null) {
            OptionalInt note = canvas.notes().at(e.getX(), e.getY());
            if (note.isEmpty()) {
                click(e, canvas.at(e.getX(), e.getY()).orElse(null));
            } else if (e.getClickCount() == 2) {
                canvas.notes().edit(note.getAsInt());
            }
        }
    }

    private void click(MouseEvent e, @Nullable Ref hit) {
        if (e.isShortcutDown() || e.isShiftDown()) {
            if (hit != null && e.isShortcutDown()) {
                canvas.verbs().toggle(hit);
            } else if (hit != null) {
                canvas.verbs().add(List.of(hit));
            }
        } else if (e.getClickCount() == 2 && hit != null && hit.table() == Ref.Table.ACTOR) {
            state.change(Texts.of("steps.focus"), v -> v.focus(hit.id()));
        } else if (e.getClickCount() == 1) {
            state.change(Texts.of("steps.select"), v -> v.select(hit));
        }
    }

    /** The menu of what is under the pointer, or for the keyboard of what is selected; several picked out have one. */
    private void menu(ContextMenuEvent e) {
        Ref target = e.isKeyboardTrigger()
                ? state.view().subject().selection()
                : canvas.at(e.getX(), e.getY()).orElse(null);
        Set<Ref> picked = canvas.verbs().picked();
        ItemMenu items = new ItemMenu(canvas, state);
        OptionalInt note =
                e.isKeyboardTrigger() ? OptionalInt.empty() : canvas.notes().at(e.getX(), e.getY());
        Point here = e.isKeyboardTrigger()
                ? new Point(canvas.getWidth() / 2, canvas.getHeight() / 2)
                : new Point(e.getX(), e.getY());
        ContextMenu next = note.isPresent()
                ? items.note(note.getAsInt())
                : target == null
                        ? items.ground(here)
                        : picked.size() > 1 && picked.contains(target) ? items.several(picked) : items.one(target);
        Point2D at = new Point2D(e.getScreenX(), e.getScreenY());
        if (e.isKeyboardTrigger()) {
            Point local = (target == null
                            ? java.util.Optional.<Point>empty()
                            : canvas.verbs().anchors().at(target))
                    .orElse(new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
            at = canvas.localToScreen(local.x() + 10, local.y() + 10);
        }
        canvas.tip().hide();
        menu = next;
        next.show(canvas.getScene().getWindow(), at.getX(), at.getY());
        e.consume();
    }

    /** Lights up what lies under the pointer in the picture that is there now. */
    private void point() {
        Point at = pointer;
        if (at != null && grasp == null) {
            lit = canvas.at(at.x(), at.y()).orElse(null);
            canvas.hover(lit);
        }
    }

    /** The picture changed under a pointer that rests: nobody who comes to lie there is lit up before it moves. */
    private void rest() {
        Point at = pointer;
        if (at != null && lit != null && !lit.equals(canvas.at(at.x(), at.y()).orElse(null))) {
            lit = null;
            canvas.hover(null);
        }
    }

    private void move(MouseEvent e) {
        if (e.getScreenX() == screenX && e.getScreenY() == screenY) {
            return;
        }
        screenX = e.getScreenX();
        screenY = e.getScreenY();
        pointer = new Point(e.getX(), e.getY());
        point();
        Ref hit = canvas.at(e.getX(), e.getY()).orElse(null);
        if (hit == null || (menu != null && menu.isShowing())) {
            canvas.tip().hide();
        } else {
            canvas.tip().show(hit, e.getScreenX(), e.getScreenY());
        }
    }
}
