package org.entente.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.entente.view.Visits;

/**
 * The keys that work anywhere in the window, and the mouse buttons that go from page to page. A key with Alt is first
 * offered to what has the keyboard.
 */
record WindowKeys(List<Command> commands, Visits visits, Node rest) {

    /** Installs them; a button clicked with the mouse gives the keyboard back to the picture, so that Space plays. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isAltDown()) {
                press(scene, e);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isAltDown()) {
                press(scene, e);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.BACK) {
                visits.back();
                e.consume();
            } else if (e.getButton() == MouseButton.FORWARD) {
                visits.forward();
                e.consume();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (scene.getFocusOwner() instanceof ButtonBase button && !(button instanceof MenuButton)) {
                rest.requestFocus();
            }
        });
    }

    private void press(Scene scene, KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && e.getTarget() instanceof ButtonBase) {
            return;
        }
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        for (Command command : commands) {
            if (command.triggers().all().anyMatch(k -> k.matches(e) && !(typing && k.yieldsToText()))
                    && command.possible()) {
                command.run();
                e.consume();
                return;
            }
        }
    }
}
