package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.entente.model.Chronicle;

/**
 * The bundled record as it was read once, when the program was built: its tables need not be parsed and checked each time
 * the program starts. The tables stay what the record is; this is made of them anew at every build.
 */
public final class PackedRecord {
    /** Its name beside the folder of the tables. */
    static final String FILE = "record.packed";

    private static final String FOLDER = "assets/";
    private static final String TABLES = "record";

    private PackedRecord() {}

    /**
     * Reads the tables and packs them; what has a problem is left to be read, and its problems told, at each start.
     *
     * @param folder the folder of the tables, alone
     */
    public static void main(String[] folder) throws IOException, UnreadableRecordException {
        Path tables = Path.of(folder[0]);
        Path file = tables.resolveSibling(FILE);
        Files.deleteIfExists(file);
        Reading reading = RecordReader.read(tables);
        if (reading.problems().isEmpty()) {
            Files.write(file, pack(reading.chronicle()));
        }
    }

    /** The packed record of a class path; nothing where it has none, or one that is older than one of the tables beside it. */
    static Optional<Chronicle> on(ClassLoader loader) throws IOException, URISyntaxException {
        URL file = loader.getResource(FOLDER + FILE);
        return file == null || (file.getProtocol().equals("file") && stale(Path.of(file.toURI())))
                ? Optional.empty()
                : Optional.of(unpack(bytes(file)));
    }

    private static boolean stale(Path file) throws IOException {
        FileTime made = Files.getLastModifiedTime(file);
        for (Table<?> table : Tables.ALL) {
            Path rows = file.resolveSibling(TABLES).resolve(table.file());
            if (Files.exists(rows) && Files.getLastModifiedTime(rows).compareTo(made) > 0) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(URL file) throws IOException {
        URLConnection from = file.openConnection();
        try (InputStream in = from.getInputStream()) {
            byte[] bytes = new byte[from.getContentLength()];
            in.readNBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    static byte[] pack(Chronicle record) {
        Packing out = new Packing();
        Tables.ALL.forEach(table -> pack(table, record, out));
        return out.bytes();
    }

    private static <T> void pack(Table<T> table, Chronicle record, Packing out) {
        out.number(table.rows(record).size());
        table.rows(record).forEach(value -> table.pack(value, out));
    }

    static Chronicle unpack(byte[] packed) {
        Unpacking in = new Unpacking(packed);
        Chronicle.Builder rows = new Chronicle.Builder();
        Tables.ALL.forEach(table -> unpack(table, in, rows));
        return rows.build();
    }

    private static <T> void unpack(Table<T> table, Unpacking in, Chronicle.Builder rows) {
        for (int left = in.number(); left > 0; left--) {
            table.add(table.unpack(in), rows);
        }
    }
}
