package org.entente.app;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.model.Problem;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;

/** Opens another record. */
final class FileActions {
    private final Stage stage;
    private final ExplorerState state;
    private final Tasks tasks;

    FileActions(Stage stage, ExplorerState state, Tasks tasks) {
        this.stage = stage;
        this.state = state;
        this.tasks = tasks;
    }

    /** Asks for a record's folder and opens it; what is wrong with it is listed. */
    void openRecord() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a record (the folder with ties.csv)");
        File folder = chooser.showDialog(stage);
        if (folder != null) {
            open(folder.toPath());
        }
    }

    private void open(Path path) {
        tasks.<Reading>start(
                "open",
                progress -> RecordReader.read(path),
                new Tasks.Outcome<>(
                        reading -> {
                            state.open(
                                    reading.chronicle(),
                                    Opening.of(reading.chronicle(), LocalDate.now(ZoneId.systemDefault())));
                            report(reading.problems());
                        },
                        e -> tell(AlertType.ERROR, "The record could not be opened", String.valueOf(e.getMessage()))));
    }

    private void report(List<Problem> problems) {
        if (!problems.isEmpty()) {
            String lines =
                    String.join("\n", problems.stream().map(Problem::toString).toList());
            tell(AlertType.WARNING, problems.size() + " problems; the rest of the record is open", lines);
        }
    }

    private void tell(AlertType type, String head, String body) {
        Alert alert = new Alert(type);
        alert.initOwner(stage);
        alert.setHeaderText(head);
        if (!body.isEmpty()) {
            TextArea text = new TextArea(body);
            text.setEditable(false);
            text.setWrapText(true);
            alert.getDialogPane().setContent(text);
        }
        alert.show();
    }
}
