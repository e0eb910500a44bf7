package org.entente.app;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.entente.workspace.Link;
import org.jspecify.annotations.Nullable;

/** Opens what is dropped on the window: a workspace, a record's folder or zip, or a link. */
final class Drops {
    private final FileActions files;

    Drops(FileActions files) {
        this.files = files;
    }

    void install(Scene scene) {
        scene.setOnDragOver(e -> {
            Dragboard board = e.getDragboard();
            if (accepts(board.getFiles(), board.getString())) {
                e.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            e.consume();
        });
        scene.setOnDragDropped(e -> {
            Dragboard board = e.getDragboard();
            e.setDropCompleted(dropped(board.getFiles(), board.getString()));
            e.consume();
        });
    }

    /** One file or folder, or a link: of several files nobody knows which is meant. */
    static boolean accepts(@Nullable List<File> dropped, @Nullable String text) {
        if (dropped != null && !dropped.isEmpty()) {
            return dropped.size() == 1;
        }
        return text != null && text.strip().startsWith(Link.SCHEME);
    }

    boolean dropped(@Nullable List<File> dropped, @Nullable String text) {
        if (!accepts(dropped, text)) {
            return false;
        }
        if (dropped != null && !dropped.isEmpty()) {
            files.open(dropped.get(0).toPath());
        } else if (text != null) {
            files.open(text.strip());
        }
        return true;
    }
}
