package org.entente.app;

import javafx.scene.Scene;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.EditPanel;
import org.entente.view.EditRequest;

/** Brings wishes to edit, from wherever they rise, to the form; E wishes for the row selected. */
record EditHooks(ExplorerState state, Docks docks) {

    static EditHooks of(ExplorerState state, Rooms rooms) {
        return new EditHooks(state, rooms.docks());
    }

    void install(Scene scene) {
        scene.addEventHandler(EditRequest.WISH, this::take);
    }

    /** Whether the row selected can be edited. */
    boolean possible() {
        return state.view().subject().selected().flatMap(EditRequest::change).isPresent();
    }

    /** Brings the row selected to the form. */
    void begin() {
        state.view().subject().selected().flatMap(EditRequest::change).ifPresent(this::take);
    }

    private void take(EditRequest wish) {
        docks.panel("edit")
                .filter(EditPanel.class::isInstance)
                .map(EditPanel.class::cast)
                .ifPresent(panel -> {
                    if (panel.take(wish)) {
                        docks.front("edit");
                        panel.enter();
                    }
                });
    }
}
