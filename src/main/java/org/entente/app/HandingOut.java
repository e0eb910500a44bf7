package org.entente.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.entente.handout.Handout;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Story;
import org.entente.view.StoryShelf;
import org.jspecify.annotations.Nullable;

/** Makes hand-outs of the record's stories and of the nation in focus, beside the window's own thread. */
final class HandingOut {
    private static final String WORK = "handout";
    private static final Duration SHOWN = Duration.seconds(6);

    private final Stage stage;
    private final ExplorerState state;
    private final Tasks tasks;
    private final StoryShelf shelf;

    HandingOut(Stage stage, ExplorerState state, Tasks tasks, StoryShelf shelf) {
        this.stage = stage;
        this.state = state;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    /** Reads the stories, then asks what is wanted and where to. */
    void ask() {
        tasks.<List<StoryShelf.Volume>>start(
                WORK,
                progress -> shelf.stories(state.desk()),
                new Tasks.Outcome<>(this::ask, e -> fail(String.valueOf(e.getMessage()))));
    }

    private void ask(List<StoryShelf.Volume> volumes) {
        List<Story> stories = volumes.stream()
                .flatMap(v -> v.story().stream())
                .filter(s -> !s.steps().isEmpty())
                .toList();
        String focus = state.view()
                .subject()
                .focused()
                .map(f -> Naming.nameOf(state.chronicle(), f))
                .orElse("");
        new HandoutDialog(stage, stories, focus).showAndWait().ifPresent(order -> Optional.ofNullable(where(order))
                .ifPresent(f -> write(order, f)));
    }

    private @Nullable Path where(HandoutOrder order) {
        String name = Optional.ofNullable(order.story())
                .filter(s -> order.kind().isPresent())
                .map(Story::id)
                .or(() -> state.view().subject().focused())
                .orElse("entente");
        if (order.ending().isEmpty()) {
            DirectoryChooser dialog = new DirectoryChooser();
            dialog.setTitle(Texts.of("handout.dialog.folder"));
            File folder = dialog.showDialog(stage);
            return folder == null ? null : folder.toPath().resolve(name);
        }
        FileChooser dialog = new FileChooser();
        dialog.setTitle(Texts.of("handout.dialog"));
        dialog.setInitialFileName(name + "." + order.ending());
        String kind = order.kind().map(Handout::name).orElse("PDF");
        dialog.getExtensionFilters().add(new ExtensionFilter(kind, "*." + order.ending()));
        File file = dialog.showSaveDialog(stage);
        return file == null ? null : order.named(file.toPath());
    }

    void write(HandoutOrder order, Path file) {
        HandoutOrder.Desk desk =
                new HandoutOrder.Desk(state.chronicle(), state.view(), link -> shelf.view(link, state.desk()));
        Waiting waiting =
                new Waiting(stage, Texts.of("handout.dialog.writing", file.getFileName()), () -> tasks.cancel(WORK));
        tasks.<Path>start(
                WORK,
                progress -> {
                    order.write(desk, file, progress);
                    return file;
                },
                new Tasks.Outcome<>(
                        done -> {
                            waiting.end();
                            told(Texts.of("handout.dialog.written", done.toString()));
                        },
                        e -> {
                            waiting.end();
                            fail(Texts.of("handout.dialog.failed", String.valueOf(e.getMessage())));
                        }));
    }

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
