package org.entente.view;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The beat at which parts of the window are drawn. */
public final class Pulse {
    private Pulse() {}

    /** Runs a beat with every pulse while a node is in a window that is shown; a window that is gone can be forgotten. */
    public static void during(Node node, Runnable beat) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                beat.run();
            }
        };
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .addListener((o, before, shown) -> {
                    if (shown) {
                        timer.start();
                    } else {
                        timer.stop();
                    }
                });
    }
}
