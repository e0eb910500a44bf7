package org.entente.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.entente.model.Texts;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.view.CanvasPane;
import org.entente.view.Docks;
import org.entente.view.Fonts;
import org.entente.view.HeaderBar;
import org.entente.view.Memory;
import org.entente.view.Panels;
import org.entente.view.Presenter;
import org.entente.view.Side;
import org.entente.view.StoryStage;
import org.entente.view.TimelineBar;
import org.entente.view.Tour;
import org.entente.view.Visits;
import org.entente.workspace.StateFolder;
import org.entente.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The window: header, panels left and right of the picture, the timeline below it. */
public final class Window {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final ExplorerState state;
    private final HeaderBar header;
    private final CanvasPane picture;
    private final TimelineBar timeline;
    private final BorderPane root = new BorderPane();
    private final Tasks tasks;
    private final Motion motion;
    private final Visits visits;
    private final Docks docks;
    private final Tour tour;
    private final Keeping keeping;
    private @Nullable FileActions files;
    private Runnable present = () -> {};

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
        Fonts.register();
        this.state = state;
        this.tasks = tasks;
        this.motion = motion;
        picture = new CanvasPane(state, tasks, motion);
        header = new HeaderBar(state, picture.canvas());
        timeline = new TimelineBar(state);
        tour = new Tour(state, new Shelf(StateFolder.path().resolve("stories")));
        picture.canvas().stage(() -> timeline.player().stepping() || tour.stepping());
        visits = new Visits(state);
        docks = new Docks(Panels.all(state, tasks, visits, tour), places);
        BorderPane middle = new BorderPane(new StoryStage(picture, tour, this::present));
        middle.setBottom(docks.at(Side.BOTTOM));
        SplitPane centre = new SplitPane(middle, timeline);
        centre.setOrientation(Orientation.VERTICAL);
        centre.setDividerPositions(0.79);
        SplitPane.setResizableWithParent(timeline, false);
        root.widthProperty().addListener((o, before, now) -> docks.room(root.getWidth(), root.getHeight()));
        root.heightProperty().addListener((o, before, now) -> docks.room(root.getWidth(), root.getHeight()));
        header.place(docks.menu());
        root.setTop(new VBox(header));
        root.setLeft(docks.at(Side.LEFT));
        root.setCenter(centre);
        root.setRight(docks.at(Side.RIGHT));
        root.setId("root");
    }

    /** Shows it on a stage, no larger than the screen. */
    public void show(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets()
                .add(Objects.requireNonNull(HeaderBar.class.getResource("entente.css"))
                        .toExternalForm());
        FileActions files = files(stage);
        this.files = files;
        Exports exports = new Exports(stage, state, tasks, picture.canvas());
        header.action("export-picture", "Export a picture or graph…  Ctrl E", exports::ask);
        header.action("copy-picture", "Copy the picture  Ctrl Shift C", exports::copy);
        header.action("hand-out", Texts.of("handout.menu"), new HandingOut(stage, state, tasks, tour.shelf())::ask);
        header.choice("reduce-motion", "Reduce motion", motion.reducedProperty());
        header.action("keys", "Keys  ?", () -> KeysHelp.show(stage));
        new Drops(files).install(scene);
        new WindowKeys(state, header, picture, timeline).install(scene, new WindowKeys.Actions(files, exports), stage);
        new PanelKeys(docks, visits, List.of(picture.canvas(), timeline.canvas())).install(scene);
        StoryKeys stories = new StoryKeys(tour, new Presenter(picture, tour, Presenter::screens), docks);
        stories.install(stage);
        present = () -> stories.present(stage);
        state.viewProperty().addListener((o, before, now) -> theme(now.look().theme()));
        theme(state.view().look().theme());
        WindowTitle.keep(stage, state);
        stage.setOnCloseRequest(e -> {
            e.consume();
            files.leave(stage::hide);
        });
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setScene(scene);
        stage.show();
        picture.canvas().requestFocus();
    }

    private void present() {
        present.run();
    }

    private FileActions files(Stage stage) {
        FileActions files = new FileActions(
                stage,
                state,
                tasks,
                keeping.recent(),
                () -> new Workspace.Size(
                        picture.canvas().getWidth(), picture.canvas().getHeight()));
        header.leading(new FileMenu(files));
        keeping.watch(state, files::picture);
        keeping.left()
                .ifPresent(left ->
                        ((VBox) root.getTop()).getChildren().add(0, new RecoveryBar(left, keeping, files, tasks)));
        return files;
    }

    /** What is done with files in the window, once it is shown. */
    Optional<FileActions> files() {
        return Optional.ofNullable(files);
    }

    /** Opens what a command line names, once the window is shown. */
    void open(String named) {
        files().ifPresent(f -> f.open(named));
    }

    private void theme(Theme theme) {
        root.getStyleClass().remove("dark");
        if (theme == Theme.DARK) {
            root.getStyleClass().add("dark");
        }
        String sheet = theme != Theme.DARK
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
