package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.entente.model.Texts;

/** The menu of what is done with files. */
final class FileMenu extends MenuButton {
    private final FileActions files;
    private final Menu recent = new Menu("Open recent");

    FileMenu(FileActions files) {
        super("File");
        this.files = files;
        setId("file");
        setMinWidth(USE_PREF_SIZE);
        recent.setId("open-recent");
        getItems()
                .addAll(
                        item("new", "New workspace", "Shortcut+N", files::startAnew),
                        item("open", "Open a workspace or record…", "Shortcut+O", files::open),
                        item("open-record", "Open a record’s folder…", "", files::openRecord),
                        recent,
                        new SeparatorMenuItem(),
                        item("save", "Save the workspace", "Shortcut+S", files::save),
                        item("save-as", "Save as…", "Shortcut+Shift+S", files::saveAs),
                        new SeparatorMenuItem(),
                        item("save-record", Texts.of("edit.record.menu.save"), "", () -> files.records()
                                .save()),
                        item("save-record-as", Texts.of("edit.record.menu.save-as"), "", () -> files.records()
                                .saveAs()),
                        new SeparatorMenuItem(),
                        item("copy-link", "Copy link to this view", "Shortcut+L", files::copyLink),
                        item("paste-link", "Open the copied link", "Shortcut+V", files::pasteLink));
        setOnShowing(e -> refresh());
        refresh();
    }

    /** An item whose key is only shown: the window's keys act, and only where no text is being typed. */
    private static MenuItem item(String id, String text, String key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(e -> action.run());
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        return item;
    }

    private void refresh() {
        List<Path> paths = files.recent().files();
        recent.setDisable(paths.isEmpty());
        recent.getItems().clear();
        for (Path path : paths) {
            Path folder = path.getParent();
            MenuItem item = new MenuItem(path.getFileName() + (folder == null ? "" : "   (" + folder + ")"));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> files.open(path));
            recent.getItems().add(item);
        }
        recent.getItems()
                .addAll(new SeparatorMenuItem(), item("clear-recent", "Forget these", "", files.recent()::clear));
    }
}
