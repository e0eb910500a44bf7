package org.entente.app;

import static org.entente.app.Command.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.view.Docks;
import org.entente.view.SavedFilters;

/** What the palette offers beyond the commands: every view, theme, size of text, language, panel and part of the filter by its name. */
record Choices(ExplorerState state, Shell shell, SavedFilters filters) {

    List<Command> all() {
        List<Command> out = new ArrayList<>();
        for (Layout layout : Layouts.all()) {
            out.add(titled(
                    "view-" + layout.id(),
                    Command.Group.PICTURE,
                    Title.of("palette.view", layout.name()),
                    () -> state.change(layout.name(), v -> v.layout(layout.id()))));
        }
        out.addAll(themes());
        out.addAll(shell.textSizes());
        out.addAll(shell.languages());
        Docks docks = shell.rooms().docks();
        docks.titles()
                .forEach((id, title) -> out.add(titled(
                        "panel-" + id,
                        Command.Group.PANELS,
                        Title.of("palette.panel", title),
                        () -> docks.toggle(id))));
        out.addAll(new FilterChoices(state, filters).all());
        out.addAll(names());
        return out;
    }

    /** A choice for each language that nations can be named in. */
    List<Command> names() {
        return Stream.concat(Stream.of(Naming.ENGLISH, Naming.OWN), Naming.offered().stream())
                .map(naming -> titled(
                        "names-in-" + naming.language(),
                        Command.Group.PICTURE,
                        Title.of("palette.names", naming.words()),
                        () -> state.change(Texts.of("palette.names", naming.words()), v -> v.names(naming))))
                .toList();
    }

    /** A choice for each theme. */
    List<Command> themes() {
        List<Command> out = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Title name = Title.of("app.theme." + theme.word());
            out.add(titled(
                    "theme-" + theme.word(),
                    Command.Group.PICTURE,
                    Title.of("palette.theme", name),
                    () -> state.change(name.spoken(), v -> v.theme(theme))));
        }
        return out;
    }
}
