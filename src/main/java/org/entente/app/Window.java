package org.entente.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.view.CanvasPane;
import org.entente.view.Fonts;
import org.entente.view.HeaderBar;
import org.entente.view.Panel;
import org.entente.view.Panels;
import org.entente.view.TimelineBar;

/** The window: header, panels left and right of the picture, the timeline below it. */
public final class Window {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double LEAST_LEFT = 270;
    private static final double LEFT = 280;
    private static final double LEAST_RIGHT = 300;
    private static final double RIGHT = 372;

    private final ExplorerState state;
    private final HeaderBar header;
    private final CanvasPane picture;
    private final TimelineBar timeline;
    private final BorderPane root = new BorderPane();
    private final Tasks tasks;
    private final Motion motion;

    public Window(ExplorerState state, Tasks tasks) {
        this(state, tasks, new Motion());
    }

    /** A window whose pictures move as a person wants it. */
    public Window(ExplorerState state, Tasks tasks, Motion motion) {
        Fonts.register();
        this.state = state;
        this.tasks = tasks;
        this.motion = motion;
        picture = new CanvasPane(state, tasks, motion);
        header = new HeaderBar(state, picture.canvas());
        timeline = new TimelineBar(state);
        picture.canvas().stage(timeline.player()::stepping);
        SplitPane centre = new SplitPane(picture, timeline);
        centre.setOrientation(Orientation.VERTICAL);
        centre.setDividerPositions(0.79);
        SplitPane.setResizableWithParent(timeline, false);
        List<Panel> panels = Panels.all(state);
        Node left = panels.get(0).node();
        Node right = panels.get(1).node();
        root.widthProperty().addListener((o, before, now) -> {
            wide(left, Math.max(LEAST_LEFT, Math.min(LEFT, now.doubleValue() * 0.16)));
            wide(right, Math.max(LEAST_RIGHT, Math.min(RIGHT, now.doubleValue() * 0.25)));
        });
        root.setTop(header);
        root.setLeft(left);
        root.setCenter(centre);
        root.setRight(right);
        root.setId("root");
    }

    private static void wide(Node panel, double width) {
        if (panel instanceof Region region) {
            region.setPrefWidth(width);
            region.setMinWidth(width);
        }
    }

    /** Shows it on a stage, no larger than the screen. */
    public void show(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets()
                .add(Objects.requireNonNull(HeaderBar.class.getResource("entente.css"))
                        .toExternalForm());
        FileActions files = new FileActions(stage, state, tasks);
        Exports exports = new Exports(stage, state, tasks, picture.canvas());
        header.action("export-picture", "Export a picture or graph…  Ctrl E", exports::ask);
        header.action("copy-picture", "Copy the picture  Ctrl Shift C", exports::copy);
        header.action("open-record", "Open a record…  Ctrl O", files::openRecord);
        header.choice("reduce-motion", "Reduce motion", motion.reducedProperty());
        header.action("keys", "Keys  ?", () -> KeysHelp.show(stage));
        new WindowKeys(state, header, picture, timeline).install(scene, new WindowKeys.Actions(files, exports), stage);
        state.viewProperty().addListener((o, before, now) -> theme(now.look().theme()));
        theme(state.view().look().theme());
        stage.setTitle("Entente");
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setScene(scene);
        stage.show();
        picture.canvas().requestFocus();
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
