package org.entente.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's upper edge: layouts, search, undo, theme and what the program does with files. */
public final class HeaderBar extends HBox {
    private static final double LEAST_SEARCH = 120;
    private static final double LEAST_FOCUS = 80;
    private static final double ROOM_FOR_SEARCH = 230;

    private final ExplorerState state;
    private final SearchField search;
    private final MenuButton menu = new MenuButton();
    private final Button undo;
    private final Button redo;
    private final Button focus = new Button();
    private final Button theme;
    private final LayoutSwitch layouts;

    /** What the menu or the palette has as well, the last to give way in a narrow window first. */
    private final List<Node> foldable;

    public HeaderBar(ExplorerState state, MapCanvas canvas) {
        this.state = state;
        search = new SearchField(state, canvas);
        getStyleClass().add("header-bar");
        Label name = new Label("Entente");
        name.getStyleClass().add("program-name");
        name.setMinWidth(USE_PREF_SIZE);
        menu.setMinWidth(USE_PREF_SIZE);
        focus.setMinWidth(LEAST_FOCUS);
        setMinWidth(0);
        search.setMinWidth(LEAST_SEARCH);
        HBox.setHgrow(search, Priority.SOMETIMES);
        undo = IconButton.of("undo", Feather.CORNER_UP_LEFT, "Undo", state::undo);
        redo = IconButton.of("redo", Feather.CORNER_UP_RIGHT, "Redo", state::redo);
        theme = IconButton.of("theme", Feather.MOON, "Light or dark (Ctrl D)", () -> toggleTheme(state));
        Button out = IconButton.of("zoom-out", Feather.MINUS, "Zoom out (-)", () -> canvas.zoom(1 / 1.4));
        Button in = IconButton.of("zoom-in", Feather.PLUS, "Zoom in (+)", () -> canvas.zoom(1.4));
        Button fit = IconButton.of("fit", Feather.HOME, "Frame the picture (Home)", canvas::fit);
        HBox zoom = new HBox(out, in, fit);
        zoom.getStyleClass().add("zoom-buttons");
        focus.setId("focus");
        focus.setTooltip(new Tooltip());
        focus.setGraphic(new FontIcon(Feather.X));
        focus.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        focus.setOnAction(e -> state.change("No focus", v -> v.focus(null)));
        menu.setId("menu");
        menu.setText("Export");
        layouts = new LayoutSwitch(state);
        NamesMenu names = new NamesMenu(state);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(name, layouts, zoom, focus, left, search, right, undo, redo, names, theme, menu);
        for (Node icon : List.of(out, in, fit, undo, redo, theme)) {
            ((Button) icon).setMinWidth(USE_PREF_SIZE);
        }
        foldable = List.of(layouts.families(), names, zoom, theme, undo, redo, name);
        state.viewProperty().addListener((o, before, now) -> refresh());
        state.historyProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    @Override
    protected void layoutChildren() {
        fold();
        super.layoutChildren();
    }

    /** Shows as much as there is room for. */
    private void fold() {
        if (getWidth() <= 0) {
            return;
        }
        double room = getWidth() - snappedLeftInset() - snappedRightInset() + getSpacing();
        for (Node child : getChildren()) {
            if (child.isManaged() && !foldable.contains(child)) {
                double least = child == search
                        ? ROOM_FOR_SEARCH
                        : child == layouts ? layouts.leastWidth() : child.minWidth(-1);
                room -= least + getSpacing();
            }
        }
        for (Node part : foldable) {
            room -= part.prefWidth(-1) + getSpacing();
            boolean shown = room >= 0;
            if (part.isVisible() != shown) {
                part.setVisible(shown);
                part.setManaged(shown);
                layouts.compact(!layouts.families().isVisible());
            }
        }
    }

    /** Puts a control before the menu at the right. */
    public void place(Node control) {
        getChildren().add(getChildren().size() - 1, control);
    }

    /** Adds something behind the program's name. */
    public void leading(Node node) {
        getChildren().add(1, node);
    }

    /** The menu at the right. */
    public MenuButton menu() {
        return menu;
    }

    public SearchField search() {
        return search;
    }

    /** Gives a part that stands in a window of its own the colours of a theme. */
    public static void dress(Node node, Theme theme) {
        node.getStyleClass().removeAll("dark", "contrast");
        if (theme.dark()) {
            node.getStyleClass().add("dark");
        }
        if (theme == Theme.CONTRAST) {
            node.getStyleClass().add("contrast");
        }
    }

    /** Changes between light and dark. */
    public static void toggleTheme(ExplorerState state) {
        boolean light = state.view().look().theme() == Theme.LIGHT;
        state.change(light ? "Dark" : "Light", v -> v.theme(light ? Theme.DARK : Theme.LIGHT));
    }

    private void refresh() {
        step(undo, "Undo", state.undoName());
        step(redo, "Redo", state.redoName());
        boolean light = state.view().look().theme() == Theme.LIGHT;
        ((FontIcon) theme.getGraphic()).setIconCode(light ? Feather.MOON : Feather.SUN);
        Optional<String> focused = state.view().subject().focused();
        focus.setVisible(focused.isPresent());
        focus.setManaged(focused.isPresent());
        String name = focused.map(state.chronicle()::nameOf).orElse("");
        focus.setText(name);
        focus.getTooltip().setText("In focus: " + name + ". Press to show the ties of all");
    }

    private static void step(Button button, String verb, Optional<String> name) {
        button.setDisable(name.isEmpty());
        button.getTooltip()
                .setText(name.map(n -> verb + ": " + n).orElse("Nothing to " + verb.toLowerCase(Locale.ROOT)));
    }
}
