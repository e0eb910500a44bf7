package org.entente.view;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Puts off what the first picture can do without until that has been seen, and what cannot be done yet. */
public final class Later {
    private static final int FRAMES = 6;

    /** A frame is drawn after what is asked of it. */
    private static final int NEXT = 2;

    private Later() {}

    /** Does something once a few more frames were drawn. */
    public static void run(Runnable what) {
        after(FRAMES, what);
    }

    /** Does something once the frame that is due was drawn. */
    public static void soon(Runnable what) {
        after(NEXT, what);
    }

    private static void after(int frames, Runnable what) {
        int[] seen = {0};
        when(() -> ++seen[0] == frames, what);
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
