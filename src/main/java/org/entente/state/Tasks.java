package org.entente.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.entente.model.Progress;

/**
 * Background work: of two works with one key only the later delivers, and the earlier hears that it is cancelled. With
 * {@code Runnable::run} for both executors everything happens on the calling thread, as tests want it.
 *
 * @param background where work runs
 * @param delivery where results arrive
 */
public record Tasks(Executor background, Executor delivery, Map<String, AtomicBoolean> running) {

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
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicBoolean before = running.put(key, cancelled);
        if (before != null) {
            before.set(true);
        }
        background.execute(() -> {
            try {
                T result = work.run(new Cancelling(cancelled));
                deliver(cancelled, () -> outcome.success().accept(result));
            } catch (Exception e) {
                deliver(cancelled, () -> outcome.failure().accept(e));
            }
        });
    }

    /** Cancels the work that runs under a key, whose outcome nobody will hear. */
    public void cancel(String key) {
        AtomicBoolean now = running.remove(key);
        if (now != null) {
            now.set(true);
        }
    }

    private void deliver(AtomicBoolean cancelled, Runnable what) {
        delivery.execute(() -> {
            if (!cancelled.get()) {
                what.run();
            }
        });
    }

    private record Cancelling(AtomicBoolean flag) implements Progress {
        @Override
        public void report(double fraction, String doing) {}

        @Override
        public boolean cancelled() {
            return flag.get();
        }
    }
}
