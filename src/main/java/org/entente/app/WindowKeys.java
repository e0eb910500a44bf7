package org.entente.app;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.entente.state.ExplorerState;
import org.entente.view.CanvasPane;
import org.entente.view.HeaderBar;
import org.entente.view.Navigation;
import org.entente.view.TimelineBar;

/** The keys that work anywhere in the window; single letters only where no text is being typed. */
final class WindowKeys {
    private final ExplorerState state;
    private final HeaderBar header;
    private final CanvasPane picture;
    private final TimelineBar timeline;

    /** What keys do beyond the view. */
    record Actions(FileActions files, Exports exports) {}

    WindowKeys(ExplorerState state, HeaderBar header, CanvasPane picture, TimelineBar timeline) {
        this.state = state;
        this.header = header;
        this.picture = picture;
        this.timeline = timeline;
    }

    /** Installs them; a button clicked with the mouse gives the keyboard back to the picture, so that Space plays. */
    void install(Scene scene, Actions actions, Stage stage) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            boolean used = e.isShortcutDown() ? shortcut(e, actions) : !typing && plain(e, stage);
            if (used) {
                e.consume();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (scene.getFocusOwner() instanceof ButtonBase button && !(button instanceof MenuButton)) {
                picture.canvas().requestFocus();
            }
        });
    }

    private boolean shortcut(KeyEvent e, Actions actions) {
        switch (e.getCode()) {
            case F -> header.search().requestFocus();
            case Z -> {
                if (e.isShiftDown()) {
                    state.redo();
                } else {
                    state.undo();
                }
            }
            case Y -> state.redo();
            case D -> HeaderBar.toggleTheme(state);
            case E -> actions.exports().ask();
            case C -> {
                if (!e.isShiftDown()) {
                    return false;
                }
                actions.exports().copy();
            }
            case O -> actions.files().openRecord();
            case DIGIT0, NUMPAD0 -> picture.canvas().fit();
            case PLUS, EQUALS, ADD -> picture.canvas().zoom(1.25);
            case MINUS, SUBTRACT -> picture.canvas().zoom(0.8);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent e, Stage stage) {
        if (e.getCode() == KeyCode.F11) {
            stage.setFullScreen(!stage.isFullScreen());
        } else if (e.getCode() == KeyCode.F1 || e.getText().equals("?")) {
            KeysHelp.show(stage);
        } else if (e.getCode() == KeyCode.C) {
            timeline.toggleCompare();
        } else if (e.getCode() == KeyCode.M) {
            timeline.toggleMultiples();
        } else if (e.getCode() == KeyCode.R) {
            timeline.toggleRange();
        } else if (e.getCode() == KeyCode.T) {
            timeline.today();
        } else if (e.getCode() == KeyCode.COMMA || e.getCode() == KeyCode.LESS) {
            step(e.isShiftDown() || e.getCode() == KeyCode.LESS, -1);
        } else if (e.getCode() == KeyCode.PERIOD || e.getCode() == KeyCode.GREATER) {
            step(e.isShiftDown() || e.getCode() == KeyCode.GREATER, 1);
        } else if (e.getCode() == KeyCode.SPACE && !(e.getTarget() instanceof ButtonBase)) {
            timeline.player().toggle();
        } else {
            return false;
        }
        return true;
    }

    /** To the next event, or with Shift to the next of the selection. */
    private void step(boolean alongSelection, int direction) {
        if (alongSelection) {
            Navigation.along(state, direction);
        } else if (direction > 0) {
            Navigation.next(state);
        } else {
            Navigation.previous(state);
        }
    }
}
