package org.entente.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import org.entente.model.Texts;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.view.FileAsk;
import org.entente.workspace.Recent;
import org.entente.workspace.RecordFile;

/** Writes an edited record to its files, or to others. */
final class RecordActions {
    private final ExplorerState state;
    private final Tasks tasks;
    private final Recent recent;
    private final Messages messages;

    RecordActions(Messages messages, ExplorerState state, Tasks tasks, Recent recent) {
        this.state = state;
        this.tasks = tasks;
        this.recent = recent;
        this.messages = messages;
    }

    /** Writes the record back, or asks for a folder where it came with the program. */
    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        Desk desk = state.desk();
        if (desk.origin().place().isEmpty()) {
            saveAs(then);
            return;
        }
        Path place = desk.origin().place().get();
        tasks.<Boolean>start(
                "save-record",
                progress -> {
                    boolean changed = RecordFile.changed(desk);
                    if (!changed) {
                        RecordFile.save(desk);
                    }
                    return changed;
                },
                new Tasks.Outcome<>(
                        changed -> {
                            if (changed) {
                                collide(desk, place, then);
                            } else {
                                written(desk, place, then);
                            }
                        },
                        this::failed));
    }

    /** Somebody else changed the files: nothing is written before the user says so. */
    private void collide(Desk desk, Path place, Runnable then) {
        ButtonType mine = new ButtonType(Texts.of("edit.record.mine"), ButtonData.OTHER);
        ButtonType elsewhere = new ButtonType(Texts.of("edit.record.elsewhere"), ButtonData.YES);
        Alert alert = new Alert(AlertType.WARNING, Texts.of("edit.record.collide"), elsewhere, mine, Messages.cancel());
        alert.initOwner(messages.stage());
        alert.getDialogPane().setId("record-changed");
        Messages.dress(alert.getDialogPane(), messages.stage());
        alert.setHeaderText(Texts.of("edit.record.changed", place.toString()));
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.equals(Optional.of(elsewhere))) {
            saveAs(then);
        } else if (answer.equals(Optional.of(mine))) {
            tasks.<Path>start(
                    "save-record",
                    progress -> {
                        RecordFile.save(desk);
                        return place;
                    },
                    new Tasks.Outcome<>(p -> written(desk, p, then), this::failed));
        }
    }

    /** Asks for a folder and writes the record there. */
    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("edit.record.folder"));
        FileAsk.forFolder(chooser, messages.stage()).ifPresent(folder -> saveAs(folder, then));
    }

    /** Writes the record to a folder, from which it comes from then on. */
    void saveAs(Path folder, Runnable then) {
        Desk desk = state.desk();
        tasks.<Path>start(
                "save-record",
                progress -> {
                    RecordFile.saveAs(desk, folder);
                    return folder.toAbsolutePath();
                },
                new Tasks.Outcome<>(place -> written(desk, place, then), this::failed));
    }

    private void written(Desk desk, Path place, Runnable then) {
        state.written(desk, place);
        recent.add(place);
        then.run();
    }

    private void failed(Exception e) {
        messages.fail(Texts.of("edit.record.failed"), e);
    }

    /** Does something that ends what is open, after asking where edits of the record would be lost. */
    void leave(Runnable then) {
        if (!state.desk().edited()) {
            then.run();
            return;
        }
        ButtonType save = new ButtonType(Texts.of("edit.record.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(Texts.of("edit.record.discard"), ButtonData.NO);
        Alert alert = new Alert(AlertType.CONFIRMATION, Texts.of("edit.record.lose"), save, discard, Messages.cancel());
        alert.initOwner(messages.stage());
        alert.getDialogPane().setId("ask-to-save-record");
        Messages.dress(alert.getDialogPane(), messages.stage());
        alert.setHeaderText(Texts.of("edit.record.ask"));
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.equals(Optional.of(save))) {
            save(then);
        } else if (answer.equals(Optional.of(discard))) {
            then.run();
        }
    }
}
