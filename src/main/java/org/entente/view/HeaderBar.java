package org.entente.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's upper edge: layouts, search, undo, theme and what the program does with files. */
public final class HeaderBar extends HBox {
    private static final double LEAST_SEARCH = 120;
    private static final double LEAST_FOCUS = 80;

    /** As much of the width as the name of the actor in focus may take before it is cut. */
    private static final double MOST_FOCUS = 150;

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
        setMinWidth(0);
        search.setMinWidth(LEAST_SEARCH);
        HBox.setHgrow(search, Priority.SOMETIMES);
        undo = IconButton.of("undo", Feather.CORNER_UP_LEFT, Texts.of("view.header.undo"), state::undo);
        redo = IconButton.of("redo", Feather.CORNER_UP_RIGHT, Texts.of("view.header.redo"), state::redo);
        theme = IconButton.of("theme", Feather.MOON, Texts.of("view.header.theme"), () -> toggleTheme(state));
        Button out =
                IconButton.of("zoom-out", Feather.MINUS, Texts.of("view.header.zoom-out"), () -> canvas.zoom(1 / 1.4));
        Button in = IconButton.of("zoom-in", Feather.PLUS, Texts.of("view.header.zoom-in"), () -> canvas.zoom(1.4));
        Button fit = IconButton.of("fit", Feather.HOME, Texts.of("view.header.fit"), canvas::fit);
        HBox zoom = new HBox(out, in, fit);
        zoom.getStyleClass().add("zoom-buttons");
        focus.setId("focus");
        focus.setTooltip(new Tooltip());
        focus.setGraphic(new FontIcon(Feather.X));
        focus.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        focus.setOnAction(e -> state.change(Texts.of("steps.focus-off"), v -> v.focus(null)));
        menu.setId("menu");
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
        focus.setMinWidth(Math.max(LEAST_FOCUS, Math.min(MOST_FOCUS, focus.prefWidth(-1))));
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
        state.change(Texts.of(light ? "steps.dark" : "steps.light"), v -> v.theme(light ? Theme.DARK : Theme.LIGHT));
    }

    private void refresh() {
        step(undo, state.undoName().map(n -> Texts.of("view.header.undo-step", n)), "view.header.nothing-to-undo");
        step(redo, state.redoName().map(n -> Texts.of("view.header.redo-step", n)), "view.header.nothing-to-redo");
        boolean light = state.view().look().theme() == Theme.LIGHT;
        ((FontIcon) theme.getGraphic()).setIconCode(light ? Feather.MOON : Feather.SUN);
        Optional<String> focused = state.view().subject().focused();
        focus.setVisible(focused.isPresent());
        focus.setManaged(focused.isPresent());
        String name = focused.map(f -> Naming.nameOf(state.chronicle(), f)).orElse("");
        focus.setText(name);
        focus.getTooltip().setText(Texts.of("view.header.focus", name));
    }

    private static void step(Button button, Optional<String> told, String nothing) {
        button.setDisable(told.isEmpty());
        button.getTooltip().setText(told.orElseGet(() -> Texts.of(nothing)));
    }
}
