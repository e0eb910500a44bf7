package org.entente.view;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Puts off what the first picture can do without until that has been seen, and what cannot be done yet. */
public final class Later {
    private static final int FRAMES = 6;

    private Later() {}

    /** Does something once a few more frames were drawn, and the first of them seen: it reaches the screen some later. */
    public static void run(Runnable what) {
        int[] seen = {0};
        when(() -> ++seen[0] == FRAMES, what);
    }

    /** Does something as soon as it can be done, of which each frame asks. */
    static void when(BooleanSupplier possible, Runnable what) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (possible.getAsBoolean()) {
                    stop();
                    what.run();
                }
            }
        }.start();
    }
}
