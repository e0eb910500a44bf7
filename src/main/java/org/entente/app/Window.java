package org.entente.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.view.CanvasPane;
import org.entente.view.Docks;
import org.entente.view.Fonts;
import org.entente.view.HeaderBar;
import org.entente.view.Later;
import org.entente.view.Memory;
import org.entente.view.Panels;
import org.entente.view.Presenter;
import org.entente.view.SavedFilters;
import org.entente.view.Side;
import org.entente.view.Stories;
import org.entente.view.StoryStage;
import org.entente.view.TimelineBar;
import org.entente.view.Visits;
import org.entente.workspace.StateFolder;
import org.jspecify.annotations.Nullable;

/** The window: header, panels left and right of the picture, the timeline below it. */
public final class Window {
    private static final Insets ABOVE_BARS = new Insets(0, 12, 76, 12);

    private final ExplorerState state;
    private final HeaderBar header;
    private final CanvasPane picture;
    private final TimelineBar timeline;
    private final BorderPane parts = new BorderPane();
    private final Overlays root = new Overlays(parts);
    private final Tasks tasks;
    private final Motion motion;
    private final Visits visits;
    private final Docks docks;
    private final Stories stories;
    private final Keeping keeping;
    private final Memory places;
    private final SplitPane centre;
    private @Nullable FileActions files;
    private Runnable present = () -> {};
    private final Naming named = Naming.spoken();
    private @Nullable Shell shell;
    private List<Command> commands = List.of();
    private Consumer<String> outside = address -> {};

    public Window(ExplorerState state, Tasks tasks) {
        this(state, tasks, new Motion());
    }

    /** A window whose pictures move as a person wants it. */
    public Window(ExplorerState state, Tasks tasks, Motion motion) {
        this(state, tasks, motion, Memory.NONE);
    }

    /** A window whose panels stand where they were. */
    public Window(ExplorerState state, Tasks tasks, Motion motion, Memory places) {
        this(state, tasks, motion, places, Keeping.little());
    }

    /**
     * A window as a person wants it.
     *
     * @param motion whether its pictures move
     * @param places where its panels stand
     * @param keeping what it keeps for the next
     */
    Window(ExplorerState state, Tasks tasks, Motion motion, Memory places, Keeping keeping) {
        this.keeping = keeping;
        this.places = places;
        wear(state.view().look().theme());
        Fonts.register();
        this.state = state;
        this.tasks = tasks;
        this.motion = motion;
        picture = new CanvasPane(state, tasks, motion);
        header = new HeaderBar(state, picture.canvas());
        timeline = new TimelineBar(state);
        stories = Stories.of(state, tasks, new Shelf(StateFolder.path().resolve("stories")));
        picture.canvas()
                .stage(() -> timeline.player().stepping() || stories.tour().stepping());
        visits = new Visits(state);
        docks = new Docks(Panels.all(state, tasks, visits, stories), places);
        StackPane seen = new StackPane(new StoryStage(picture, stories.tour(), this::present), root.notes());
        StackPane.setAlignment(root.notes(), Pos.BOTTOM_CENTER);
        StackPane.setMargin(root.notes(), ABOVE_BARS);
        BorderPane middle = new BorderPane(seen);
        middle.setBottom(docks.at(Side.BOTTOM));
        centre = new SplitPane(middle, timeline);
        centre.setOrientation(Orientation.VERTICAL);
        centre.setDividerPositions(Chrome.DIVIDER);
        SplitPane.setResizableWithParent(timeline, false);
        root.widthProperty().addListener((o, before, now) -> docks.room(root.getWidth(), root.getHeight()));
        root.heightProperty().addListener((o, before, now) -> docks.room(root.getWidth(), root.getHeight()));
        header.place(new WorkButton(tasks));
        header.place(docks.menu());
        docks.rest(picture.canvas()::requestFocus);
        StoryRoom.keep(root, stories.tour(), docks);
        Uncovering.keep(state, stories, docks);
        parts.setMinSize(0, 0);
        centre.setMinWidth(0);
        parts.setTop(new VBox(header));
        parts.setLeft(docks.at(Side.LEFT));
        parts.setCenter(centre);
        parts.setRight(docks.at(Side.RIGHT));
    }

    /** Opens folders and pages outside the program with what is given, from when it is shown. */
    void outside(Consumer<String> opener) {
        outside = opener;
    }

    /** Lets the panels wait for the picture: once it was seen, they are filled. */
    void pictureFirst() {
        docks.hold();
        Later.run(docks::fill);
    }

    /** Shows it on a stage, no larger than the screen. */
    public void show(Stage stage) {
        Rooms rooms = new Rooms(header, picture, timeline, docks, visits);
        Chrome chrome = new Chrome(stage, centre, rooms, keeping.settings(), () -> again(stage));
        Scene scene = chrome.scene(root);
        scene.setUserData(this);
        Messages messages = new Messages(stage, root.notes(), outside);
        FileActions files = files(messages);
        this.files = files;
        Exports exports = new Exports(messages, state, tasks, picture.canvas(), stories);
        Shell shell = new Shell(stage, rooms, motion, root, chrome);
        this.shell = shell;
        Commands all = new Commands(state, rooms, files, exports, shell);
        StoryKeys keys = new StoryKeys(stories, new Presenter(picture, stories.tour(), Presenter::screens), docks);
        StoryCommands tales = new StoryCommands(state, tasks, stories, keys);
        commands =
                Stream.concat(all.all().stream(), tales.keyed(stage).stream()).toList();
        header.leading(new FileMenu(files, all.file()));
        Choices choices = new Choices(state, shell, SavedFilters.kept());
        root.palette(
                () -> Stream.of(commands, tales.all(root::refreshPalette), choices.all())
                        .flatMap(List::stream)
                        .toList(),
                keeping.settings().of(Settings.PALETTE),
                shell::seek);
        new HeaderMenu(header.menu(), commands, choices).fill(state, shell);
        new Drops(files).install(scene);
        EditHooks.of(state, rooms).install(scene);
        new WindowKeys(commands, visits, picture.canvas()).install(scene);
        state.viewProperty().addListener((o, before, now) -> theme(now.look().theme()));
        theme(state.view().look().theme());
        WindowTitle.keep(stage, state);
        stage.setOnCloseRequest(e -> {
            e.consume();
            files.leave(() -> {
                chrome.keep();
                still();
                stage.hide();
            });
        });
        chrome.show(scene);
        Stay.until(stage, this::end);
        keys.install(stage);
        Framed.install(stage);
        present = () -> keys.present(stage);
        picture.canvas().requestFocus();
        Later.run(header.search()::prepare);
        Later.run(tales::prepare);
    }

    private void present() {
        present.run();
    }

    private FileActions files(Messages messages) {
        FileActions files = new FileActions(
                messages,
                state,
                tasks,
                keeping.recent(),
                new Whereabouts(state, tasks, messages, new Whereabouts.Seen(picture, stories)));
        keeping.watch(state, files::around);
        keeping.left()
                .ifPresent(left ->
                        ((VBox) parts.getTop()).getChildren().add(0, new RecoveryBar(left, keeping, files, tasks)));
        return files;
    }

    /**
     * A new window on what is open takes this one's place on the stage, in the language spoken now; nations are named in it
     * too, where they were in the one before.
     */
    private void again(Stage stage) {
        still();
        Naming spoken = Naming.spoken();
        if (state.view().look().names().equals(named)) {
            state.change(Texts.of("palette.names", spoken.words()), v -> v.names(spoken));
        }
        boolean offered = root.lookup("#recovery") != null;
        double share = centre.getDividerPositions()[0];
        Window next = new Window(state.handedOver(), tasks, motion, places, offered ? keeping : keeping.withoutLeft());
        next.outside(outside);
        next.stories.takeOver(stories);
        next.show(stage);
        if (next.shell != null) {
            next.shell.chrome().divide(share);
        }
    }

    /** The window a stage shows now; in another language it is another than the one shown first. */
    static Optional<Window> on(Stage stage) {
        return Optional.ofNullable(stage.getScene())
                .map(Scene::getUserData)
                .filter(Window.class::isInstance)
                .map(Window.class::cast);
    }

    /** Stops what plays by itself. */
    void still() {
        timeline.player().pause();
    }

    /** Stops all that would go on without being seen. */
    private void end() {
        still();
        root.notes().end();
    }

    ExplorerState state() {
        return state;
    }

    Optional<Shell> shell() {
        return Optional.ofNullable(shell);
    }

    /** Shows what is where to a person who starts the program for the first time. */
    void welcome() {
        Memory seen = keeping.settings().of(Settings.TOUR);
        if (shell != null && seen.recall().get().isEmpty()) {
            shell.tour(() -> seen.keep().accept("seen"));
        }
    }

    /** What is done with files in the window, once it is shown. */
    Optional<FileActions> files() {
        return Optional.ofNullable(files);
    }

    /** All that the window can be told to do, once it is shown. */
    List<Command> commands() {
        return commands;
    }

    /** Opens what a command line names, once the window is shown. */
    void open(String named) {
        files().ifPresent(f -> f.open(named));
    }

    private void theme(Theme theme) {
        HeaderBar.dress(root, theme);
        wear(theme);
    }

    /** The toolkit would read a sheet of its own if a control was made before it has this one. */
    static void wear(Theme theme) {
        String sheet =
                !theme.dark() ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
