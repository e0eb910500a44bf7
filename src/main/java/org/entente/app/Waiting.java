package org.entente.app;

import javafx.animation.PauseTransition;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Tells of work that takes longer than half a second, and lets the user cancel it. */
final class Waiting {
    private static final Duration PATIENCE = Duration.millis(500);

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final PauseTransition pause = new PauseTransition(PATIENCE);

    Waiting(Stage owner, String doing, Runnable cancel) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(doing);
        dialog.setHeaderText(doing);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        dialog.getDialogPane().setContent(bar);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
        dialog.setOnHidden(e -> {
            if (dialog.getResult() == ButtonType.CANCEL) {
                cancel.run();
            }
        });
        pause.setOnFinished(e -> dialog.show());
        pause.play();
    }

    /** The work is over. */
    void end() {
        pause.stop();
        dialog.setResult(ButtonType.OK);
        dialog.hide();
    }
}
