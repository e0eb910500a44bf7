package org.entente.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.EditPanel;
import org.entente.view.EditRequest;

/** Brings wishes to edit, from wherever they rise, to the form; E wishes for the row selected. */
record EditHooks(ExplorerState state, Docks docks, Node picture) {

    static EditHooks of(ExplorerState state, Rooms rooms) {
        return new EditHooks(state, rooms.docks(), rooms.picture().canvas());
    }

    void install(Scene scene) {
        scene.addEventHandler(EditRequest.WISH, this::take);
        panel().ifPresent(panel -> panel.whenChanged(this::goBack));
    }

    /** Shows the row that was changed, with the keyboard where E was pressed. */
    private void goBack() {
        docks.uncover("detail");
        picture.requestFocus();
    }

    private Optional<EditPanel> panel() {
        return docks.panel("edit").filter(EditPanel.class::isInstance).map(EditPanel.class::cast);
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
        panel().filter(panel -> panel.take(wish)).ifPresent(panel -> {
            docks.front("edit");
            panel.enter();
        });
    }
}
