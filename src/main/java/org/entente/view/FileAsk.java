package org.entente.view;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for files and folders, each time beginning where one was chosen last while the program runs. */
public final class FileAsk {
    private static final AtomicReference<@Nullable Path> LAST = new AtomicReference<>();

    private FileAsk() {}

    /** The file to write, empty where none was chosen. */
    public static Optional<Path> toSave(FileChooser chooser, @Nullable Window owner) {
        return ask(chooser::setInitialDirectory, () -> chooser.showSaveDialog(owner));
    }

    /** The file to read, empty where none was chosen. */
    public static Optional<Path> toOpen(FileChooser chooser, @Nullable Window owner) {
        return ask(chooser::setInitialDirectory, () -> chooser.showOpenDialog(owner));
    }

    /** A folder, empty where none was chosen. */
    public static Optional<Path> forFolder(DirectoryChooser chooser, @Nullable Window owner) {
        return ask(chooser::setInitialDirectory, () -> chooser.showDialog(owner));
    }

    static Optional<Path> ask(Consumer<File> begin, Supplier<@Nullable File> answer) {
        Path last = LAST.get();
        if (last != null && Files.isDirectory(last)) {
            begin.accept(last.toFile());
        }
        Optional<Path> chosen = Optional.ofNullable(answer.get()).map(File::toPath);
        chosen.ifPresent(FileAsk::used);
        return chosen;
    }

    /** A file or a folder was opened or written in some other way, such as by being dropped. */
    public static void used(Path place) {
        Path whole = place.toAbsolutePath();
        LAST.set(Files.isDirectory(whole) ? whole : whole.getParent());
    }
}
