package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.scene.Scene;

/** Pictures as files. */
final class SavedPicture {
    /** What puts bytes into a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private SavedPicture() {}

    static void write(Scene scene, Output.Drawing drawing, Path file, Progress progress) throws IOException {
        replace(file, progress, out -> drawing.picture().write(scene, drawing.options(), out));
    }

    /**
     * Writes beside the file and renames, so that no half-written file is left where a whole one was asked for;
     * {@code CancellationException} where it was cancelled meanwhile.
     */
    static void replace(Path file, Progress progress, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(Texts.of("reading.no-folder", file.toString()));
        }
        Path beside = Files.createFile(folder.resolve(".entente-" + UUID.randomUUID()));
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.write(out);
            }
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
