package org.entente.app;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.entente.data.Part;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.EditPanel;
import org.entente.view.EditRequest;
import org.jspecify.annotations.Nullable;

/** Brings wishes to edit, from wherever they rise, to the form; E wishes for the row selected. */
record EditHooks(ExplorerState state, Docks docks, Node picture) {

    static EditHooks of(ExplorerState state, Rooms rooms) {
        return new EditHooks(state, rooms.docks(), rooms.picture().canvas());
    }

    void install(Scene scene) {
        scene.addEventHandler(EditRequest.WISH, this::take);
    }

    /** Shows the row that was changed; the keyboard goes back to the table it was wished for in, or to the picture. */
    private void goBack(@Nullable Node from) {
        docks.uncover("detail");
        boolean table = from instanceof TableView && from.getScene() != null;
        (table && from != null ? from : picture).requestFocus();
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

    /** Brings an empty row of a table to the form. */
    void add(Part part) {
        take(EditRequest.add(part, Map.of()));
    }

    /** Takes the row selected away, and what depends on it, once a person agreed. */
    void remove() {
        state.view().subject().selected().flatMap(EditRequest::remove).ifPresent(this::take);
    }

    private void take(EditRequest wish) {
        Node from = picture.getScene() == null ? null : picture.getScene().getFocusOwner();
        panel().ifPresent(panel -> panel.whenChanged(() -> goBack(from)));
        if (!wish.removal() && panel().filter(EditPanel::changed).isPresent()) {
            docks.front("edit");
        }
        panel().filter(panel -> panel.take(wish)).ifPresent(panel -> {
            docks.front("edit");
            panel.enter();
        });
    }
}
