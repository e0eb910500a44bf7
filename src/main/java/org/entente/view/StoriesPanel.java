package org.entente.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.stage.FileChooser;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Manuscript;
import org.entente.state.Tasks;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;

/** The record's stories and one's own: chosen, told, and made. */
public final class StoriesPanel implements Panel {
    private static final double ABOVE_STEP = 60;

    private final ExplorerState state;
    private final Tasks tasks;
    private final Stories stories;
    private final ScrollPane scroll = new ScrollPane();
    private final List<StoryShelf.Volume> volumes = new ArrayList<>();
    private boolean entering;
    private boolean reading = true;
    private @Nullable Object read;
    private StoryShelf.@Nullable Volume open;

    public StoriesPanel(ExplorerState state, Tasks tasks, Stories stories) {
        this.state = state;
        this.tasks = tasks;
        this.stories = stories;
        scroll.setId(id());
        scroll.setFocusTraversable(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        scroll.sceneProperty().addListener((o, before, now) -> refresh());
        state.viewProperty().addListener((o, before, now) -> refresh());
        stories.tour().placeProperty().addListener((o, before, now) -> follow());
        stories.workshop().manuscriptProperty().addListener((o, before, now) -> show());
        show();
    }

    /** Reads the stories once somebody looks, and again where another record is open. */
    private void refresh() {
        Object record = List.of(state.chronicle(), state.desk().origin());
        if (scroll.getScene() == null || record.equals(read)) {
            return;
        }
        read = record;
        load();
    }

    private void load() {
        open = null;
        reading = true;
        tasks.<List<StoryShelf.Volume>>start(
                "stories",
                progress -> stories.tour().shelf().stories(state.desk()),
                new Tasks.Outcome<>(this::take, this::failed));
    }

    private void take(List<StoryShelf.Volume> found) {
        List<StoryShelf.Volume> own =
                volumes.stream().filter(v -> v.place().isPresent()).toList();
        reading = false;
        volumes.clear();
        volumes.addAll(found);
        volumes.addAll(own);
        show();
    }

    private void failed(Exception e) {
        reading = false;
        tell(Texts.of("story.unreadable", String.valueOf(e.getMessage())), List.of());
    }

    private void tell(String head, List<Problem> problems) {
        Alert alert = new Alert(
                Alert.AlertType.WARNING, "", new ButtonType(Texts.of("app.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        if (scroll.getScene() != null) {
            alert.initOwner(scroll.getScene().getWindow());
        }
        alert.getDialogPane().setId("story-message");
        Dialogs.dress(alert.getDialogPane(), alert.getOwner());
        alert.setHeaderText(head);
        alert.setContentText(String.join(
                "\n", problems.stream().limit(12).map(Problem::toString).toList()));
        alert.show();
    }

    /** Shows the story that is told, unless one is being made. */
    private void follow() {
        stories.tour()
                .place()
                .ifPresent(p -> open = volumes.stream()
                        .filter(v -> v.story().filter(p.story()::equals).isPresent())
                        .findFirst()
                        .orElse(open));
        if (stories.workshop().manuscript().isEmpty()) {
            show();
            reach();
        }
    }

    /** Brings the step that is shown into sight, with a little of what comes before it. */
    private void reach() {
        Node here = scroll.lookup("#" + StoryPage.HERE_ID);
        if (here == null || scroll.getScene() == null || stories.tour().place().isEmpty()) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Node page = scroll.getContent();
        double top =
                page.sceneToLocal(here.localToScene(here.getLayoutBounds())).getMinY() - ABOVE_STEP;
        double spare =
                page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        boolean first = stories.tour().place().filter(p -> p.at() == 0).isPresent();
        scroll.setVvalue(first || spare <= 0 ? 0 : Math.max(0, Math.min(1, top / spare)));
    }

    /** Whether something is part of the editor of a story. */
    public static boolean edits(Object target) {
        Node node = target instanceof Node n ? n : null;
        while (node != null && !StoryEditor.ID.equals(node.getId())) {
            node = node.getParent();
        }
        return node != null;
    }

    private void show() {
        StoryShelf.Volume chosen = open;
        Optional<Story> story = chosen == null ? Optional.empty() : chosen.story();
        Optional<Manuscript> made = stories.workshop().manuscript();
        if (made.isPresent()) {
            scroll.setContent(new StoryEditor(stories, made.get(), new StoryEditor.Actions(this::putAway, this::save)));
        } else if (chosen != null && story.isPresent()) {
            scroll.setContent(new StoryPage(stories.tour(), story.get(), () -> choose(null))
                    .node(() -> stories.workshop().edit(chosen)));
        } else {
            scroll.setContent(new StoryList(stories.tour(), volumes, this::choose)
                    .node(new StoryList.Making(
                            stories.workshop()::begin, this::open, stories.workshop()::edit, reading)));
        }
        if (entering) {
            enter();
        }
    }

    private void choose(StoryShelf.@Nullable Volume volume) {
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        boolean here = owner != null && scroll.getContent() instanceof Parent page && within(owner, page);
        open = volume;
        show();
        scroll.setVvalue(0);
        if (here) {
            enter();
        }
    }

    private static boolean within(Node node, Parent page) {
        Node at = node;
        while (at != null && at != page) {
            at = at.getParent();
        }
        return at == page;
    }

    /** Gives the keyboard to the first story, or to what starts the one that is chosen, as soon as they are read. */
    public void enter() {
        scroll.applyCss();
        scroll.layout();
        Node list = scroll.getContent().lookup(".story-name");
        Node first = list == null ? scroll.getContent().lookup(".accent") : list;
        entering = first == null;
        if (first != null) {
            first.requestFocus();
        }
    }

    /** The story whose page is seen, unless one is being made. */
    public Optional<Story> looked() {
        boolean seen =
                scroll.getScene() != null && stories.workshop().manuscript().isEmpty();
        return Optional.ofNullable(seen ? open : null).flatMap(StoryShelf.Volume::story);
    }

    /** Leaves the story that is made; its copy, or its file, is among the stories. */
    private void putAway() {
        stories.workshop().close();
        load();
    }

    private static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.of("story.panel"), "*.yaml"));
        return chooser;
    }

    private void open() {
        FileChooser chooser = chooser();
        chooser.setTitle(Texts.of("story.open"));
        FileAsk.toOpen(chooser, scroll.getScene().getWindow()).ifPresent(this::open);
    }

    /** Adds a story's file to those one can choose from; what is wrong with it is told. */
    void open(Path file) {
        tasks.<StoryShelf.Volume>start(
                "story",
                progress -> stories.tour().shelf().open(file, state.chronicle()),
                new Tasks.Outcome<>(
                        volume -> {
                            volumes.removeIf(v -> v.place().equals(volume.place()));
                            volumes.add(volume);
                            if (!volume.reading().problems().isEmpty()) {
                                tell(
                                        Texts.of(
                                                "story.problems",
                                                volume.reading().name()),
                                        volume.reading().problems());
                            }
                            choose(volume.story().isPresent() ? volume : null);
                        },
                        this::failed));
    }

    private void save() {
        Optional<Path> known = stories.workshop().file();
        if (known.isPresent()) {
            save(known.get());
            return;
        }
        FileChooser chooser = chooser();
        chooser.setTitle(Texts.of("story.save"));
        stories.workshop()
                .manuscript()
                .ifPresent(m -> chooser.setInitialFileName(m.story().id() + ".yaml"));
        FileAsk.toSave(chooser, scroll.getScene().getWindow())
                .map(StoriesPanel::named)
                .ifPresent(this::save);
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") ? file : file.resolveSibling(name + ".yaml");
    }

    /** Saves the story that is made. */
    void save(Path file) {
        stories.workshop()
                .save(
                        file.toAbsolutePath(),
                        new Tasks.Outcome<>(
                                done -> {
                                    tasks.<StoryShelf.Volume>start(
                                            "story",
                                            progress -> stories.tour().shelf().open(file, state.chronicle()),
                                            new Tasks.Outcome<>(this::saved, this::failed));
                                },
                                this::failed));
    }

    private void saved(StoryShelf.Volume volume) {
        volumes.removeIf(v -> v.place().equals(volume.place()));
        volumes.add(volume);
        show();
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
