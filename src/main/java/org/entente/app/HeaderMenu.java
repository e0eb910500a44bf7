package org.entente.app;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.model.Texts;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.view.Later;

/** Fills the menu at the right of the header with commands and choices. */
record HeaderMenu(MenuButton menu, List<Command> commands, Choices choices) {

    void fill(ExplorerState state, Shell shell) {
        menu.setText(Texts.of("app.menu"));
        Menu themes = new Menu(Texts.of("app.menu.theme"));
        themes.setId("themes");
        Menu sizes = new Menu(Texts.of("app.menu.text-size"));
        sizes.setId("text-sizes");
        Menu languages = new Menu(Texts.of("app.menu.language"));
        languages.setId("languages");
        Menu names = new Menu(Texts.of("app.menu.names"));
        names.setId("names-of-nations");
        menu.getItems()
                .setAll(
                        item("palette"),
                        new SeparatorMenuItem(),
                        item("export-picture"),
                        item("copy-picture"),
                        new SeparatorMenuItem(),
                        themes,
                        sizes,
                        languages,
                        names,
                        motion(shell),
                        item("full-screen"),
                        item("reset-window"),
                        new SeparatorMenuItem(),
                        item("tour"),
                        item("keys"));
        Runnable refresh = () -> {
            Command.refresh(menu.getItems());
            Theme theme = state.view().look().theme();
            choose(themes, choices.themes(), "theme-" + theme.word());
            choose(sizes, shell.textSizes(), "text-" + shell.chrome().textSize().percent());
            choose(
                    names,
                    choices.names(),
                    "names-in-" + state.view().look().names().language());
            Locale spoken = Texts.locale();
            choose(languages, shell.languages(), "language-" + spoken.getLanguage());
        };
        menu.setOnShowing(e -> refresh.run());
        Later.run(refresh);
    }

    private MenuItem item(String id) {
        return command(id).item();
    }

    private Command command(String id) {
        return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    /** Fills a menu with choices of which one holds; what they choose stands last in their titles. */
    private static void choose(Menu menu, List<Command> choices, String now) {
        menu.getItems()
                .setAll(choices.stream()
                        .map(c -> {
                            Object named = c.title().arguments().get(0);
                            RadioMenuItem item = new RadioMenuItem(
                                    named instanceof Title title ? title.spoken() : menuText(c, named));
                            item.setId(c.id());
                            item.setSelected(c.id().equals(now));
                            item.setOnAction(e -> c.run());
                            return item;
                        })
                        .toList());
    }

    private static String menuText(Command command, Object named) {
        return command.id().startsWith("text-") ? Texts.of("app.percent", named) : String.valueOf(named);
    }

    /** Whether pictures move, as a line that can be ticked. */
    private CheckMenuItem motion(Shell shell) {
        CheckMenuItem item = new CheckMenuItem(command("reduce-motion").title().spoken());
        item.setId("reduce-motion");
        item.selectedProperty().bindBidirectional(shell.motion().reducedProperty());
        return item;
    }
}
