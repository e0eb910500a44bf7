package org.entente.view;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.paint.Easel;
import org.entente.paint.Rack;
import org.entente.paint.Sheet;
import org.entente.paint.Spotlight;
import org.entente.scene.Highlight;
import org.entente.scene.Scene;
import org.entente.state.Motif;
import org.entente.state.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on the screen what a canvas is to show. Changes only mark the picture dirty; one pulse draws. A picture that takes
 * long is sketched while it changes and drawn whole in the background, so that the window never waits for it.
 */
final class Projector {
    private final MapCanvas canvas;
    private final Tasks tasks;
    private final Pace pace;
    private final Glider glider;
    private final Screen screen;
    private final Rack rack;
    private final Spotlight spotlight;
    private final Studio whole = new Studio();
    private final Studio quick = new Studio();
    private final AtomicInteger turn = new AtomicInteger();
    private Easel landing = whole.easel();
    private @Nullable Scene scene;
    private @Nullable Ref lit;

    /** The scene whose pixels are on the screen as they were drawn, null where something is lit or moves. */
    private @Nullable Scene plain;

    /**
     * A projector without a picture.
     *
     * @param rack where glider and projector have their sheets from
     * @param clock nanoseconds since any moment
     */
    Projector(MapCanvas canvas, Screen screen, Tasks tasks, Glider glider, Rack rack, LongSupplier clock) {
        this.canvas = canvas;
        this.screen = screen;
        this.tasks = tasks;
        this.glider = glider;
        this.rack = rack;
        spotlight = new Spotlight(rack);
        pace = new Pace(clock);
    }

    /** What is on the screen, perhaps a sketch; null before the first picture. */
    @Nullable
    Scene scene() {
        return scene;
    }

    /** Whether what is on the screen is not yet the whole picture. */
    boolean owes() {
        return pace.owes();
    }

    /** The pixels on the screen. */
    Sheet sheet() {
        return screen.sheet();
    }

    /** Leaves what was drawn, which is of another record. */
    void forget() {
        scene = null;
    }

    /** Lights a row and its neighbours, nothing where it is null. */
    void light(@Nullable Ref ref) {
        lit = ref;
        light();
    }

    /** Ends a transition at once. */
    void settle() {
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

    /** Marks the picture dirty, and has what is drawn in the background stop. */
    void changed() {
        glider.want(null);
        turn.incrementAndGet();
        pace.changed();
    }

    /** Draws what is to be drawn, if anything; called sixty times a second. */
    void pulse() {
        if (canvas.getWidth() <= 0 || canvas.getHeight() <= 0) {
            return;
        }
        if (screen.fit(canvas.getWidth(), canvas.getHeight(), canvas.renderScale())) {
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
        Motif motif = canvas.motif();
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
            tasks.start(key, work, new Tasks.Outcome<>(laid -> {}, Projector::fail));
        }
        return motif.laid();
    }

    private String key(String what) {
        return what + ' ' + System.identityHashCode(this);
    }

    private static void fail(Exception e) {
        throw new IllegalStateException(e);
    }

    private void start(String what, Supplier<Studio.Frame> work, Consumer<Studio.Frame> success) {
        tasks.start(key(what), progress -> work.get(), new Tasks.Outcome<>(success, Projector::fail));
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
            canvas.tell();
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
            canvas.tell();
            canvas.drawn(drawn);
            screen.show(changed);
            light();
        }
    }

    /** Shows what is to be lit, above the picture. */
    private void light() {
        Scene shown = scene;
        Ref ref = lit;
        if (shown != null && !glider.running()) {
            plain = ref == null ? plain : null;
            screen.show(
                    ref == null
                            ? spotlight.darken(screen.sheet(), shown)
                            : spotlight.light(
                                    screen.sheet(),
                                    shown,
                                    Highlight.marks(shown, canvas.state().chronicle(), ref)));
        }
    }
}
