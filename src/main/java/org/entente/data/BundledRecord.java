package org.entente.data;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.Texts;

/** Finds the record that comes with the program, under {@code assets/record} of the class path. */
public final class BundledRecord {
    private static final String TABLE = "assets/record/ties.csv";

    private BundledRecord() {}

    /**
     * Reads it: as it was packed when the program was built, or its tables where one of them is newer than that.
     *
     * @throws UnreadableRecordException where the class path holds none
     */
    public static Reading read() throws UnreadableRecordException {
        return read(BundledRecord.class.getClassLoader());
    }

    static Reading read(ClassLoader loader) throws UnreadableRecordException {
        Optional<Chronicle> packed;
        try {
            packed = PackedRecord.on(loader);
        } catch (IOException | URISyntaxException e) {
            throw new UnreadableRecordException(Texts.of("reading.own", Place.reason(e)));
        }
        return packed.isPresent() ? new Reading(packed.get(), List.of()) : RecordReader.read(path(loader));
    }

    /**
     * Its folder. In a jar this opens the jar as a file system, which stays open while the program runs.
     *
     * @throws UnreadableRecordException where the class path holds none
     */
    public static Path path() throws UnreadableRecordException {
        return path(BundledRecord.class.getClassLoader());
    }

    static Path path(ClassLoader loader) throws UnreadableRecordException {
        URL url = loader.getResource(TABLE);
        if (url == null) {
            throw new UnreadableRecordException(Texts.of("reading.no-own"));
        }
        try {
            URI uri = url.toURI();
            Path table = uri.getScheme().equals("jar") ? jar(uri).getPath(TABLE) : Path.of(uri);
            return table.resolveSibling("");
        } catch (IOException | URISyntaxException e) {
            throw new UnreadableRecordException(Texts.of("reading.own", Place.reason(e)));
        }
    }

    private static FileSystem jar(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }
}
