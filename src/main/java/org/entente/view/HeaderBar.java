package org.entente.view;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
    private static final double ROOM_FOR_NAME = 1460;

    private final ExplorerState state;
    private final SearchField search;
    private final MenuButton menu = new MenuButton();
    private final Button undo;
    private final Button redo;
    private final Button focus = new Button();
    private final Button theme;

    public HeaderBar(ExplorerState state, MapCanvas canvas) {
        this.state = state;
        search = new SearchField(state, canvas);
        getStyleClass().add("header-bar");
        Label name = new Label("Entente");
        name.getStyleClass().add("program-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_NAME));
        name.managedProperty().bind(name.visibleProperty());
        menu.setMinWidth(USE_PREF_SIZE);
        focus.setMinWidth(LEAST_FOCUS);
        setMinWidth(0);
        search.setMinWidth(LEAST_SEARCH);
        HBox.setHgrow(search, Priority.SOMETIMES);
        undo = IconButton.of("undo", Feather.CORNER_UP_LEFT, Texts.of("view.header.undo"), state::undo);
        redo = IconButton.of("redo", Feather.CORNER_UP_RIGHT, Texts.of("view.header.redo"), state::redo);
        theme = IconButton.of("theme", Feather.MOON, Texts.of("view.header.theme"), () -> toggleTheme(state));
        Button out =
                IconButton.of("zoom-out", Feather.MINUS, Texts.of("view.header.zoom-out"), () -> canvas.zoom(1 / 1.4));
        Button in = IconButton.of("zoom-in", Feather.PLUS, Texts.of("view.header.zoom-in"), () -> canvas.zoom(1.4));
        for (Button button : new Button[] {out, in}) {
            button.visibleProperty().bind(name.visibleProperty());
            button.managedProperty().bind(name.visibleProperty());
        }
        HBox zoom = new HBox(out, in, IconButton.of("fit", Feather.HOME, Texts.of("view.header.fit"), canvas::fit));
        zoom.getStyleClass().add("zoom-buttons");
        focus.setId("focus");
        focus.setTooltip(new Tooltip());
        focus.setGraphic(new FontIcon(Feather.X));
        focus.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        focus.setOnAction(e -> state.change(Texts.of("steps.focus-off"), v -> v.focus(null)));
        menu.setId("menu");
        menu.setText(Texts.of("view.header.export"));
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        new LayoutSwitch(state),
                        zoom,
                        focus,
                        left,
                        search,
                        right,
                        undo,
                        redo,
                        new NamesMenu(state),
                        theme,
                        menu);
        state.viewProperty().addListener((o, before, now) -> refresh());
        state.historyProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    /** Puts a control before the menu at the right. */
    public void place(Node control) {
        getChildren().add(getChildren().size() - 1, control);
    }

    /** Adds something behind the program's name. */
    public void leading(Node node) {
        getChildren().add(1, node);
    }

    /** Adds a line to the menu at the right. */
    public void action(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(e -> action.run());
        menu.getItems().add(item);
    }

    /** Adds a line to the menu at the right that can be ticked. */
    public void choice(String id, String text, BooleanProperty chosen) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(id);
        item.selectedProperty().bindBidirectional(chosen);
        menu.getItems().add(item);
    }

    public SearchField search() {
        return search;
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
