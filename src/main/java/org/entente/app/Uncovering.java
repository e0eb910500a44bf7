package org.entente.app;

import java.util.Objects;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.Stories;

/** Brings the details before the list of stories when something is selected, unless a story is told or made. */
final class Uncovering {
    private final Stories stories;
    private boolean leaving;

    private Uncovering(Stories stories) {
        this.stories = stories;
    }

    /** Watches the selection from now on. */
    static void keep(ExplorerState state, Stories stories, Docks docks) {
        Uncovering out = new Uncovering(stories);
        stories.tour().placeProperty().addListener((o, before, now) -> out.leaving = now == null);
        state.viewProperty().addListener((o, before, now) -> {
            boolean chosen = now.subject().selection() != null
                    && !Objects.equals(
                            before.subject().selection(), now.subject().selection());
            if (out.free() && chosen && docks.before("stories", "detail")) {
                docks.uncover("detail");
            }
        });
    }

    /** Whether a change is a person's wish: not a step of a story, nor the view from before that comes back after it. */
    private boolean free() {
        boolean back = leaving;
        leaving = false;
        return !back
                && stories.tour().place().isEmpty()
                && stories.workshop().manuscript().isEmpty();
    }
}
