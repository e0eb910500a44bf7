package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/** What a person sees of the windows and can press in them. All of it is for the thread of the toolkit. */
final class Seen {
    private Seen() {}

    /** Windows shown, without mere tips. */
    static List<javafx.stage.Window> windows() {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w.isShowing() && w.getScene() != null && !(w instanceof Tooltip))
                .toList();
    }

    /** All that is visible in a scene, the root first. */
    static List<Node> nodes(Scene scene) {
        List<Node> out = new ArrayList<>();
        gather(scene.getRoot(), out);
        return out;
    }

    private static void gather(Node node, List<Node> out) {
        if (node.isVisible()) {
            out.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, out));
            }
        }
    }

    /** Whether a press may do something. */
    static boolean pressable(Node node) {
        boolean row = node instanceof IndexedCell<?> cell && !cell.isEmpty();
        boolean line = node.getStyleClass().contains("menu-item")
                || node.getStyleClass().contains("tab");
        boolean control =
                node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof TextInputControl;
        return !node.isDisabled()
                && (row
                        || line
                        || control
                        || node.getOnMouseClicked() != null
                        || (node instanceof Control c && c.isFocusTraversable()));
    }

    /** A node in a few words. */
    static String name(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String text =
                node instanceof Labeled labeled && labeled.getText() != null ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName()
                + id
                + (node.getStyleClass().isEmpty()
                        ? ""
                        : "." + node.getStyleClass().get(node.getStyleClass().size() - 1))
                + (text.length() > 60 ? text.substring(0, 60) : text);
    }

    /** Whether all of a node lies within a window. */
    static boolean inside(Node node, javafx.stage.Window in) {
        Bounds box = node.localToScreen(node.getBoundsInLocal());
        return box != null
                && box.getWidth() > 0
                && box.getMinX() >= in.getX()
                && box.getMinY() >= in.getY()
                && box.getMaxX() <= in.getX() + in.getWidth()
                && box.getMaxY() <= in.getY() + in.getHeight();
    }

    /** The items of a menu and of those in it that can be taken. */
    static List<MenuItem> leaves(List<MenuItem> items) {
        return items.stream()
                .filter(i -> !i.isDisable() && i.isVisible())
                .flatMap(i -> i instanceof Menu menu ? leaves(menu.getItems()).stream() : Stream.of(i))
                .toList();
    }
}
