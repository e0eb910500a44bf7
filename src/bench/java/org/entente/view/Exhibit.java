package org.entente.view;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window of 1600 by 1000 pixels in which frames are timed until the toolkit's renderer is done with them. */
final class Exhibit {
    private BooleanSupplier arrived = () -> false;
    private CompletableFuture<Long> rendered = new CompletableFuture<>();
    private final Stage stage = new Stage();

    /** Opens the window; to be made on the toolkit's thread. */
    Exhibit() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                look();
            }
        }.start();
    }

    /** Shows a node, and afterwards looks at the pulses after those of its own timers. */
    void show(Parent root) {
        stage.setScene(new Scene(root, 1600, 1000));
        stage.show();
    }

    private void look() {
        if (arrived.getAsBoolean()) {
            arrived = () -> false;
            CompletableFuture<Long> done = rendered;
            Platform.runLater(() -> {
                var unused = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> done.complete(System.nanoTime())));
            });
        }
    }

    /**
     * Milliseconds from a change until what it brings has been rendered.
     *
     * @param change made on the toolkit's thread; gives what tells, pulse by pulse, that the frame has come
     */
    double time(Supplier<BooleanSupplier> change) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        CompletableFuture<Long> start = new CompletableFuture<>();
        Platform.runLater(() -> {
            rendered = done;
            start.complete(System.nanoTime());
            arrived = change.get();
        });
        return (done.join() - start.join()) / 1e6;
    }
}
