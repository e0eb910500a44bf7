package org.entente.app;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/**
 * Notices when a person has done something and now rests, and has something done then, after a long rest, and when the
 * rest is over: each once. That something was done may be told from any thread.
 */
final class Repose {
    static final Duration REST = Duration.ofMillis(1200);
    static final Duration LONG = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(500);

    private final LongSupplier clock;
    private final Deeds deeds;
    private volatile boolean stirred = true;
    private volatile boolean tired = true;
    private boolean asleep;
    private volatile long last;

    /**
     * What is to be done.
     *
     * @param resting when a rest begins
     * @param rested once it was long
     * @param waking when it is over
     */
    record Deeds(Runnable resting, Runnable rested, Runnable waking) {}

    /**
     * Someone who was just busy.
     *
     * @param clock nanoseconds since any moment
     */
    Repose(LongSupplier clock, Deeds deeds) {
        this.clock = clock;
        this.deeds = deeds;
        last = clock.getAsLong();
    }

    /**
     * Looks again and again whether it is time.
     *
     * @param busy whether the program works on something, which is no rest
     */
    void look(ScheduledExecutorService by, BooleanSupplier busy) {
        var unused = by.scheduleWithFixedDelay(
                () -> pass(busy.getAsBoolean()), LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
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
    void pass(boolean busy) {
        if (busy) {
            stir();
        }
        long still = clock.getAsLong() - last;
        if (still < REST.toNanos()) {
            if (asleep) {
                asleep = false;
                deeds.waking().run();
            }
            return;
        }
        if (stirred) {
            stirred = false;
            asleep = true;
            deeds.resting().run();
        }
        if (tired && still >= LONG.toNanos()) {
            tired = false;
            deeds.rested().run();
        }
    }
}
