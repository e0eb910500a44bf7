package org.entente.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.data.RecordWriter;
import org.entente.model.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * The copy for recovery of one running program. Its name is locked while the program runs, so that a copy whose lock can
 * be had was left by one that was killed.
 */
public final class Session implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final String RECORD = ".zip";

    private final Path copy;
    private final Path lockFile;
    private final FileChannel lock;
    private @Nullable Chronicle kept;

    private Session(Path copy, Path lockFile, FileChannel lock) {
        this.copy = copy;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * A new session.
     *
     * @param folder made where it is missing
     */
    public static Session begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        return locked(folder, name).orElseThrow(() -> new IOException("no lock for " + folder.resolve(name)));
    }

    private static Optional<Session> locked(Path folder, String name) throws IOException {
        Path lockFile = folder.resolve(name + LOCK);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (java.nio.channels.OverlappingFileLockException e) {
            held = false;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held
                ? Optional.of(new Session(folder.resolve(name + Workspace.ENDING), lockFile, channel))
                : Optional.empty();
    }

    /** The newest copy that a killed program left in a folder; it is the caller's until it is closed or discarded. */
    public static Optional<Session> left(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> copies;
        try (Stream<Path> all = Files.list(folder)) {
            copies = all.filter(p -> p.toString().endsWith(Workspace.ENDING))
                    .sorted(Comparator.comparing(Session::age).reversed())
                    .toList();
        }
        for (Path copy : copies) {
            String file = String.valueOf(copy.getFileName());
            Optional<Session> session = locked(folder, file.substring(0, file.length() - Workspace.ENDING.length()));
            if (session.isPresent() && Files.exists(copy)) {
                return session;
            }
            session.ifPresent(Session::discard);
        }
        return Optional.empty();
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    /** Reads the copy. */
    public WorkspaceFile read() throws UnreadableWorkspaceException {
        return WorkspaceFile.read(copy);
    }

    Path copy() {
        return copy;
    }

    /** When the copy was written, in milliseconds since 1970. */
    public long written() {
        return age(copy);
    }

    /** Writes the copy, or takes it away where there is nothing to recover. */
    void keep(@Nullable Workspace workspace) throws IOException {
        if (workspace == null) {
            Files.deleteIfExists(copy);
        } else {
            WorkspaceFile.write(workspace, copy);
        }
    }

    /** Writes a copy of an edited record, unless it is there already, or takes it away where there is none. */
    void keepRecord(@Nullable Chronicle edited) throws IOException {
        if (edited == null) {
            Files.deleteIfExists(record());
        } else if (edited != kept) {
            RecordWriter.write(edited, record());
        }
        kept = edited;
    }

    /** The copy of the record with edits that are in none of its files; it may not be there. */
    Path record() {
        return copy.resolveSibling(copy.getFileName() + RECORD);
    }

    /** Ends the session and takes its copy away. */
    public void discard() {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(record());
        } catch (IOException e) {
            System.getLogger(Session.class.getName()).log(System.Logger.Level.DEBUG, "copy for recovery", e);
        }
        close();
    }

    /** Ends the session; its copy stays and is offered again. */
    @Override
    public void close() {
        try {
            lock.close();
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            System.getLogger(Session.class.getName()).log(System.Logger.Level.DEBUG, "lock", e);
        }
    }
}
