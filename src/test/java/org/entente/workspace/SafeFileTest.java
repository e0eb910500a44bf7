package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    private Path folder = Path.of("");

    private void holdsOnly(Path... files) throws IOException {
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrder(files);
        }
    }

    @Test
    void putsTheNewTextInPlaceOfTheOld() throws IOException {
        Path file = folder.resolve("a");
        SafeFile.write(file, "old");
        SafeFile.write(file, "new");
        assertThat(file).hasContent("new");
        holdsOnly(file);
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(ByteBuffer.wrap(new byte[] {'n', 'e'}));
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        holdsOnly(file);
    }

    @Test
    void aFileThatCannotBeReplacedStaysAndNothingIsLeftBeside() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("a"));
        assertThatThrownBy(() -> SafeFile.write(taken, "new")).isInstanceOf(IOException.class);
        holdsOnly(taken);
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("no").resolve("a"), "new"))
                .isInstanceOf(IOException.class);
        holdsOnly(taken);
    }

    @Test
    void ofSeveralFilesNoneIsReplacedWhereOneCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path taken = Files.createDirectory(folder.resolve("b"));
        Map<Path, byte[]> both = new LinkedHashMap<>();
        both.put(file, new byte[] {'n'});
        both.put(taken, new byte[] {'n'});
        assertThatThrownBy(() -> SafeFile.writeAll(both)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        both.remove(taken);
        SafeFile.writeAll(both);
        assertThat(file).hasContent("n");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrder(file, taken);
        }
    }

    @Test
    void aLinkToAFileStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("b"), file);
        SafeFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }
}
