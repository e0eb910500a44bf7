package org.entente.app;

import java.util.Objects;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.Stories;

/** Brings the details before the list of stories when something is selected, unless a story is told or made. */
final class Uncovering {
    private Uncovering() {}

    /** Watches the selection from now on. */
    static void keep(ExplorerState state, Stories stories, Docks docks) {
        state.viewProperty().addListener((o, before, now) -> {
            boolean chosen = now.subject().selection() != null
                    && !Objects.equals(
                            before.subject().selection(), now.subject().selection());
            boolean busy = stories.tour().place().isPresent()
                    || stories.workshop().manuscript().isPresent();
            if (chosen && !busy && docks.before("stories", "detail")) {
                docks.uncover("detail");
            }
        });
    }
}
