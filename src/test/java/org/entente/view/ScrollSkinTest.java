package org.entente.view;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
        stage.setScene(new Scene(pane, 300, 200));
        stage.show();
    }

    @Test
    void whatItShowedFirstIsLetGo(FxRobot robot) {
        ScrollPane pane = (ScrollPane) robot.window(0).getScene().getRoot();
        WeakReference<Node> first = new WeakReference<>(pane.getContent());
        robot.interact(() -> pane.setContent(new VBox(new Label("second"))));
        robot.interact(pane::layout);
        Heap.forgotten(first);
    }
}
