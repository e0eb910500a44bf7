package org.entente.app;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.model.Texts;
import org.entente.state.Motion;

/** Fills the menu at the right of the header with commands. */
record HeaderMenu(MenuButton menu, List<Command> commands) {

    void fill(Motion motion) {
        menu.setText(Texts.of("app.menu"));
        menu.getItems()
                .setAll(
                        item("export-picture"),
                        item("copy-picture"),
                        new SeparatorMenuItem(),
                        motion(motion),
                        item("reset-window"),
                        new SeparatorMenuItem(),
                        item("keys"));
        menu.setOnShowing(e -> Command.refresh(menu.getItems()));
    }

    private MenuItem item(String id) {
        return command(id).item();
    }

    private Command command(String id) {
        return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether pictures move, as a line that can be ticked. */
    private CheckMenuItem motion(Motion motion) {
        CheckMenuItem item = new CheckMenuItem(command("reduce-motion").title().spoken());
        item.setId("reduce-motion");
        item.selectedProperty().bindBidirectional(motion.reducedProperty());
        return item;
    }
}
