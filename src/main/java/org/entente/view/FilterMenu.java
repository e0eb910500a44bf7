package org.entente.view;

import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Saves the filter under a name, and brings saved ones back. */
final class FilterMenu extends MenuButton {
    private final ExplorerState state;
    private final SavedFilters saved;
    private TextField name = new TextField();

    FilterMenu(ExplorerState state, SavedFilters saved) {
        this.state = state;
        this.saved = saved;
        setId("filter-menu");
        setGraphic(new FontIcon(Feather.BOOKMARK));
        setTooltip(new Tooltip(Texts.of("view.filter.saved")));
        setAccessibleText(Texts.of("view.filter.saved"));
        getItems().add(new MenuItem(""));
        setOnShowing(e -> fill());
        setOnShown(e -> {
            if (!name.isDisabled()) {
                name.requestFocus();
            }
        });
    }

    private void fill() {
        name = new TextField();
        name.setId("filter-name");
        name.setPromptText(Texts.of("view.filter.save-as"));
        name.setDisable(state.view().filter().isEmpty());
        name.setOnAction(e -> {
            saved.keep(name.getText(), state.view().filter());
            hide();
        });
        getItems().setAll(new CustomMenuItem(name, false), new SeparatorMenuItem());
        List<String> names = saved.names();
        if (names.isEmpty()) {
            MenuItem none = new MenuItem(Texts.of("view.filter.none-saved"));
            none.setDisable(true);
            getItems().add(none);
            return;
        }
        Menu forget = new Menu(Texts.of("view.filter.forget"));
        forget.setId("filter-forget");
        for (String kept : names) {
            MenuItem item = new MenuItem(kept);
            item.setMnemonicParsing(false);
            item.setOnAction(e ->
                    saved.get(kept).ifPresent(f -> state.change(Texts.of("steps.filter", kept), v -> v.filter(f))));
            getItems().add(item);
            MenuItem gone = new MenuItem(kept);
            gone.setMnemonicParsing(false);
            gone.setOnAction(e -> saved.forget(kept));
            forget.getItems().add(gone);
        }
        getItems().addAll(new SeparatorMenuItem(), forget);
    }
}
