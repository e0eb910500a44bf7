package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;

/** The record's stories and one's own: chosen, told, and made. */
public final class StoriesPanel implements Panel {
    private final ExplorerState state;
    private final Tasks tasks;
    private final Tour tour;
    private final ScrollPane scroll = new ScrollPane();
    private final List<StoryShelf.Volume> volumes = new ArrayList<>();
    private @Nullable Object read;
    private StoryShelf.@Nullable Volume open;

    public StoriesPanel(ExplorerState state, Tasks tasks, Tour tour) {
        this.state = state;
        this.tasks = tasks;
        this.tour = tour;
        scroll.setId(id());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        scroll.sceneProperty().addListener((o, before, now) -> refresh());
        state.viewProperty().addListener((o, before, now) -> refresh());
        tour.placeProperty().addListener((o, before, now) -> follow());
        show();
    }

    /** Reads the stories once somebody looks, and again where another record is open. */
    private void refresh() {
        Object record = List.of(state.chronicle(), state.desk().origin());
        if (scroll.getScene() == null || record.equals(read)) {
            return;
        }
        read = record;
        volumes.clear();
        open = null;
        tasks.<List<StoryShelf.Volume>>start(
                "stories",
                progress -> tour.shelf().stories(state.desk()),
                new Tasks.Outcome<>(this::take, e -> show(e)));
    }

    private void take(List<StoryShelf.Volume> found) {
        volumes.clear();
        volumes.addAll(found);
        show();
    }

    private void show(Exception e) {
        scroll.setContent(new Page(state)
                .overline(title())
                .text(Texts.of("story.unreadable", String.valueOf(e.getMessage())))
                .node());
    }

    /** Shows the story that is told. */
    private void follow() {
        tour.place()
                .ifPresent(p -> open = volumes.stream()
                        .filter(v -> v.story().filter(p.story()::equals).isPresent())
                        .findFirst()
                        .orElse(open));
        show();
    }

    private void show() {
        StoryShelf.Volume chosen = open;
        Optional<Story> story = chosen == null ? Optional.empty() : chosen.story();
        scroll.setContent(
                story.isPresent()
                        ? new StoryPage(tour, story.get(), () -> choose(null)).node()
                        : new StoryList(tour, volumes, this::choose).node());
    }

    private void choose(StoryShelf.@Nullable Volume volume) {
        open = volume;
        show();
        scroll.setVvalue(0);
    }

    @Override
    public String id() {
        return "stories";
    }

    @Override
    public String title() {
        return Texts.of("story.panel");
    }

    @Override
    public Node node() {
        return scroll;
    }
}
