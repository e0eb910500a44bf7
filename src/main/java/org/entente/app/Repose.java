package org.entente.app;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/**
 * Notices when a person has done something and now rests, and has one thing done then and another after a long rest: once
 * for each rest. That something was done may be told from any thread.
 */
final class Repose {
    static final Duration REST = Duration.ofMillis(1200);
    static final Duration LONG = Duration.ofSeconds(8);

    private static final Duration LOOK = Duration.ofMillis(500);

    private final LongSupplier clock;
    private final Runnable resting;
    private final Runnable rested;
    private volatile boolean stirred = true;
    private volatile boolean tired = true;
    private volatile long last;

    /**
     * Someone who was just busy.
     *
     * @param clock nanoseconds since any moment
     * @param resting what is to be done when a rest begins
     * @param rested what is to be done once it was long
     */
    Repose(LongSupplier clock, Runnable resting, Runnable rested) {
        this.clock = clock;
        this.resting = resting;
        this.rested = rested;
        last = clock.getAsLong();
    }

    /** Looks again and again whether it is time. */
    void look(ScheduledExecutorService by) {
        var unused = by.scheduleWithFixedDelay(this::pass, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Hears keys and the mouse on a stage, and what moves by itself in the windows it will show. */
    void hear(Stage stage) {
        stage.addEventFilter(InputEvent.ANY, e -> stir());
        stage.sceneProperty().addListener((o, before, now) -> Window.on(stage)
                .ifPresent(w -> w.state().viewProperty().addListener((v, was, is) -> stir())));
    }

    /** Something was done. */
    void stir() {
        last = clock.getAsLong();
        stirred = true;
        tired = true;
    }

    /** Does what is to be done, if it is time. */
    void pass() {
        long still = clock.getAsLong() - last;
        if (stirred && still >= REST.toNanos()) {
            stirred = false;
            resting.run();
        }
        if (tired && still >= LONG.toNanos()) {
            tired = false;
            rested.run();
        }
    }
}
