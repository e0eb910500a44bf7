package org.entente.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Lasso;
import org.entente.scene.Naming;
import org.entente.scene.Note;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** One drag of the mouse: it pans, moves the nations taken hold of, or throws a box or a loop around some. */
final class Grasp {
    private static final double STILL = 3;

    private final MapCanvas canvas;
    private final ExplorerState state;
    private final Point from;
    private final Viewport viewport;
    private final Kind kind;
    private final Map<String, Point> held;
    private final OptionalInt note;
    private final List<Note> notes;
    private boolean moved;

    private enum Kind {
        NOTE,
        PAN,
        MOVE,
        BOX,
        LASSO
    }

    Grasp(MapCanvas canvas, ExplorerState state, MouseEvent e) {
        this.canvas = canvas;
        this.state = state;
        from = new Point(e.getX(), e.getY());
        viewport = canvas.viewport();
        Ref hit = canvas.at(e.getX(), e.getY()).orElse(null);
        note = canvas.notes().at(e.getX(), e.getY());
        notes = canvas.notes().all();
        if (note.isPresent()) {
            kind = Kind.NOTE;
        } else if (e.isShiftDown()) {
            kind = Kind.BOX;
        } else if (e.isAltDown()) {
            kind = Kind.LASSO;
        } else {
            kind = movable(hit) ? Kind.MOVE : Kind.PAN;
        }
        held = kind == Kind.MOVE && hit != null ? canvas.verbs().places(taken(hit)) : Map.of();
    }

    private boolean movable(@Nullable Ref hit) {
        return hit != null
                && hit.table() == Ref.Table.ACTOR
                && canvas.verbs().movable()
                && canvas.verbs().anchors().at(hit).isPresent();
    }

    /** All that is picked out where that is taken hold of, else it alone. */
    private Set<Ref> taken(Ref hit) {
        Set<Ref> picked = canvas.verbs().picked();
        return picked.contains(hit) ? picked : Set.of(hit);
    }

    boolean moved() {
        return moved;
    }

    void drag(MouseEvent e) {
        Point to = new Point(e.getX(), e.getY());
        if (!moved && from.distance(to) <= STILL) {
            return;
        }
        if (!moved && kind == Kind.LASSO) {
            canvas.overlay().lasso(from);
        }
        moved = true;
        canvas.hover(null);
        switch (kind) {
            case NOTE -> {
                canvas.setCursor(Cursor.MOVE);
                int at = note.orElseThrow();
                canvas.notes().drag(at, notes.get(at), to.x() - from.x(), to.y() - from.y());
            }
            case PAN -> {
                canvas.setCursor(Cursor.CLOSED_HAND);
                Viewport next = viewport.pan(to.x() - from.x(), to.y() - from.y());
                state.preview(v -> v.camera(MapCanvas.camera(next)));
            }
            case MOVE -> {
                canvas.setCursor(Cursor.MOVE);
                double dx = (to.x() - from.x()) / viewport.scale();
                double dy = (to.y() - from.y()) / viewport.scale();
                Map<String, Point> pins = new HashMap<>(state.view().pins());
                held.forEach((id, p) -> pins.put(id, new Point(p.x() + dx, p.y() + dy)));
                state.preview(v -> v.pins(pins));
            }
            case BOX -> {
                canvas.setCursor(Cursor.CROSSHAIR);
                canvas.overlay().box(new Rect(from.x(), from.y(), 0, 0).union(new Rect(to.x(), to.y(), 0, 0)));
            }
            case LASSO -> {
                canvas.setCursor(Cursor.CROSSHAIR);
                canvas.overlay().lasso(to);
            }
        }
    }

    /** Ends a drag as one step of history. */
    void release() {
        canvas.setCursor(Cursor.DEFAULT);
        switch (kind) {
            case NOTE -> canvas.notes().dropped();
            case PAN -> state.commit(Texts.of("steps.pan"));
            case MOVE ->
                state.commit(
                        held.size() == 1
                                ? Texts.of("steps.move", name())
                                : Texts.count("steps.move-nations", held.size()));
            case BOX, LASSO -> {
                Lasso loop = canvas.overlay().take();
                List<Ref> inside = canvas.verbs().anchors().within(loop::contains);
                canvas.verbs().pick(inside);
            }
        }
    }

    private String name() {
        return Naming.nameOf(state.chronicle(), held.keySet().iterator().next());
    }
}
