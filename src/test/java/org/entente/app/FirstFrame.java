package org.entente.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Opens the program, prints how many milliseconds after the start of the Java machine the first frames with the record were drawn, and
 * ends it once what is put off until then was done too. The build of an installed program lists the classes loaded.
 */
public final class FirstFrame {
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int FRAMES = 2;
    private static final int ALL = 60;

    private FirstFrame() {}

    public static void main(String[] args) throws InterruptedException {
        new Thread(() -> EntenteApp.open(args), "entente-launcher").start();
        while (!shown()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Whether the window was there; where it is, its frames are counted and the program ends. */
    private static boolean shown() throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(1);
        boolean[] there = {false};
        try {
            Platform.runLater(() -> {
                there[0] = javafx.stage.Window.getWindows().stream()
                        .anyMatch(w -> w.isShowing()
                                && w instanceof Stage s
                                && Window.on(s).isPresent());
                if (there[0]) {
                    new Frames().start();
                }
                looked.countDown();
            });
        } catch (IllegalStateException notStarted) {
            return false;
        }
        looked.await();
        return there[0];
    }

    /** Counts frames from the one in which the window was first seen. */
    private static final class Frames extends AnimationTimer {
        private int seen;

        @Override
        public void handle(long now) {
            if (++seen == FRAMES + 1) {
                long start = ManagementFactory.getRuntimeMXBean().getStartTime();
                System.out.println("first frames after " + (System.currentTimeMillis() - start) + " ms");
            } else if (seen == ALL) {
                stop();
                Platform.exit();
            }
        }
    }
}
