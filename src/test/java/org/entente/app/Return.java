package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.entente.state.ExplorerState;
import org.entente.state.View;

/** Undoing all steps leads back to where a window began, and doing them again to where it was. */
final class Return {
    private final Sound sound;
    private final Deque<View> passed = new ArrayDeque<>();
    private View end;

    Return(Sound sound) {
        this.sound = sound;
        end = sound.opening();
    }

    private ExplorerState state() {
        return sound.state();
    }

    /** Ends a gesture under way and what plays, so that what follows are whole steps and nobody else's. */
    void begin() {
        sound.still();
        state().commit("Gesture");
        end = state().view();
    }

    /** Undoes a step; false where there is none, and all must be as it was. */
    boolean undone() {
        ExplorerState state = state();
        if (state.undoName().isEmpty()) {
            assertThat(state.view()).as("all undone").isEqualTo(sound.opening());
            return false;
        }
        passed.push(state.view());
        state.undo();
        return true;
    }

    /** Does a step again; false where all were. */
    boolean redone() {
        if (passed.isEmpty()) {
            return false;
        }
        ExplorerState state = state();
        String step = state.redoName().orElse("");
        state.redo();
        assertThat(state.view()).as("done again: " + step).isEqualTo(passed.pop());
        return true;
    }

    void end() {
        assertThat(state().view()).as("all done again").isEqualTo(end);
    }
}
