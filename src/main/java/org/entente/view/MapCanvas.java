package org.entente.view;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.paint.Easel;
import org.entente.paint.Rack;
import org.entente.paint.Sheet;
import org.entente.paint.Spotlight;
import org.entente.scene.Highlight;
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
 * The picture, drawn into the pixels of an image. Changes only mark it dirty; one pulse draws. A picture that takes long is
 * sketched while it changes and drawn whole in the background, so that the window never waits for it.
 */
public final class MapCanvas extends Region {
    private static final double REACH = 5;

    private final ExplorerState state;
    private final Tasks tasks;
    private final Pace pace;
    private final Glider glider;
    private final Screen screen;
    private final Rack rack = new Rack();
    private final Spotlight spotlight = new Spotlight(rack);
    private final Studio whole = new Studio();
    private final Studio quick = new Studio();
    private Easel landing = whole.easel();
    private final AtomicInteger turn = new AtomicInteger();
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
    private @Nullable Scene scene;
    private @Nullable Ref hovered;
    private BooleanSupplier played = () -> false;

    /** Held here alone, since the person's choice outlives a picture. */
    private final ChangeListener<Boolean> stilled = (o, before, now) -> settle();

    /** The scene whose pixels are on the screen as they were drawn, null where something is lit or moves. */
    private @Nullable Scene plain;

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
        this.tasks = tasks;
        this.pace = new Pace(clock);
        this.glider = new Glider(clock, motion, rack);
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
        ImageView image = new ImageView();
        image.setManaged(false);
        screen = new Screen(image);
        getChildren().addAll(image, overlay);
        state.viewProperty().addListener((o, before, now) -> {
            changed();
            glider.want(Glider.tempo(before, now, played.getAsBoolean()));
            announcer.tell(scene);
        });
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                stages = new Stages(now.chronicle());
                scene = null;
            }
            changed();
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> settle());
        addEventFilter(ScrollEvent.SCROLL, e -> settle());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> settle());
        motion.reducedProperty().addListener(new WeakChangeListener<>(stilled));
        new CanvasMouse(this, state);
        new CanvasKeys(this, state);
        changed();
        Pulse.during(this, this::pulse);
    }

    /** Tells when a change of the day is a step of what is played, and so is shown in stages. */
    public void stage(BooleanSupplier steps) {
        played = steps;
    }

    /** Ends a transition at once. */
    private void settle() {
        if (glider.running()) {
            glider.stop();
            land();
        }
    }

    private void land() {
        Scene end = scene;
        if (end != null) {
            put(end, landing.make(end, screen.sheet(), () -> false));
        }
    }

    private void changed() {
        glider.want(null);
        turn.incrementAndGet();
        pace.changed();
    }

    /** Draws what is to be drawn, if anything; called sixty times a second. */
    void pulse() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (screen.fit(getWidth(), getHeight(), renderScale())) {
            plain = null;
            changed();
        }
        if (glider.running()) {
            if (glider.draw(screen.sheet())) {
                screen.show();
            } else {
                land();
            }
            return;
        }
        Motif motif = motif();
        if (pace.owes() && !laid(motif)) {
            return;
        }
        switch (pace.next(pace.owes() ? motif.ties() : 0)) {
            case NOTHING -> {
                if (pace.idles()) {
                    quick.rest();
                    whole.rest();
                    rack.clear();
                }
            }
            case WHOLE_NOW -> {
                long start = System.nanoTime();
                Scene drawn = motif.scene(whole.builders());
                if (glide(drawn, whole)) {
                    return;
                }
                Studio.Frame frame = whole.draw(motif, drawn, screen.sheet(), start, () -> false);
                pace.took(frame.nanoseconds(), frame.ties(), frame.drawing().before() == null);
                put(drawn, frame.drawing());
            }
            case SKETCH -> start("sketch", () -> quick.sketch(motif, screen.sheet()), this::sketched);
            case WHOLE_LATER -> {
                int now = turn.get();
                start("picture", () -> whole.finish(motif, screen.sheet(), () -> turn.get() != now), this::finished);
            }
        }
    }

    /** Whether it is known where all stand; else that is found out in the background, and the picture stays as it is. */
    private boolean laid(Motif motif) {
        String key = key("layout");
        if (!motif.laid() && !tasks.running().containsKey(key)) {
            Tasks.Work<Motif> work = progress -> {
                motif.lay();
                return motif;
            };
            tasks.start(key, work, new Tasks.Outcome<>(laid -> {}, MapCanvas::fail));
        }
        return motif.laid();
    }

    private double renderScale() {
        double window = getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
        return window * magnified;
    }

    /** Tells by how much this node is enlarged, so that its pixels stay those of the screen. */
    void magnify(double factor) {
        magnified = factor;
    }

    private String key(String what) {
        return what + ' ' + System.identityHashCode(this);
    }

    private static void fail(Exception e) {
        throw new IllegalStateException(e);
    }

    private void start(String what, Supplier<Studio.Frame> work, Consumer<Studio.Frame> success) {
        tasks.start(key(what), progress -> work.get(), new Tasks.Outcome<>(success, MapCanvas::fail));
    }

    /** A sketch is no reason to play stages, which would come late. */
    private void sketched(Studio.Frame frame) {
        pace.sketched();
        if (pace.isChanged() || glider.staged() || !glide(frame.scene(), quick)) {
            put(frame.scene(), frame.drawing());
        }
    }

    /**
     * Moves to a picture if it is to be reached so; it counts as shown from the beginning.
     *
     * @param by who made it, and is free to draw it
     */
    private boolean glide(Scene next, Studio by) {
        boolean begun = glider.begin(scene, next, screen.sheet());
        if (begun) {
            scene = next;
            plain = null;
            landing = by.easel();
            spotlight.forget();
            announcer.tell(scene);
        }
        return begun;
    }

    private void finished(Studio.Frame frame) {
        if (pace.finished()) {
            pace.took(frame.nanoseconds(), frame.ties(), frame.drawing().before() == null);
            put(frame.scene(), frame.drawing());
        }
    }

    private void put(Scene drawn, Easel.Drawing drawing) {
        Sheet sheet = drawing.sheet();
        if (screen.sheet().fits(sheet.width(), sheet.height(), sheet.scale())) {
            Rect changed = drawing.since(plain);
            screen.sheet().copy(sheet, changed);
            scene = drawn;
            plain = drawn;
            spotlight.forget();
            announcer.tell(scene);
            picture.set(drawn);
            screen.show(changed);
            light();
        }
    }

    private void light() {
        Scene shown = scene;
        Ref ref = hovered;
        if (shown != null && !glider.running()) {
            plain = ref == null ? plain : null;
            screen.show(
                    ref == null
                            ? spotlight.darken(screen.sheet(), shown)
                            : spotlight.light(screen.sheet(), shown, Highlight.marks(shown, state.chronicle(), ref)));
        }
    }

    private Motif motif() {
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
        return scene == null || notes.at(x, y).isPresent()
                ? Optional.empty()
                : HitTest.at(scene, new Point(x, y), REACH);
    }

    /** Highlights a row and its neighbours, as the mouse does. */
    public void hover(@Nullable Ref ref) {
        if (!java.util.Objects.equals(ref, hovered)) {
            hovered = ref;
            setCursor(ref == null ? Cursor.DEFAULT : Cursor.HAND);
            light();
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
        return pace.owes() && scene != null
                ? Optional.of(motif().scene(new Motif.Builders()))
                : Optional.ofNullable(scene);
    }

    /** What is on the screen, perhaps a sketch. */
    Optional<Scene> shown() {
        return Optional.ofNullable(scene);
    }

    /** Whether what is on the screen is on its way to the picture shown. */
    boolean gliding() {
        return glider.running();
    }

    /** The pixels on the screen. */
    Sheet sheet() {
        return screen.sheet();
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
        announcer.tell(scene);
    }
}
