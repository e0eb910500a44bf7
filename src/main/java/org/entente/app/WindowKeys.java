package org.entente.app;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
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
import org.jspecify.annotations.Nullable;

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
            if (e.getTarget() instanceof Node target && header(target) instanceof MenuButton menu) {
                comeBack(menu);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (scene.getFocusOwner() instanceof ButtonBase button && !(button instanceof MenuButton)) {
                rest.requestFocus();
            }
        });
    }

    private static @Nullable Node header(Node target) {
        Node node = target;
        while (node != null && !(node instanceof MenuButton)) {
            node = node.getParent();
        }
        return node != null
                        && node.getParent() != null
                        && node.getParent().getStyleClass().contains("header-bar")
                ? node
                : null;
    }

    /** A menu of the header opened with the mouse gives the keyboard back once it is closed. */
    private void comeBack(MenuButton menu) {
        menu.showingProperty().addListener(new ChangeListener<Boolean>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> showing, Boolean before, Boolean now) {
                if (!now) {
                    showing.removeListener(this);
                    if (menu.isFocused()) {
                        rest.requestFocus();
                    }
                }
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
