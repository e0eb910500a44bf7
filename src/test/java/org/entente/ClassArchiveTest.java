package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ClassArchiveTest {
    private static final String LIST = "-XX:DumpLoadedClassList=";

    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");
    private Path library = Path.of("");

    @BeforeEach
    void program() throws IOException {
        jar = Files.writeString(folder.resolve("entente.jar"), "jar");
        library =
                Files.writeString(Files.createDirectories(folder.resolve("lib")).resolve("library.jar"), "library");
    }

    /** A command that writes the archive it is told of, as Java does, and ends with an exit code. */
    private Path java(int code) throws IOException {
        Path out = Files.writeString(
                folder.resolve("java" + code),
                """
                #!/bin/sh
                for word; do
                    case $word in
                        -XX:SharedArchiveFile=*) echo made > "${word#*=}";;
                    esac
                done
                exit %d
                """
                        .formatted(code));
        assertThat(out.toFile().setExecutable(true)).isTrue();
        return out;
    }

    private ClassArchive archive(Path java) {
        return ClassArchive.of(folder.resolve("state"), java, jar);
    }

    private Path file() throws IOException {
        return archive(java(0)).file();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("state").resolve("classes"))) {
            return all.toList();
        }
    }

    /** As if a machine had listed its classes. */
    private static void listed(ClassArchive archive) throws IOException {
        Files.writeString(Path.of(archive.options().get(0).substring(LIST.length())), "java/lang/Object");
    }

    @Test
    void anotherProgramOrJavaHasAnotherArchive() throws IOException {
        Path first = file();
        assertThat(file()).isEqualTo(first);
        assertThat(archive(java(1)).file()).isNotEqualTo(first);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        Path second = file();
        assertThat(second).isNotEqualTo(first);
        Files.writeString(library, "another library");
        assertThat(file()).isNotIn(first, second);
    }

    @Test
    void withoutAnArchiveClassesAreListedAndWithOneItIsUsed() throws IOException {
        ClassArchive archive = archive(java(0));
        assertThat(archive.options()).singleElement().asString().startsWith(LIST);
        Files.writeString(archive.file(), "archive");
        assertThat(archive.options())
                .contains("-XX:SharedArchiveFile=" + archive.file(), "-Xshare:auto")
                .noneMatch(o -> o.startsWith(LIST));
    }

    @Test
    void whereNothingCanBeKeptNothingIsAsked() throws IOException {
        Files.writeString(folder.resolve("state"), "a file");
        assertThat(archive(java(0)).options()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itIsMadeWholeAndNothingElseIsLeft() throws IOException {
        ClassArchive archive = archive(java(0));
        listed(archive);
        Files.writeString(archive.file().resolveSibling("0.jsa"), "of an older program");
        archive.make().join();
        archive.leave();
        assertThat(left()).containsExactly(archive.file());
        assertThat(archive.file()).hasContent("made");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFailureLeavesNothing() throws IOException {
        ClassArchive archive = archive(java(3));
        listed(archive);
        archive.make().join();
        archive.leave();
        assertThat(left()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoLeavesBeforeItIsDoneLeavesNothing() throws IOException {
        Path slow = Files.writeString(folder.resolve("slow"), "#!/bin/sh\nexec sleep 600\n");
        assertThat(slow.toFile().setExecutable(true)).isTrue();
        ClassArchive archive = archive(slow);
        listed(archive);
        var made = archive.make();
        archive.leave();
        made.join();
        assertThat(left()).isEmpty();
    }

    @Test
    void withoutAListOrWithAnArchiveNothingIsMade() throws IOException {
        ClassArchive archive = archive(java(0));
        archive.options();
        assertThat(archive.make()).isCompleted();
        assertThat(left()).isEmpty();
    }
}
