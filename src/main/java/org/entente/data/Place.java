package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables of a record lie: a folder, or the inside of a zip while it is open.
 *
 * <p>Only the tables' own names are asked for, and the zip file system refuses entries that leave it, so that no path of
 * an archive reaches the disk.
 */
final class Place implements AutoCloseable {
    private final Path root;
    private final @Nullable FileSystem archive;

    private Place(Path root, @Nullable FileSystem archive) {
        this.root = root;
        this.archive = archive;
    }

    Path root() {
        return root;
    }

    static Place of(Path path, Limits limits) throws UnreadableRecordException, IOException {
        if (!Files.exists(path)) {
            throw new UnreadableRecordException(Texts.of("reading.no-path", path.toString()));
        }
        if (Files.isDirectory(path)) {
            return holdsTables(path).orElseThrow(() -> noRecord(path));
        }
        Path parent = path.toAbsolutePath().getParent();
        if (isPart(path) && parent != null) {
            return holdsTables(parent).orElseThrow(() -> noRecord(path));
        }
        if (!zipped(path)) {
            throw noRecord(path);
        }
        return inside(path, limits);
    }

    private static Place inside(Path path, Limits limits) throws UnreadableRecordException, IOException {
        FileSystem archive;
        try {
            archive = FileSystems.newFileSystem(path, (ClassLoader) null);
        } catch (IOException | IllegalArgumentException | ProviderNotFoundException e) {
            throw new UnreadableRecordException(Texts.of("reading.no-zip", path.toString(), reason(e)));
        }
        try {
            return new Place(root(path, archive, limits), archive);
        } catch (IOException | UnreadableRecordException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static Path root(Path path, FileSystem archive, Limits limits)
            throws UnreadableRecordException, IOException {
        Path top = archive.getPath("/");
        try (Stream<Path> all = Files.walk(top)) {
            if (all.limit(limits.entries() + 2L).count() > limits.entries() + 1L) {
                throw new UnreadableRecordException(Texts.of("reading.entries", path.toString(), limits.entries()));
            }
        }
        try (Stream<Path> folders = Files.list(top)) {
            List<Path> roots = Stream.concat(Stream.of(top), folders.sorted())
                    .filter(folder -> holdsTables(folder).isPresent())
                    .toList();
            if (roots.size() > 1) {
                throw new UnreadableRecordException(Texts.of("reading.several", path.toString()));
            }
            return roots.stream().findFirst().orElseThrow(() -> noRecord(path));
        }
    }

    private static Optional<Place> holdsTables(Path folder) {
        boolean any = Tables.ALL.stream().anyMatch(t -> Files.isRegularFile(folder.resolve(t.file())));
        return any ? Optional.of(new Place(folder, null)) : Optional.empty();
    }

    /** Whether a file is named as a table of a record is, or its description. */
    static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(DataPackage.FILE)
                || Tables.ALL.stream().anyMatch(t -> t.file().equals(name));
    }

    private static boolean zipped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    private static UnreadableRecordException noRecord(Path path) {
        return new UnreadableRecordException(Texts.of("reading.no-record", path.toString()));
    }

    static String failed(Path path, IOException e) {
        return Texts.of("reading.cannot", path.toString(), reason(e));
    }

    /** What an exception says, on one line. */
    static String reason(Exception e) {
        String message = e.getMessage();
        if (e instanceof AccessDeniedException) {
            return Texts.of("reading.denied");
        }
        return message == null || message.isBlank()
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}
