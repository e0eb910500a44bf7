package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.entente.scene.Scene;

/** Pictures as files. */
public final class SavedPicture {
    /** What puts bytes into a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private SavedPicture() {}

    public static void write(Scene scene, Picture picture, Picture.Options options, Path file) throws IOException {
        replace(file, picture.id(), out -> picture.write(scene, options, out));
    }

    /** Writes beside the file and renames, so that no half-written file is left where a whole one was asked for. */
    static void replace(Path file, String ending, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + file);
        }
        Path beside = Files.createFile(folder.resolve(".entente-" + UUID.randomUUID() + "." + ending));
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.write(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
