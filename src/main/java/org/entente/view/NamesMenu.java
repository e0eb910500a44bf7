package org.entente.view;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses in which language the picture names nations. */
final class NamesMenu extends MenuButton {
    private final ExplorerState state;

    NamesMenu(ExplorerState state) {
        this.state = state;
        setId("names");
        getStyleClass().add("names-menu");
        setGraphic(new FontIcon(Feather.GLOBE));
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        getItems().setAll(item(Naming.ENGLISH), item(Naming.OWN));
        setOnShowing(e -> fill());
        state.viewProperty().addListener((o, before, now) -> {
            if (!before.look().names().equals(now.look().names())) {
                refresh();
            }
        });
        refresh();
    }

    /** Adds the languages, which take a while to find, when they are looked at for the first time. */
    private void fill() {
        if (getItems().size() == 2) {
            getItems().add(new SeparatorMenuItem());
            Naming.offered().stream().map(this::item).forEach(getItems()::add);
            refresh();
        }
    }

    private MenuItem item(Naming naming) {
        RadioMenuItem item = new RadioMenuItem(naming.words());
        item.setId("names-" + naming.language());
        item.setUserData(naming);
        item.setOnAction(e -> {
            state.change(Texts.of("steps.names", naming.words()), v -> v.names(naming));
            refresh();
        });
        return item;
    }

    private void refresh() {
        Naming now = state.view().look().names();
        List<MenuItem> items = getItems();
        items.stream().filter(RadioMenuItem.class::isInstance).forEach(i -> ((RadioMenuItem) i)
                .setSelected(now.equals(i.getUserData())));
        String words = Texts.of("view.header.names", now.words());
        getTooltip().setText(words);
        setAccessibleText(words);
    }
}
