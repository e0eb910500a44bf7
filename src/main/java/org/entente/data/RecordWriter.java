package org.entente.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.model.Chronicle;

/**
 * Writes a record as a folder of tables with their {@code datapackage.json}, or as a zip of them.
 *
 * <p>Everything is written beside its place first and moved there only when all of it is on disk. What is written reads
 * back as an equal record, and equal records give equal bytes.
 */
public final class RecordWriter {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private RecordWriter() {}

    /** Writes to a zip where the name ends with {@code .zip}, else to a folder, whose other files it leaves alone. */
    public static void write(Chronicle chronicle, Path target) throws IOException {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") && !Files.isDirectory(target)) {
            writeZip(chronicle, target.toAbsolutePath());
        } else {
            writeFolder(chronicle, target);
        }
    }

    private static void writeFolder(Chronicle chronicle, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> files = files(chronicle);
        Path beside = Files.createTempDirectory(folder, ".saving-");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(beside.resolve(file.getKey()), file.getValue());
            }
            for (String name : files.keySet()) {
                Files.move(
                        beside.resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(beside.resolve(name));
            }
            Files.deleteIfExists(beside);
        }
    }

    private static void writeZip(Chronicle chronicle, Path zip) throws IOException {
        Path parent = zip.resolveSibling("");
        Files.createDirectories(parent);
        Path beside = Files.createTempFile(parent, ".saving-", ".zip");
        try {
            try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(beside))) {
                for (Map.Entry<String, String> file : files(chronicle).entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(WRITTEN);
                    archive.putNextEntry(entry);
                    archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    archive.closeEntry();
                }
            }
            Files.move(beside, zip, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Map<String, String> files(Chronicle chronicle) {
        Map<String, String> out = new TreeMap<>();
        Tables.ALL.forEach(table -> out.put(table.file(), text(table, chronicle)));
        out.put(DataPackage.FILE, DataPackage.text());
        return out;
    }

    private static <T> String text(Table<T> table, Chronicle chronicle) {
        return CsvText.of(table, table.rows(chronicle));
    }
}
