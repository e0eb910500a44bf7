package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size and habit of DESIGN.md, section 7. */
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 500;
    private static final int LONG = 300;

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(p -> p.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return text(file).split("\n", -1).length - 1;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    @Test
    void filesStaySmall() {
        List<Integer> sizes = files().stream().map(SizeTest::lines).sorted().toList();
        assertThat(sizes).hasSizeGreaterThan(100);
        assertThat(files())
                .allSatisfy(f -> assertThat(lines(f)).as(f.toString()).isLessThanOrEqualTo(LONGEST));
        assertThat(sizes.get(sizes.size() * 95 / 100)).as("95th percentile").isLessThan(LONG);
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(90);
    }

    @Test
    void noClassIsNamedForNothingInParticular() {
        assertThat(files()).noneMatch(f -> name(f).matches(".*(Manager|Helper|Utils?|Impl)"));
        assertThat(files()).noneMatch(f -> Stream.of("util", "common", "impl")
                .anyMatch(word ->
                        Set.of(String.valueOf(f.getParent()).split("/", -1)).contains(word)));
    }

    @Test
    void everyPackageIsNullMarked() {
        List<Path> folders = files().stream().map(Path::getParent).distinct().toList();
        assertThat(folders).allSatisfy(folder -> assertThat(text(folder.resolve("package-info.java")))
                .as(folder.toString())
                .contains("@NullMarked"));
    }

    @Test
    void oneClassAtMostHandsWorkToTheWindowsThread() {
        assertThat(files().stream()
                        .filter(f -> text(f).contains("Platform::runLater") || text(f).contains("runLater(")))
                .hasSizeLessThanOrEqualTo(1);
    }
}
