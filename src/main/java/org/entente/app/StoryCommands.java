package org.entente.app;

import static org.entente.app.Command.Group.STORIES;

import java.util.List;
import javafx.stage.Stage;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Story;
import org.entente.view.Stories;
import org.jspecify.annotations.Nullable;

/** What can be done with stories, and each story of the record that is open by its title. */
final class StoryCommands {
    private final ExplorerState state;
    private final Tasks tasks;
    private final Stories stories;
    private final StoryKeys keys;
    private List<Story> known = List.of();
    private @Nullable Desk read;
    private Runnable told = () -> {};

    StoryCommands(ExplorerState state, Tasks tasks, Stories stories, StoryKeys keys) {
        this.state = state;
        this.tasks = tasks;
        this.stories = stories;
        this.keys = keys;
    }

    /** Those that have keys. */
    List<Command> keyed(Stage stage) {
        return List.of(
                Command.of("present", STORIES, () -> keys.present(stage)).keys("F5"),
                Command.of("capture", STORIES, keys::capture).keys("Shortcut+Shift+K"));
    }

    /** Reads the stories before anybody asks for one by its title. */
    void prepare() {
        var unused = all(() -> {});
    }

    /**
     * The stories as far as they are known; where another record is open they are read first.
     *
     * @param arrived what is done once they are
     */
    List<Command> all(Runnable arrived) {
        told = arrived;
        Desk desk = state.desk();
        Desk last = read;
        if (last == null
                || last.chronicle() != desk.chronicle()
                || !last.origin().equals(desk.origin())) {
            read = desk;
            known = List.of();
            tasks.<List<Story>>start(
                    "stories-by-title",
                    progress -> stories.read(desk),
                    new Tasks.Outcome<>(
                            found -> {
                                known = found;
                                told.run();
                            },
                            e -> known = List.of()));
        }
        return known.stream()
                .filter(s -> !s.steps().isEmpty())
                .map(s -> Command.titled(
                        "story-" + s.id(), STORIES, Title.of("palette.story", s.title()), () -> stories.tour()
                                .start(s, 0)))
                .toList();
    }
}
