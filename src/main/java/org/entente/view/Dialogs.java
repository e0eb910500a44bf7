package org.entente.view;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** What all dialogs have in common: the letters and colours of the window they belong to, and buttons in its language. */
public final class Dialogs {
    private Dialogs() {}

    /** Gives a dialog the letters of its window, in their size, and its colours, those of high contrast too. */
    public static void dress(DialogPane pane, @Nullable Window owner) {
        pane.getStyleClass().add("message-pane");
        if (owner != null && owner.getScene() != null) {
            pane.getStylesheets().addAll(owner.getScene().getStylesheets());
            for (String theme : new String[] {"dark", "contrast"}) {
                if (owner.getScene().getRoot().getStyleClass().contains(theme)) {
                    pane.getStyleClass().add(theme);
                }
            }
        }
    }

    /** Gives the keyboard to a field of a dialog once that is shown; the toolkit would give it to a button. */
    public static void enter(Dialog<?> dialog, Node field) {
        dialog.setOnShown(e -> Later.run(field::requestFocus));
    }

    /** The button that does nothing but close; the toolkit's own speaks the system's language. */
    public static ButtonType cancel() {
        return new ButtonType(Texts.of("app.cancel"), ButtonData.CANCEL_CLOSE);
    }
}
