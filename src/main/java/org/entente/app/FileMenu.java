package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.model.Texts;
import org.entente.view.Later;
import org.entente.workspace.Recent;

/** The menu of what is done with files. */
final class FileMenu extends MenuButton {
    private final FileActions files;
    private final Menu recent = new Menu(Texts.of("app.recent"));

    /**
     * The menu.
     *
     * @param commands those of files, in their order
     */
    FileMenu(FileActions files, List<Command> commands) {
        super(Texts.of("app.group.file"));
        this.files = files;
        setId("file");
        setMinWidth(USE_PREF_SIZE);
        recent.setId("open-recent");
        for (Command command : commands) {
            if (List.of("save", "save-record", "copy-link", "export-picture", "quit")
                    .contains(command.id())) {
                getItems().add(new SeparatorMenuItem());
            }
            getItems().add(command.item());
            if (command.id().equals("open-record")) {
                getItems().add(recent);
            }
        }
        setOnShowing(e -> refresh());
        Later.run(this::refresh);
    }

    private void refresh() {
        Command.refresh(getItems());
        Recent kept = files.recent();
        List<Path> paths = kept.files();
        recent.setDisable(paths.isEmpty());
        recent.getItems().clear();
        for (Path path : paths) {
            Path folder = path.getParent();
            MenuItem item = new MenuItem(path.getFileName() + (folder == null ? "" : "   (" + folder + ")"));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> files.open(path));
            recent.getItems().add(item);
        }
        MenuItem clear = new MenuItem(Texts.of("app.forget-recent"));
        clear.setId("clear-recent");
        clear.setOnAction(e -> kept.clear());
        recent.getItems().addAll(new SeparatorMenuItem(), clear);
    }
}
