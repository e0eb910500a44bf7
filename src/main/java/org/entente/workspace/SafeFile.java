package org.entente.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.model.Texts;

/** Files that are whole whenever the power goes: the old one until the new one is on the disk. */
final class SafeFile {
    /** What puts bytes into a file. */
    @FunctionalInterface
    interface Content {
        void write(FileChannel out) throws IOException;
    }

    private SafeFile() {}

    static void write(Path file, String text) throws IOException {
        write(file, out -> {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        });
    }

    /** Writes beside the file, waits for the disk, and renames; where any of it fails the file is as it was. */
    static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling(".saving-" + UUID.randomUUID());
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(out);
                out.force(true);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes several files beside their places, and moves them there only when all of them are on the disk. */
    static void writeAll(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> beside = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = Files.exists(file.getKey())
                        ? file.getKey().toRealPath()
                        : file.getKey().toAbsolutePath();
                Path temporary = target.resolveSibling(".saving-" + UUID.randomUUID());
                beside.put(temporary, target);
                try (FileChannel out =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = ByteBuffer.wrap(file.getValue());
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                    out.force(true);
                }
                if (Files.isDirectory(target)) {
                    throw new IOException(Texts.of("reading.folder", target.toString()));
                }
            }
            for (Map.Entry<Path, Path> ready : beside.entrySet()) {
                move(ready.getKey(), ready.getValue());
            }
        } finally {
            for (Path temporary : beside.keySet()) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException(Texts.of("reading.folder", to.toString()));
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
