package org.entente.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.entente.model.Progress;

/**
 * Background work: of two works with one key only the later delivers, and the earlier hears that it is cancelled. With
 * {@code Runnable::run} for both executors everything happens on the calling thread, as tests want it.
 *
 * @param background where work runs
 * @param delivery where results arrive
 * @param running what is not yet delivered, by its key
 */
public record Tasks(Executor background, Executor delivery, Map<String, Running> running) {

    /** Work that takes a while. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; throws what it must, which reaches the failure's consumer. */
        T run(Progress progress) throws Exception;
    }

    /** Where an outcome goes. */
    public record Outcome<T>(Consumer<T> success, Consumer<Exception> failure) {}

    public Tasks(Executor background, Executor delivery) {
        this(background, delivery, new ConcurrentHashMap<>());
    }

    /** Starts a work under a key, and cancels the one that ran under it. */
    public <T> void start(String key, Work<T> work, Outcome<T> outcome) {
        Running now = new Running(key);
        Running before = running.put(key, now);
        if (before != null) {
            before.cancelled = true;
        }
        background.execute(() -> {
            try {
                T result = work.run(now);
                deliver(now, () -> outcome.success().accept(result));
            } catch (Exception e) {
                deliver(now, () -> outcome.failure().accept(e));
            }
        });
    }

    /** Cancels the work that runs under a key, whose outcome nobody will hear. */
    public void cancel(String key) {
        Running now = running.remove(key);
        if (now != null) {
            now.cancelled = true;
        }
    }

    private void deliver(Running work, Runnable what) {
        delivery.execute(() -> {
            running.remove(work.key, work);
            if (!work.cancelled) {
                what.run();
            }
        });
    }

    /** A work that was started; what it tells of itself may be read on any thread. */
    public static final class Running implements Progress {
        private final String key;
        private final long began = System.nanoTime();
        private volatile boolean cancelled;
        private volatile double fraction = -1;
        private volatile String doing = "";

        private Running(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /** When it was started, in nanoseconds of {@link System#nanoTime}. */
        public long began() {
            return began;
        }

        /** How much is done, 0 to 1; below 0 where nobody knows. */
        public double fraction() {
            return fraction;
        }

        /** What is being done, empty where it was not told. */
        public String doing() {
            return doing;
        }

        @Override
        public void report(double done, String what) {
            fraction = done;
            doing = what;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
