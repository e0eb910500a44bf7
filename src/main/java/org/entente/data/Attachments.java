package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that lie beside a record's tables in a folder of their own. */
public final class Attachments {
    private static final int MOST = 500;

    private Attachments() {}

    /**
     * The files of a folder by name, in order of their names.
     *
     * @param record a folder, a zip, or a path of another file system such as {@link BundledRecord#path}
     * @param ending of the names wanted
     * @param largest most bytes of one file; of a larger one there is one byte more than that
     */
    public static Map<String, byte[]> read(Path record, String folder, String ending, int largest)
            throws UnreadableRecordException {
        try (Place place = Place.of(record, Limits.usual())) {
            Path within = place.root().resolve(folder);
            return Files.isDirectory(within) ? files(within, ending, largest) : Map.of();
        } catch (IOException e) {
            throw new UnreadableRecordException(Place.failed(record, e));
        }
    }

    private static Map<String, byte[]> files(Path within, String ending, int largest) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.list(within)) {
            found = all.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
                    .sorted()
                    .limit(MOST)
                    .toList();
        }
        Map<String, byte[]> out = new TreeMap<>();
        for (Path file : found) {
            try (InputStream in = Files.newInputStream(file)) {
                out.put(String.valueOf(file.getFileName()), in.readNBytes(largest + 1));
            }
        }
        return out;
    }
}
