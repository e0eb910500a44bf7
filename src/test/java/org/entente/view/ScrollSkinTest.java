package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.app.Heap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScrollSkinTest {
    @Start
    void start(Stage stage) {
        ScrollPane pane = new ScrollPane(new VBox(new Label("first")));
        pane.setSkin(new ScrollSkin(pane));
        pane.setMinSize(300, 200);
        pane.setMaxSize(300, 200);
        stage.setScene(new Scene(new StackPane(pane)));
        stage.show();
    }

    /** Where the content of 1,000 pixels begins, in a view of 200. */
    private static double top(ScrollPane pane) {
        return pane.getVvalue() * 800;
    }

    @Test
    void aPageIsTurnedByNearlyAllThatIsSeen(FxRobot robot) {
        ScrollPane pane = robot.lookup(".scroll-pane").queryAs(ScrollPane.class);
        TextArea field = new TextArea("a note");
        VBox page = new VBox(new Hyperlink("link"), field);
        page.setMinHeight(1000);
        robot.interact(() -> {
            pane.setContent(page);
            pane.setStyle("-fx-padding: 0; -fx-border-width: 0; -fx-background-insets: 0");
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.requestFocus();
        });
        robot.interact(() -> {
            pane.applyCss();
            pane.layout();
        });
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(top(pane)).isCloseTo(180, within(2.0));
        robot.interact(() -> page.getChildren().get(0).requestFocus());
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(top(pane)).isCloseTo(360, within(2.0));
        robot.interact(field::requestFocus);
        robot.interact(() -> pane.setVvalue(0.5));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(pane.getVvalue()).as("a field of text keeps the key").isEqualTo(0.5);
        robot.interact(pane::requestFocus);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(pane.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.PAGE_UP);
        assertThat(top(pane)).isCloseTo(620, within(2.0));
    }

    @Test
    void whatItShowedFirstIsLetGo(FxRobot robot) {
        ScrollPane pane = robot.lookup(".scroll-pane").queryAs(ScrollPane.class);
        WeakReference<Node> first = new WeakReference<>(pane.getContent());
        robot.interact(() -> pane.setContent(new VBox(new Label("second"))));
        robot.interact(pane::layout);
        Heap.forgotten(first);
    }
}
