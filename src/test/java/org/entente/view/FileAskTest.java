package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAskTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<File> begun = new ArrayList<>();

    private Optional<Path> ask(Path answer) {
        return FileAsk.ask(begun::add, answer::toFile);
    }

    @Test
    void eachBeginsWhereTheLastOneEnded() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        assertThat(ask(one.resolve("a.png"))).contains(one.resolve("a.png"));
        begun.clear();
        ask(two);
        assertThat(begun).containsExactly(one.toFile());
        ask(one.resolve("b.pdf"));
        assertThat(begun).containsExactly(one.toFile(), two.toFile());
        FileAsk.used(two.resolve("dropped.entente"));
        assertThat(FileAsk.ask(begun::add, () -> null)).isEmpty();
        assertThat(begun.get(2)).as("none chosen").isEqualTo(two.toFile());
        ask(one);
        assertThat(begun.get(3)).as("as before").isEqualTo(two.toFile());
    }

    @Test
    void aFolderThatIsGoneIsNotBegunIn() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ask(gone);
        Files.delete(gone);
        begun.clear();
        ask(folder);
        assertThat(begun).isEmpty();
    }
}
