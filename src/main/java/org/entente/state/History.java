package org.entente.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be undone and redone: named values, the newest first. */
final class History<T> {
    private static final int DEPTH = 500;

    /** A value with the name of the change that left it. */
    record Step<T>(String name, T value) {}

    private final Deque<Step<T>> done = new ArrayDeque<>();
    private final Deque<Step<T>> undone = new ArrayDeque<>();

    /** Keeps the value that a change leaves behind, and forgets what was undone. */
    void left(String name, T before) {
        done.push(new Step<>(name, before));
        undone.clear();
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    /** The value before the newest change, while the present one is kept for redo. */
    Optional<T> undo(T present) {
        return swap(done, undone, present);
    }

    /** The value that the newest undo left. */
    Optional<T> redo(T present) {
        return swap(undone, done, present);
    }

    Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Step::name);
    }

    Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Step::name);
    }

    private static <T> Optional<T> swap(Deque<Step<T>> from, Deque<Step<T>> to, T present) {
        Step<T> step = from.poll();
        if (step == null) {
            return Optional.empty();
        }
        to.push(new Step<>(step.name(), present));
        return Optional.of(step.value());
    }
}
