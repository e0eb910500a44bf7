package org.entente.app;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.model.Problem;
import org.entente.paint.Picture;
import org.entente.paint.Pictures;
import org.entente.paint.SavedPicture;
import org.entente.scene.Scene;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;

/** What the window does with files: writes the picture, opens another record. */
final class FileActions {
    private final Stage stage;
    private final ExplorerState state;
    private final Tasks tasks;

    FileActions(Stage stage, ExplorerState state, Tasks tasks) {
        this.stage = stage;
        this.state = state;
        this.tasks = tasks;
    }

    /** Asks where to, and writes the picture as it is on the screen. */
    void exportPicture(Optional<Scene> scene) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the picture");
        chooser.setInitialFileName("entente-" + state.view().day() + ".png");
        for (Picture picture : Pictures.all()) {
            chooser.getExtensionFilters().add(new ExtensionFilter(picture.name(), "*." + picture.id()));
        }
        File file = chooser.showSaveDialog(stage);
        if (file != null && scene.isPresent()) {
            Path path = file.toPath();
            Picture picture = pictureFor(path);
            tasks.<Path>start(
                    "export",
                    progress -> {
                        SavedPicture.write(scene.get(), picture, Picture.Options.PLAIN, path);
                        return path;
                    },
                    new Tasks.Outcome<>(
                            done -> tell(AlertType.INFORMATION, "The picture is in " + done, ""),
                            e -> tell(
                                    AlertType.ERROR,
                                    "The picture could not be written",
                                    String.valueOf(e.getMessage()))));
        }
    }

    private static Picture pictureFor(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Pictures.all().stream()
                .filter(p -> name.endsWith("." + p.id()))
                .findFirst()
                .orElse(Pictures.all().get(0));
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
