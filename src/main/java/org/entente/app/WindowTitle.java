package org.entente.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.workspace.Workspace;

/** Keeps the window's title: the workspace's name, and a mark while it is not saved. */
final class WindowTitle {
    static final String PROGRAM = "Entente";

    private WindowTitle() {}

    static void keep(Stage stage, ExplorerState state) {
        state.viewProperty().addListener((o, before, now) -> stage.setTitle(of(state)));
        state.historyProperty().addListener((o, before, now) -> stage.setTitle(of(state)));
        stage.setTitle(of(state));
    }

    /** A workspace that was never saved nor changed has no name to tell. */
    static String of(ExplorerState state) {
        Optional<String> name = state.desk().file().map(WindowTitle::name);
        boolean unsaved = state.unsaved() || state.desk().edited();
        if (name.isEmpty() && !unsaved) {
            return PROGRAM;
        }
        return (unsaved ? "● " : "") + name.orElse(Texts.of("app.untitled")) + " – " + PROGRAM;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(Workspace.ENDING) ? name.substring(0, name.length() - Workspace.ENDING.length()) : name;
    }
}
