package org.entente.view;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.paint.Rack;
import org.entente.paint.Sheet;
import org.entente.scene.HitTest;
import org.entente.scene.Scene;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.entente.state.Motif;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/**
 * The picture as a node: what is under the mouse, what part of the plane is seen, what is lit. A {@link Projector} draws it
 * into the pixels of an image.
 */
public final class MapCanvas extends Region {
    private static final double REACH = 5;

    private final ExplorerState state;
    private final Glider glider;
    private final Projector projector;
    private final TieTip tip;
    private final Viewfinder viewfinder;
    private final CanvasVerbs verbs;
    private final NoteTool notes;
    private final Overlay overlay;
    private final Announcer announcer;
    private final ReadOnlyObjectWrapper<@Nullable Scene> picture = new ReadOnlyObjectWrapper<>();
    private Runnable list = () -> {};
    private double magnified = 1;
    private Stages stages;
    private @Nullable Ref hovered;
    private BooleanSupplier played = () -> false;

    /** Held here alone, since the person's choice outlives a picture. */
    private final ChangeListener<Boolean> stilled = (o, before, now) -> settled();

    public MapCanvas(ExplorerState state, Tasks tasks, Motion motion) {
        this(state, tasks, motion, System::nanoTime);
    }

    MapCanvas(ExplorerState state, Tasks tasks) {
        this(state, tasks, new Motion());
    }

    MapCanvas(ExplorerState state, Tasks tasks, LongSupplier clock) {
        this(state, tasks, new Motion(), clock);
    }

    /**
     * The same by another clock.
     *
     * @param clock nanoseconds since any moment
     */
    MapCanvas(ExplorerState state, Tasks tasks, Motion motion, LongSupplier clock) {
        this.state = state;
        Rack rack = new Rack();
        ImageView image = new ImageView();
        image.setManaged(false);
        this.glider = new Glider(clock, motion, rack);
        this.projector = new Projector(this, new Screen(image), tasks, glider, rack, clock);
        this.stages = new Stages(state.chronicle());
        this.tip = new TieTip(this);
        this.viewfinder = new Viewfinder(this, state, glider);
        this.verbs = new CanvasVerbs(this, state);
        this.notes = new NoteTool(this, state);
        this.overlay = new Overlay(this);
        this.announcer = new Announcer(this, state);
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(image, overlay);
        state.viewProperty().addListener((o, before, now) -> {
            projector.changed();
            glider.want(Glider.tempo(before, now, played.getAsBoolean()));
            tell();
        });
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                stages = new Stages(now.chronicle());
                projector.forget();
            }
            projector.changed();
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> projector.settle());
        addEventFilter(ScrollEvent.SCROLL, e -> projector.settle());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> projector.settle());
        motion.reducedProperty().addListener(new WeakChangeListener<>(stilled));
        new CanvasMouse(this, state);
        new CanvasKeys(this, state);
        projector.changed();
        Pulse.during(this, this::pulse);
    }

    /** Tells when a change of the day is a step of what is played, and so is shown in stages. */
    public void stage(BooleanSupplier steps) {
        played = steps;
    }

    /** Draws what is to be drawn, if anything; called sixty times a second. */
    void pulse() {
        projector.pulse();
    }

    private void settled() {
        projector.settle();
    }

    /** Tells who listens what the picture shows. */
    void tell() {
        announcer.tell(projector.scene());
    }

    /** Takes note of a picture that is on the screen. */
    void drawn(Scene scene) {
        picture.set(scene);
    }

    /** Pixels of the screen for each of this node's. */
    double renderScale() {
        double window = getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
        return window * magnified;
    }

    /** Tells by how much this node is enlarged, so that its pixels stay those of the screen. */
    void magnify(double factor) {
        magnified = factor;
    }

    /** What is to be shown. */
    Motif motif() {
        return new Motif(state.index(), stages, state.view(), new Motif.Room(getWidth(), getHeight()));
    }

    /** What the picture of the day is made from now, for export in another look. */
    public Sight sight() {
        return motif().sight();
    }

    /** What part of the plane is seen. */
    Viewport viewport() {
        return motif().viewport();
    }

    /** The camera that sees what a viewport shows. */
    static View.Camera camera(Viewport viewport) {
        return new View.Camera(viewport.centre(), viewport.scale());
    }

    /** What lies under a point of the canvas. */
    Optional<Ref> at(double x, double y) {
        Scene scene = projector.scene();
        return scene == null || notes.at(x, y).isPresent()
                ? Optional.empty()
                : HitTest.at(scene, new Point(x, y), REACH);
    }

    /** Highlights a row and its neighbours, as the mouse does. */
    public void hover(@Nullable Ref ref) {
        if (!java.util.Objects.equals(ref, hovered)) {
            hovered = ref;
            setCursor(ref == null ? Cursor.DEFAULT : Cursor.HAND);
            projector.light(ref);
        }
    }

    TieTip tip() {
        return tip;
    }

    ExplorerState state() {
        return state;
    }

    /** The whole picture, for export: the one last drawn, or another where what is seen is but a sketch. */
    public Optional<Scene> scene() {
        return projector.owes() && projector.scene() != null
                ? Optional.of(motif().scene(new Motif.Builders()))
                : Optional.ofNullable(projector.scene());
    }

    /** What is on the screen, perhaps a sketch. */
    Optional<Scene> shown() {
        return Optional.ofNullable(projector.scene());
    }

    /** Whether what is on the screen is on its way to the picture shown. */
    boolean gliding() {
        return glider.running();
    }

    /** The pixels on the screen. */
    Sheet sheet() {
        return projector.sheet();
    }

    /** Lets the layout frame itself again. */
    public void fit() {
        viewfinder.move(Texts.of("steps.fit"), null);
    }

    /** Zooms about the middle. */
    public void zoom(double factor) {
        viewfinder.zoom(factor);
    }

    void look(String name, View.Camera camera) {
        viewfinder.move(name, camera);
    }

    CanvasVerbs verbs() {
        return verbs;
    }

    NoteTool notes() {
        return notes;
    }

    Overlay overlay() {
        return overlay;
    }

    /** Tells when a picture is on the screen. */
    ReadOnlyObjectProperty<@Nullable Scene> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Tells who shows the list of what the picture shows, and takes it away again. */
    void list(Runnable toggle) {
        list = toggle;
    }

    void toggleList() {
        list.run();
    }

    /** Whether what is selected was reached by a walk with the keyboard, and so is ringed. */
    void walked(boolean now) {
        announcer.walked(now);
        tell();
    }
}
