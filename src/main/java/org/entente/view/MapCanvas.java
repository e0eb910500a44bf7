package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.scene.Highlight;
import org.entente.scene.HitTest;
import org.entente.scene.Multiples;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/**
 * The picture: a canvas for the backdrop, one for the ties and actors, and a transparent one for what the mouse is on.
 * Changes only mark it dirty; one pulse draws.
 */
public final class MapCanvas extends Region {
    private static final double REACH = 5;

    private final ExplorerState state;
    private final SceneBuilder builder = new SceneBuilder();
    private final Multiples multiples = new Multiples();
    private final Canvas backdrop = new Canvas();
    private final Canvas main = new Canvas();
    private final Canvas overlay = new Canvas();
    private final TieTip tip;
    private Stages stages;
    private @Nullable Scene scene;
    private Object drawnBackdrop = new Object();
    private @Nullable Ref hovered;
    private boolean dirty = true;

    public MapCanvas(ExplorerState state) {
        this.state = state;
        this.stages = new Stages(state.chronicle());
        this.tip = new TieTip(this);
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        overlay.setMouseTransparent(true);
        getChildren().addAll(backdrop, main, overlay);
        state.viewProperty().addListener((o, before, now) -> dirty = true);
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                stages = new Stages(now.chronicle());
            }
            dirty = true;
        });
        new CanvasMouse(this, state);
        new CanvasKeys(this, state);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse();
            }
        }.start();
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : new Canvas[] {backdrop, main, overlay}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        drawnBackdrop = new Object();
        dirty = true;
    }

    private void pulse() {
        if (dirty && getWidth() > 0 && getHeight() > 0) {
            dirty = false;
            draw();
        }
    }

    private void draw() {
        View view = state.view();
        Scene next = scene(view);
        Object key = next.layers().get(0);
        if (key != drawnBackdrop) {
            drawnBackdrop = key;
            GraphicsContext gc = backdrop.getGraphicsContext2D();
            gc.setFill(CanvasSurface.color(next.background()));
            gc.fillRect(0, 0, getWidth(), getHeight());
            next.layers().get(0).paint(new CanvasSurface(gc));
        }
        GraphicsContext gc = main.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        CanvasSurface surface = new CanvasSurface(gc);
        next.layers().subList(1, next.layers().size()).forEach(layer -> layer.paint(surface));
        scene = next;
        setAccessibleText(next.title());
        drawOverlay();
    }

    private void drawOverlay() {
        GraphicsContext gc = overlay.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        Scene shown = scene;
        Ref ref = hovered;
        if (shown != null && ref != null) {
            Highlight.of(shown, state.chronicle(), ref).paint(new CanvasSurface(gc));
        }
    }

    private Scene scene(View view) {
        List<LocalDate> days = view.when().panel();
        if (days.isEmpty()) {
            return builder.build(sight(view, viewport()));
        }
        double share = viewport().width();
        return multiples.build(days, (day, w, h) -> sight(view.day(day), cell(w, h, share)), getWidth(), getHeight());
    }

    /** The viewport of one of several pictures: what the whole one shows, smaller. */
    private Viewport cell(double width, double height, double whole) {
        View view = state.view();
        return view.camera()
                .map(c -> new Viewport(c.centre(), c.scale() * width / whole, width, height))
                .orElseGet(() -> stages.frame(view.look().layout(), view.subject(), width, height));
    }

    /** What the picture of the day is made from now, for export in another look. */
    public Sight sight() {
        return sight(state.view(), viewport());
    }

    /** What a view shows. */
    private Sight sight(View view, Viewport viewport) {
        return new Sight(
                state.index(),
                state.index().at(view.day(), view.filter()),
                stages.of(view.look().layout(), view.subject()),
                view.subject(),
                new Sight.Manner(
                        viewport,
                        view.look().theme(),
                        view.look().context(),
                        view.when()
                                .compared()
                                .map(day -> state.index().at(day, view.filter()))
                                .orElse(null)));
    }

    /** What part of the plane is seen: as the camera says, or as the layout frames itself. */
    Viewport viewport() {
        View view = state.view();
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        return view.camera()
                .map(c -> new Viewport(c.centre(), c.scale(), width, height))
                .orElseGet(() -> stages.frame(view.look().layout(), view.subject(), width, height));
    }

    /** The camera that sees what a viewport shows. */
    static View.Camera camera(Viewport viewport) {
        return new View.Camera(viewport.centre(), viewport.scale());
    }

    /** What lies under a point of the canvas. */
    Optional<Ref> at(double x, double y) {
        return scene == null ? Optional.empty() : HitTest.at(scene, new Point(x, y), REACH);
    }

    /** Highlights a row and its neighbours, as the mouse does. */
    public void hover(@Nullable Ref ref) {
        if (!java.util.Objects.equals(ref, hovered)) {
            hovered = ref;
            setCursor(ref == null ? Cursor.DEFAULT : Cursor.HAND);
            drawOverlay();
        }
    }

    TieTip tip() {
        return tip;
    }

    ExplorerState state() {
        return state;
    }

    /** The picture last drawn, for export. */
    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    /** Lets the layout frame itself again. */
    public void fit() {
        state.change("Fit", v -> v.camera(null));
    }

    /** Zooms about the middle. */
    public void zoom(double factor) {
        Viewport now = viewport();
        Viewport next = now.zoom(new Point(now.width() / 2, now.height() / 2), factor);
        state.change("Zoom", v -> v.camera(camera(next)));
    }
}
