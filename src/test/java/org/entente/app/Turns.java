package org.entente.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.entente.state.Tasks;

/** Turns on the thread of the toolkit, seen from another; a turn that opens a dialog and waits does not hold up the next. */
record Turns(Tasks tasks) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(2);

    /** Takes a turn and waits until it is over, or waits for a dialog. */
    void take(Runnable turn) {
        Platform.runLater(turn);
        pass();
    }

    /** What a turn answers. */
    <T> T ask(Callable<T> turn) {
        FutureTask<T> task = new FutureTask<>(turn);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof AssertionError error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("the window does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void pass() {
        ask(() -> true);
    }

    /** Waits until work in the background has delivered, which some of it never does while something plays, and the window is drawn. */
    void settle() {
        pass();
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        do {
            frame();
            pass();
            LockSupport.parkNanos(LOOK.toNanos());
        } while (!tasks.running().isEmpty() && System.nanoTime() < patience);
    }

    private void frame() {
        CountDownLatch drawn = new CountDownLatch(1);
        AnimationTimer timer = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (++seen == 2) {
                    stop();
                    drawn.countDown();
                }
            }
        };
        Platform.runLater(timer::start);
        try {
            if (!drawn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the window is not drawn");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
