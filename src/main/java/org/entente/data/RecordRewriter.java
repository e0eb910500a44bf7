package org.entente.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Chronicle;

/**
 * Writes a changed record back into the tables it was read from: only lines of rows that changed are other than before,
 * whatever their order, columns, line ends and quotes.
 */
public final class RecordRewriter {
    private RecordRewriter() {}

    /** Where files are put, all or as near to all as the disk allows. */
    @FunctionalInterface
    public interface Store {
        void write(Map<Path, byte[]> files) throws IOException;
    }

    /**
     * Writes a record to the folder or zip it came from.
     *
     * @param place as it is on the disk now, perhaps changed since the record was read
     */
    public static void rewrite(Path place, Chronicle record, Store store)
            throws IOException, UnreadableRecordException {
        Map<String, byte[]> files = changed(place, record);
        if (files.isEmpty()) {
            return;
        }
        if (Files.isDirectory(place)) {
            store.write(in(place, files));
        } else if (Place.isPart(place)) {
            store.write(in(place.toAbsolutePath().resolveSibling(""), files));
        } else {
            store.write(Map.of(place, Archive.with(Files.readAllBytes(place), named(place, files))));
        }
    }

    /** Files by the names of their entries in an archive, which may hold the record in a folder. */
    private static Map<String, byte[]> named(Path zip, Map<String, byte[]> files)
            throws IOException, UnreadableRecordException {
        try (Place place = Place.of(zip, Limits.usual())) {
            Map<String, byte[]> out = new TreeMap<>();
            files.forEach((name, bytes) ->
                    out.put(place.root().resolve(name).toString().substring(1), bytes));
            return out;
        }
    }

    /**
     * Writes a record to another place, in the form it has where it came from.
     *
     * @param to a folder, or a zip where the name says so
     */
    public static void copy(Path from, Chronicle record, Path to, Store store)
            throws IOException, UnreadableRecordException {
        Map<String, byte[]> files = files(from, record);
        if (String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            store.write(Map.of(to, Archive.of(files)));
        } else {
            Files.createDirectories(to);
            store.write(in(to, files));
        }
    }

    /**
     * A zip of a record in the form it has where it came from, with other files beside its tables.
     *
     * @param beside by their names in the zip
     */
    public static byte[] zip(Path from, Chronicle record, Map<String, byte[]> beside)
            throws IOException, UnreadableRecordException {
        Map<String, byte[]> files = files(from, record);
        files.putAll(beside);
        return Archive.of(files);
    }

    /** The tables of a record and their description. */
    private static Map<String, byte[]> files(Path from, Chronicle record)
            throws IOException, UnreadableRecordException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Place place = Place.of(from, Limits.usual())) {
            for (Table<?> table : Tables.ALL) {
                Path file = place.root().resolve(table.file());
                if (Files.isRegularFile(file)) {
                    files.put(table.file(), Files.readAllBytes(file));
                }
            }
            Path description = place.root().resolve(DataPackage.FILE);
            files.put(
                    DataPackage.FILE,
                    Files.isRegularFile(description)
                            ? Files.readAllBytes(description)
                            : DataPackage.text().getBytes(StandardCharsets.UTF_8));
        }
        files.putAll(changed(from, record));
        return files;
    }

    private static Map<Path, byte[]> in(Path folder, Map<String, byte[]> files) {
        Map<Path, byte[]> out = new LinkedHashMap<>();
        files.forEach((name, bytes) -> out.put(folder.resolve(name), bytes));
        return out;
    }

    /** The tables that are to be other than they are, by their names. */
    private static Map<String, byte[]> changed(Path from, Chronicle record)
            throws IOException, UnreadableRecordException {
        Chronicle before = RecordReader.read(from).chronicle();
        Map<String, byte[]> out = new TreeMap<>();
        try (Place place = Place.of(from, Limits.usual())) {
            for (Table<?> table : Tables.ALL) {
                rewritten(table, place.root().resolve(table.file()), before, record)
                        .ifPresent(bytes -> out.put(table.file(), bytes));
            }
        }
        return out;
    }

    private static <T> Optional<byte[]> rewritten(Table<T> table, Path file, Chronicle before, Chronicle after)
            throws IOException {
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        if (same(table, before, after)) {
            return Optional.empty();
        }
        TableText text = new TableText(table, bytes.length == 0 ? header(table) : bytes);
        Rewriting.apply(table, text, before, after);
        return text.changed() ? Optional.of(text.bytes()) : Optional.empty();
    }

    private static <T> boolean same(Table<T> table, Chronicle before, Chronicle after) {
        return List.copyOf(table.rows(before)).equals(List.copyOf(table.rows(after)));
    }

    private static byte[] header(Table<?> table) {
        return CsvText.of(table, List.of()).getBytes(StandardCharsets.UTF_8);
    }
}
