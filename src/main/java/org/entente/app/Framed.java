package org.entente.app;

import javafx.collections.ListChangeListener;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.entente.view.Later;

/**
 * Has a window leave the whole screen while it asks something, and take it again afterwards: some window managers keep the
 * question behind the window that waits for its answer.
 */
final class Framed {
    private Framed() {}

    /** Looks after a window as long as it shows the scene it shows now. */
    static void install(Stage stage) {
        ListChangeListener<Window> heard = change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(asked -> stage.isFullScreen() && asks(asked, stage))
                        .forEach(asked -> leave(stage, asked));
            }
        };
        Window.getWindows().addListener(heard);
        Stay.until(stage, () -> Window.getWindows().removeListener(heard));
    }

    private static boolean asks(Window asked, Stage stage) {
        return asked instanceof Stage other && other.getOwner() == stage && other.getModality() != Modality.NONE;
    }

    private static void leave(Stage stage, Window asked) {
        stage.setFullScreen(false);
        asked.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> Later.run(() -> stage.setFullScreen(stage.isShowing())));
    }
}
