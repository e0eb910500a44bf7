package org.entente.app;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.EditPanel;
import org.entente.view.EditRequest;

/** Brings wishes to edit, from wherever they rise, to the form; E wishes for the row selected. */
record EditHooks(ExplorerState state, Docks docks) {

    void install(Scene scene) {
        scene.addEventHandler(EditRequest.WISH, this::take);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
            if (e.getCode() == KeyCode.E && plain && !(scene.getFocusOwner() instanceof TextInputControl)) {
                state.view().subject().selected().flatMap(EditRequest::change).ifPresent(this::take);
                e.consume();
            }
        });
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
