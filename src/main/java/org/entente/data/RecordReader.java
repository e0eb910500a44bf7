package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;

/** Reads a record from a folder, from a zip of it or from within a jar, and collects all that is wrong with it. */
public final class RecordReader {
    private final Path root;
    private final Problems problems = new Problems();
    private final Known known = new Known();
    private long left;

    private RecordReader(Path root, Limits limits) {
        this.root = root;
        left = limits.bytes();
    }

    /**
     * Reads a record: a folder, a zip, or a path of another file system such as {@link BundledRecord#path}.
     *
     * @throws UnreadableRecordException where there is nothing or nothing like a record
     */
    public static Reading read(Path folderOrZip) throws UnreadableRecordException {
        return read(folderOrZip, Limits.usual());
    }

    static Reading read(Path folderOrZip, Limits limits) throws UnreadableRecordException {
        try (Place place = Place.of(folderOrZip, limits)) {
            return new RecordReader(place.root(), limits).read();
        } catch (IOException e) {
            throw new UnreadableRecordException(Place.failed(folderOrZip, e));
        }
    }

    private Reading read() {
        Map<Table<?>, CompletableFuture<Lines>> files = new LinkedHashMap<>();
        Tables.ALL.forEach(table -> files.put(table, new CompletableFuture<>()));
        begin(Tables.ALL.get(0), files);
        CompletableFuture<Problems> description = CompletableFuture.supplyAsync(() -> {
            Tables.ALL.stream().skip(1).forEach(table -> begin(table, files));
            return describe();
        });
        Tables.ALL.forEach(table -> read(table, files));
        problems.addAll(description.join());
        return new Reading(known.rows.build(), problems.list());
    }

    private <T> void read(Table<T> table, Map<Table<?>, CompletableFuture<Lines>> files) {
        CompletableFuture<Lines> lines = Objects.requireNonNull(files.get(table), table.file());
        new TableReader<>(table, known, problems).read(lines.join());
    }

    /** What is wrong with the description of the tables. */
    private Problems describe() {
        Problems out = new Problems();
        Path description = root.resolve(DataPackage.FILE);
        if (Files.isRegularFile(description)) {
            bytes(description, out).ifPresent(b -> new DataPackageCheck(root, out).check(b));
        } else {
            out.warning(whole(DataPackage.FILE), Texts.of("reading.no-description"), Texts.of("reading.package"));
        }
        return out;
    }

    /** Reads and splits the file of a table, which completes its lines. */
    private void begin(Table<?> table, Map<Table<?>, CompletableFuture<Lines>> files) {
        CompletableFuture<Lines> lines = Objects.requireNonNull(files.get(table), table.file());
        Problems found = new Problems();
        try {
            lines.complete(bytes(table, found)
                    .map(b -> Lines.of(table.file(), b, found))
                    .orElse(Lines.none(found)));
        } catch (RuntimeException | OutOfMemoryError e) {
            lines.completeExceptionally(e);
        }
    }

    private Optional<byte[]> bytes(Table<?> table, Problems problems) {
        Path file = root.resolve(table.file());
        if (Files.isRegularFile(file)) {
            return bytes(file, problems);
        }
        String found = Texts.of("reading.no-table");
        if (table.dispensable()) {
            problems.warning(whole(table.file()), found, Texts.of("reading.even-empty"));
        } else {
            problems.error(whole(table.file()), found, Texts.of("reading.even-empty"));
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(Path file, Problems problems) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
            if (bytes.length > left) {
                problems.error(whole(name), Texts.of("reading.large-file", left), Texts.of("reading.smaller-file"));
                return Optional.empty();
            }
            left -= bytes.length;
            return Optional.of(bytes);
        } catch (IOException | IllegalArgumentException e) {
            problems.error(
                    whole(name),
                    Texts.of("reading.unreadable-file", Place.reason(e)),
                    Texts.of("reading.readable-file"));
            return Optional.empty();
        }
    }

    private static Spot whole(String file) {
        return new Spot(file, 0, 0);
    }
}
