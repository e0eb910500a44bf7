package org.entente.view;

import javafx.animation.AnimationTimer;

/** Puts off what the first picture can do without until that has been seen. */
public final class Later {
    private static final int FRAMES = 6;

    private Later() {}

    /** Does something once a few more frames were drawn. */
    public static void run(Runnable what) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (++seen == FRAMES) {
                    stop();
                    what.run();
                }
            }
        }.start();
    }
}
