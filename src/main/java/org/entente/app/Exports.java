package org.entente.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Texts;
import org.entente.paint.Picture;
import org.entente.paint.PngPicture;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.view.FileAsk;
import org.entente.view.MapCanvas;
import org.entente.view.Stories;

/** Writes what is on the screen into files and onto the clipboard, beside the window's own thread. */
final class Exports {
    private static final String WORK = "export";

    /** Twice the pixels of the screen, so that a pasted picture can be enlarged. */
    private static final Picture.Options COPY = new Picture.Options(2, false);

    private final Messages messages;
    private final ExplorerState state;
    private final Tasks tasks;
    private final MapCanvas canvas;
    private final HandingOut handouts;

    Exports(Messages messages, ExplorerState state, Tasks tasks, MapCanvas canvas, Stories stories) {
        this.messages = messages;
        this.state = state;
        this.tasks = tasks;
        this.canvas = canvas;
        this.handouts = new HandingOut(messages, state, tasks, stories);
    }

    HandingOut handouts() {
        return handouts;
    }

    private Optional<ExportChoice.Shown> shown() {
        return canvas.scene().map(scene -> new ExportChoice.Shown(scene, canvas.sight()));
    }

    /** Asks how and where to, and writes the picture or its graph. */
    void ask() {
        shown().ifPresent(shown -> {
            String view =
                    Layouts.byId(state.view().look().layout()).map(Layout::name).orElse("");
            ExportDialog dialog =
                    new ExportDialog(messages.stage(), state.view().look().theme(), view);
            dialog.showAndWait().ifPresent(choice -> {
                askWhere(choice).ifPresent(file -> write(choice, shown, named(file, choice)));
            });
        });
    }

    private Optional<Path> askWhere(ExportChoice choice) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(Texts.of("app.export.where"));
        String ending = choice.output().id();
        dialog.setInitialFileName(
                "entente-" + (choice.whole() ? "all" : state.view().day()) + "." + ending);
        dialog.getExtensionFilters().add(new ExtensionFilter(choice.output().name(), "*." + ending));
        return FileAsk.toSave(dialog, messages.stage());
    }

    /** The file as chosen, with the ending of the format where the user left it out. */
    static Path named(Path file, ExportChoice choice) {
        String ending = "." + choice.output().id();
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    void write(ExportChoice choice, ExportChoice.Shown shown, Path file) {
        tasks.<Path>start(
                WORK,
                progress -> {
                    progress.report(-1, Texts.of("app.writing", file.getFileName()));
                    choice.write(shown, file, progress);
                    return file;
                },
                new Tasks.Outcome<>(
                        done -> messages.written(Texts.of("app.written", done.getFileName()), done),
                        e -> messages.fail(Texts.of("app.not-written"), e)));
    }

    /** Puts the picture as it is on the screen on the clipboard. */
    void copy() {
        canvas.scene()
                .ifPresent(scene -> tasks.<Image>start(
                        WORK,
                        progress -> {
                            progress.report(-1, Texts.of("app.copying"));
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            new PngPicture().write(scene, COPY, out);
                            return new Image(new ByteArrayInputStream(out.toByteArray()));
                        },
                        new Tasks.Outcome<>(this::copied, e -> messages.fail(Texts.of("app.not-copied"), e))));
    }

    private void copied(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
        messages.say(Texts.of("app.copied"));
    }
}
