package org.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the program's classes, from which a machine starts faster. The first run lists the classes it loads; once
 * it has been open for a while a process of low priority makes the archive out of the list. It is whole or not there: it is
 * written beside its place and moved. A machine that finds it unfit starts without it.
 */
final class ClassArchive {
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Path folder;
    private final Path java;
    private final Path jar;
    private final String name;
    private final Path list;
    private final Path beside;
    private @Nullable Process making;

    private ClassArchive(Path folder, Path java, Path jar, String name) {
        this.folder = folder;
        this.java = java;
        this.jar = jar;
        this.name = name;
        String own = name + "." + ProcessHandle.current().pid();
        list = folder.resolve(own + ".lst");
        beside = folder.resolve(own + ".part");
    }

    /**
     * The archive of a jar for a Java.
     *
     * @param state the folder in which the program keeps what is its own
     */
    static ClassArchive of(Path state, Path java, Path jar) {
        CRC32 sum = new CRC32();
        sum.update((System.getProperty("java.vm.version", "") + java + marks(jar)).getBytes(StandardCharsets.UTF_8));
        return new ClassArchive(state.resolve("classes"), java, jar, Long.toHexString(sum.getValue()));
    }

    /** The jar and the libraries beside it as they are now: another size or time, and the archive is another one. */
    private static String marks(Path jar) {
        StringBuilder out = new StringBuilder(mark(jar));
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            libraries.sorted().map(ClassArchive::mark).forEach(out::append);
        } catch (IOException e) {
            return out.toString();
        }
        return out.toString();
    }

    private static String mark(Path file) {
        try {
            return file + "|" + Files.size(file) + "|"
                    + Files.getLastModifiedTime(file).toMillis() + "\n";
        } catch (IOException e) {
            return file + "\n";
        }
    }

    /** Where it lies, or will. */
    Path file() {
        return folder.resolve(name + ".jsa");
    }

    /** What a machine is told so that it uses the archive, or lists its classes for one; nothing where it cannot. */
    List<String> options() {
        if (Files.isRegularFile(file())) {
            return List.of("-XX:SharedArchiveFile=" + file(), "-Xshare:auto", "-Xlog:cds=off");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return List.of();
        }
        return List.of("-XX:DumpLoadedClassList=" + list);
    }

    /**
     * Begins to make the archive where it is missing and classes were listed.
     *
     * @return done when it lies in its place, or could not be made
     */
    CompletableFuture<Void> make() {
        if (!Files.isRegularFile(list) || Files.isRegularFile(file())) {
            return CompletableFuture.completedFuture(null);
        }
        try {
            Process process = new ProcessBuilder(maker())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            making = process;
            return process.onExit().thenAccept(this::keep);
        } catch (IOException e) {
            return CompletableFuture.completedFuture(null);
        }
    }

    private List<String> maker() {
        List<String> out = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            out.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        out.addAll(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + beside,
                "-jar",
                jar.toString()));
        return out;
    }

    /** Moves what was made to its place, and removes what is older. */
    private void keep(Process made) {
        try {
            if (made.exitValue() == 0) {
                Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE);
                removeOthers();
            }
        } catch (IOException e) {
            // The next run tries again.
        }
    }

    private void removeOthers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(f -> !f.equals(file())).forEach(ClassArchive::remove);
        }
    }

    /** Gives up what is not yet done. */
    void leave() {
        if (making != null) {
            making.destroyForcibly();
        }
        remove(list);
        remove(beside);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // In use by another machine: the next archive made removes it.
        }
    }
}
