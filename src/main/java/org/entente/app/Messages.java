package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.entente.model.Texts;
import org.entente.view.Dialogs;

/** What the program tells and asks about files. */
final class Messages {
    private final Stage stage;
    private final Notes notes;
    private final Consumer<String> open;

    /** What is to become of unsaved changes. */
    enum Answer {
        SAVE,
        DISCARD,
        STAY
    }

    /**
     * What is told in a window.
     *
     * @param open shows a folder or a page outside the program, by its address
     */
    Messages(Stage stage, Notes notes, Consumer<String> open) {
        this.stage = stage;
        this.notes = notes;
        this.open = open;
    }

    Stage stage() {
        return stage;
    }

    /** Tells of success beside what the user is doing. */
    void say(String text) {
        notes.say(text, List.of());
    }

    /** Tells that a file was written, with a way to the folder it lies in. */
    void written(String text, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        notes.say(
                text,
                folder == null
                        ? List.of()
                        : List.of(new Notes.Way(
                                Texts.of("app.open-folder"),
                                () -> open.accept(folder.toUri().toString()))));
    }

    /** A button that closes what is only read. */
    static ButtonType close() {
        return new ButtonType(Texts.of("app.close"), ButtonData.CANCEL_CLOSE);
    }

    static ButtonType cancel() {
        return Dialogs.cancel();
    }

    /** Gives a dialog the letters and colours of the window it belongs to. */
    static void dress(DialogPane pane, Stage owner) {
        Dialogs.dress(pane, owner);
    }

    void fail(String head, Exception e) {
        tell(AlertType.ERROR, head, String.valueOf(e.getMessage()));
    }

    /** Tells what went not quite as wished; the lines are read by who wants to. */
    void note(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            Runnable all = () -> tell(AlertType.WARNING, head, String.join("\n", lines));
            notes.say(head, List.of(new Notes.Way(Texts.of("app.details"), all)));
        }
    }

    private void tell(AlertType type, String head, String body) {
        Alert alert = new Alert(type, "", close());
        alert.initOwner(stage);
        alert.setTitle(WindowTitle.PROGRAM);
        alert.getDialogPane().setId("message");
        dress(alert.getDialogPane(), stage);
        alert.setHeaderText(head);
        TextArea text = new TextArea(body);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.min(12, 2 + (int) body.lines().count()));
        alert.getDialogPane().setContent(text);
        alert.show();
    }

    Answer askToSave(String name) {
        ButtonType save = new ButtonType(Texts.of("app.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(Texts.of("app.discard"), ButtonData.NO);
        Alert alert = new Alert(AlertType.CONFIRMATION, Texts.of("app.ask-save-else"), save, discard, cancel());
        alert.initOwner(stage);
        alert.getDialogPane().setId("ask-to-save");
        dress(alert.getDialogPane(), stage);
        alert.setTitle(WindowTitle.PROGRAM);
        alert.setHeaderText(Texts.of("app.ask-save", name));
        ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        return answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.STAY;
    }

    boolean askToReplace(String name) {
        ButtonType replace = new ButtonType(Texts.of("app.replace"), ButtonData.OK_DONE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", replace, cancel());
        alert.initOwner(stage);
        alert.setTitle(WindowTitle.PROGRAM);
        dress(alert.getDialogPane(), stage);
        alert.setHeaderText(Texts.of("app.ask-replace", name));
        return alert.showAndWait().filter(b -> b == replace).isPresent();
    }
}
