package org.entente.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;

/** What the program tells and asks about files. */
final class Messages {
    static final ButtonType SAVE = new ButtonType("Save", ButtonData.YES);
    static final ButtonType DISCARD = new ButtonType("Discard", ButtonData.NO);

    private final Stage stage;

    Messages(Stage stage) {
        this.stage = stage;
    }

    void fail(String head, Exception e) {
        tell(AlertType.ERROR, head, String.valueOf(e.getMessage()));
    }

    void note(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            tell(AlertType.WARNING, head, String.join("\n", lines));
        }
    }

    private void tell(AlertType type, String head, String body) {
        Alert alert = new Alert(type);
        alert.initOwner(stage);
        alert.getDialogPane().setId("message");
        alert.setHeaderText(head);
        TextArea text = new TextArea(body);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.min(12, 2 + (int) body.lines().count()));
        alert.getDialogPane().setContent(text);
        alert.show();
    }

    /** What is to become of unsaved changes; empty where all is to stay as it is. */
    Optional<ButtonType> askToSave(String name) {
        Alert alert = new Alert(AlertType.CONFIRMATION, "", SAVE, DISCARD, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.getDialogPane().setId("ask-to-save");
        alert.setTitle("Entente");
        alert.setHeaderText("Save the changes to " + name + "?");
        alert.setContentText("If you discard them, the file stays as it was last saved.");
        return alert.showAndWait().filter(b -> b != ButtonType.CANCEL);
    }

    boolean askToReplace(String name) {
        Alert alert = new Alert(AlertType.CONFIRMATION);
        alert.initOwner(stage);
        alert.setHeaderText("Replace " + name + "?");
        return alert.showAndWait().filter(b -> b == ButtonType.OK).isPresent();
    }
}
