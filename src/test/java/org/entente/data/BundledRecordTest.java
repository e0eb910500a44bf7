package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRecordTest {
    @TempDir
    private Path folder = Path.of("");

    private static URLClassLoader loader(Path path) throws Exception {
        return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
    }

    @Test
    void findsTheRecordInAFolderOfTheClassPath() throws Exception {
        SmallRecord.sound().in(folder.resolve("a b/assets/record"));
        try (URLClassLoader loader = loader(folder.resolve("a b"))) {
            Reading reading = RecordReader.read(BundledRecord.path(loader));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.chronicle().ties()).hasSize(4);
        }
    }

    @Test
    void findsTheRecordInAJarMoreThanOnce() throws Exception {
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : SmallRecord.sound().files().entrySet()) {
                out.putNextEntry(new JarEntry("assets/record/" + file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = loader(jar)) {
            for (int i = 0; i < 2; i++) {
                Path path = BundledRecord.path(loader);
                assertThat(RecordReader.read(path).problems()).isEmpty();
            }
            BundledRecord.path(loader).getFileSystem().close();
        }
    }

    @Test
    void saysThatThereIsNone() throws Exception {
        try (URLClassLoader loader = loader(folder)) {
            assertThatThrownBy(() -> BundledRecord.path(loader)).isInstanceOf(UnreadableRecordException.class);
        }
    }
}
