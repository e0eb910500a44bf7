package org.entente.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The workspaces and records that were opened or saved last, newest first, one to a line of a file. */
public final class Recent {
    private static final int MOST = 10;

    private final Path list;

    /**
     * The list in a folder.
     *
     * @param folder made when something is added
     */
    public Recent(Path folder) {
        list = folder.resolve("recent.txt");
    }

    /** None where the list cannot be read. */
    public List<Path> files() {
        try {
            return Files.isRegularFile(list)
                    ? Files.readAllLines(list).stream()
                            .flatMap(Recent::path)
                            .limit(MOST)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Path> path(String line) {
        try {
            return line.isBlank() ? Stream.empty() : Stream.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Puts a file first. */
    public void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        change(files -> Stream.concat(Stream.of(whole), files.filter(f -> !f.equals(whole))));
    }

    /** Takes out a file that is no more. */
    public void remove(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        change(files -> files.filter(f -> !f.equals(whole)));
    }

    public void clear() {
        change(files -> Stream.empty());
    }

    /** A list that cannot be written is no reason to disturb anybody. */
    private synchronized void change(UnaryOperator<Stream<Path>> how) {
        try {
            Files.createDirectories(list.resolveSibling(""));
            SafeFile.write(
                    list,
                    String.join(
                            "",
                            how.apply(files().stream())
                                    .limit(MOST)
                                    .map(p -> p + "\n")
                                    .toList()));
        } catch (IOException e) {
            System.getLogger(Recent.class.getName()).log(System.Logger.Level.DEBUG, "recent files", e);
        }
    }
}
