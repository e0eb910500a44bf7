package org.entente.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.entente.view.Docks;
import org.entente.view.Visits;

/** The keys and mouse buttons that go from panel to panel and from page to page. */
record PanelKeys(Docks docks, Visits visits, List<Node> stops) {

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (used(e, scene.getFocusOwner() instanceof TextInputControl)) {
                e.consume();
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
    }

    private boolean used(KeyEvent e, boolean typing) {
        if (e.getCode() == KeyCode.F6) {
            docks.cycle(stops, e.isShiftDown() ? -1 : 1);
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.T) {
            docks.toggle("table");
        } else if (e.isAltDown() && !typing && e.getCode() == KeyCode.LEFT) {
            visits.back();
        } else if (e.isAltDown() && !typing && e.getCode() == KeyCode.RIGHT) {
            visits.forward();
        } else {
            return false;
        }
        return true;
    }
}
