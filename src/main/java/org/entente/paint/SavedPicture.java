package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.scene.Scene;

/** Pictures as files. */
public final class SavedPicture {
    private SavedPicture() {}

    /** Writes beside the file and renames, so that no half-written picture is left where one was asked for. */
    public static void write(Scene scene, Picture picture, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + file);
        }
        Path beside = Files.createTempFile(folder, ".entente-", "." + picture.id());
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                picture.write(scene, Picture.Options.PLAIN, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
