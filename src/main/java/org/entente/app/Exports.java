package org.entente.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Texts;
import org.entente.paint.Picture;
import org.entente.paint.PngPicture;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.view.MapCanvas;
import org.jspecify.annotations.Nullable;

/** Writes what is on the screen into files and onto the clipboard, beside the window's own thread. */
final class Exports {
    private static final String WORK = "export";

    /** Twice the pixels of the screen, so that a pasted picture can be enlarged. */
    private static final Picture.Options COPY = new Picture.Options(2, false);

    private static final Duration SHOWN = Duration.seconds(6);

    private final Stage stage;
    private final ExplorerState state;
    private final Tasks tasks;
    private final MapCanvas canvas;

    Exports(Stage stage, ExplorerState state, Tasks tasks, MapCanvas canvas) {
        this.stage = stage;
        this.state = state;
        this.tasks = tasks;
        this.canvas = canvas;
    }

    private Optional<ExportChoice.Shown> shown() {
        return canvas.scene().map(scene -> new ExportChoice.Shown(scene, canvas.sight()));
    }

    /** Asks how and where to, and writes the picture or its graph. */
    void ask() {
        shown().ifPresent(shown -> {
            String view =
                    Layouts.byId(state.view().look().layout()).map(Layout::name).orElse("");
            ExportDialog dialog = new ExportDialog(stage, state.view().look().theme(), view);
            dialog.showAndWait().ifPresent(choice -> {
                File file = askWhere(choice);
                if (file != null) {
                    write(choice, shown, named(file.toPath(), choice));
                }
            });
        });
    }

    private @Nullable File askWhere(ExportChoice choice) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(Texts.of("app.export.where"));
        String ending = choice.output().id();
        dialog.setInitialFileName(
                "entente-" + (choice.whole() ? "all" : state.view().day()) + "." + ending);
        dialog.getExtensionFilters().add(new ExtensionFilter(choice.output().name(), "*." + ending));
        return dialog.showSaveDialog(stage);
    }

    /** The file as chosen, with the ending of the format where the user left it out. */
    static Path named(Path file, ExportChoice choice) {
        String ending = "." + choice.output().id();
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    void write(ExportChoice choice, ExportChoice.Shown shown, Path file) {
        Waiting waiting = new Waiting(stage, Texts.of("app.writing", file.getFileName()), () -> tasks.cancel(WORK));
        tasks.<Path>start(
                WORK,
                progress -> {
                    choice.write(shown, file, progress);
                    return file;
                },
                new Tasks.Outcome<>(
                        done -> {
                            waiting.end();
                            told(Texts.of("app.written", done));
                        },
                        e -> {
                            waiting.end();
                            fail(Texts.of("app.not-written", String.valueOf(e.getMessage())));
                        }));
    }

    /** Puts the picture as it is on the screen on the clipboard. */
    void copy() {
        canvas.scene().ifPresent(scene -> {
            Waiting waiting = new Waiting(stage, Texts.of("app.copying"), () -> tasks.cancel(WORK));
            tasks.<Image>start(
                    WORK,
                    progress -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        new PngPicture().write(scene, COPY, out);
                        return new Image(new ByteArrayInputStream(out.toByteArray()));
                    },
                    new Tasks.Outcome<>(
                            image -> {
                                waiting.end();
                                ClipboardContent content = new ClipboardContent();
                                content.putImage(image);
                                Clipboard.getSystemClipboard().setContent(content);
                                told(Texts.of("app.copied"));
                            },
                            e -> {
                                waiting.end();
                                fail(Texts.of("app.not-copied", String.valueOf(e.getMessage())));
                            }));
        });
    }

    /** Tells of success beside what the user is doing: it takes no focus and goes away by itself. */
    private void told(String text) {
        Notifications note = Notifications.create()
                .owner(stage)
                .position(Pos.BOTTOM_CENTER)
                .hideAfter(SHOWN)
                .text(text);
        (state.view().look().theme() == Theme.DARK ? note.darkStyle() : note).show();
    }

    private void fail(String head) {
        Alert alert = new Alert(AlertType.ERROR);
        alert.initOwner(stage);
        alert.setHeaderText(head);
        alert.show();
    }
}
