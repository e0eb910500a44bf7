package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.entente.handout.Handout;
import org.entente.handout.RangeStory;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Bookmark;
import org.entente.story.Story;
import org.entente.view.FileAsk;
import org.entente.view.Stories;
import org.entente.view.StoryShelf;
import org.jspecify.annotations.Nullable;

/** Makes hand-outs of the record's stories and of the nation in focus, beside the window's own thread. */
final class HandingOut {
    private static final String WORK = "handout";

    private final Messages messages;
    private final ExplorerState state;
    private final Tasks tasks;
    private final Stories stories;
    private final StoryShelf shelf;
    private @Nullable HandoutDialog before;

    HandingOut(Messages messages, ExplorerState state, Tasks tasks, Stories stories) {
        this.messages = messages;
        this.state = state;
        this.tasks = tasks;
        this.stories = stories;
        this.shelf = stories.tour().shelf();
    }

    /** Reads the stories, then asks what is wanted and where to. */
    void ask() {
        tasks.<List<StoryShelf.Volume>>start(
                WORK,
                progress -> shelf.stories(state.desk()),
                new Tasks.Outcome<>(this::ask, e -> messages.fail(Texts.of("handout.dialog"), e)));
    }

    private void ask(List<StoryShelf.Volume> volumes) {
        List<Story> all = Stream.concat(volumes.stream().flatMap(v -> v.story().stream()), days())
                .filter(s -> !s.steps().isEmpty())
                .toList();
        String focus = state.view()
                .subject()
                .focused()
                .map(f -> Naming.nameOf(state.chronicle(), f))
                .orElse("");
        HandoutDialog dialog = new HandoutDialog(messages.stage(), all, focus);
        Optional.ofNullable(before).ifPresent(dialog::like);
        atHand().ifPresent(dialog::choose);
        before = dialog;
        dialog.showAndWait().ifPresent(order -> where(order).ifPresent(f -> write(order, f)));
    }

    /** The id of the story that is made, or else told or was told last. */
    private Optional<String> atHand() {
        return stories.workshop().manuscript().map(m -> m.story().id()).or(() -> stories.tour()
                .bookmark()
                .map(Bookmark::story));
    }

    /** The range of days that is marked, as a story. */
    private Stream<Story> days() {
        return state.view().when().marked().stream()
                .map(range -> RangeStory.of(state.chronicle(), state.view(), range, shelf::link));
    }

    private Optional<Path> where(HandoutOrder order) {
        String name = Optional.ofNullable(order.story())
                .filter(s -> order.kind().isPresent())
                .map(Story::id)
                .or(() -> state.view().subject().focused())
                .orElse("entente");
        if (order.ending().isEmpty()) {
            DirectoryChooser dialog = new DirectoryChooser();
            dialog.setTitle(Texts.of("handout.dialog.folder"));
            return FileAsk.forFolder(dialog, messages.stage()).map(f -> f.resolve(name));
        }
        FileChooser dialog = new FileChooser();
        dialog.setTitle(Texts.of("handout.dialog"));
        dialog.setInitialFileName(name + "." + order.ending());
        String kind = order.kind().map(Handout::name).orElse("PDF");
        dialog.getExtensionFilters().add(new ExtensionFilter(kind, "*." + order.ending()));
        return FileAsk.toSave(dialog, messages.stage()).map(order::named);
    }

    void write(HandoutOrder order, Path file) {
        HandoutOrder.Desk desk =
                new HandoutOrder.Desk(state.chronicle(), state.view(), link -> shelf.view(link, state.desk()));
        tasks.<Path>start(
                WORK,
                progress -> {
                    progress.report(-1, Texts.of("handout.dialog.writing", file.getFileName()));
                    order.write(desk, file, progress);
                    return file;
                },
                new Tasks.Outcome<>(
                        done -> messages.written(Texts.of("handout.dialog.written", done.toString()), done),
                        e -> messages.fail(Texts.of("handout.dialog.failed"), e)));
    }
}
