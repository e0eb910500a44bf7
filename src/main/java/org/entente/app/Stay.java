package org.entente.app;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The time for which a stage shows one scene. */
final class Stay {
    private Stay() {}

    /** Does something once, when a stage no longer shows the scene it shows now. */
    static void until(Stage stage, Runnable end) {
        stage.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> shown, Scene before, Scene now) {
                shown.removeListener(this);
                end.run();
            }
        });
    }
}
