package org.entente.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.entente.model.Chronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedRecordTest {
    @TempDir
    private Path folder = Path.of("");

    private Path tables() throws Exception {
        Path tables = folder.resolve("assets/record");
        SmallRecord.sound().in(tables);
        PackedRecord.main(new String[] {tables.toString()});
        return tables;
    }

    private Path packed() {
        return folder.resolve("assets/record.packed");
    }

    private static Reading read(Path place) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return BundledRecord.read(loader);
        }
    }

    /** Takes the place of what was packed with another record, to be told from the tables. */
    private void packNothing() throws Exception {
        Files.write(packed(), PackedRecord.pack(Chronicle.EMPTY));
    }

    @Test
    void theProgramsOwnSaysWhatItsTablesSay() throws Exception {
        ClassLoader loader = BundledRecord.class.getClassLoader();
        Chronicle packed = PackedRecord.on(loader).orElseThrow();
        assertThat(Rows.of(packed)).isEqualTo(Rows.of(Bundled.chronicle()));
        assertThat(RecordReader.read(BundledRecord.path()).problems()).isEmpty();
    }

    @Test
    void itIsReadInPlaceOfTheTables() throws Exception {
        Path tables = tables();
        assertThat(Rows.of(read(folder).chronicle()))
                .isEqualTo(Rows.of(RecordReader.read(tables).chronicle()));
        packNothing();
        assertThat(read(folder).chronicle().ties()).isEmpty();
    }

    @Test
    void theTablesAreReadWhereOneIsNewer() throws Exception {
        Path tables = tables();
        packNothing();
        Instant later = Files.getLastModifiedTime(packed()).toInstant().plusMillis(1);
        Files.setLastModifiedTime(tables.resolve("ties.csv"), FileTime.from(later));
        assertThat(read(folder).chronicle().ties()).hasSize(4);
    }

    @Test
    void theTablesAreReadWhereNothingIsPacked() throws Exception {
        tables();
        Files.delete(packed());
        assertThat(read(folder).chronicle().ties()).hasSize(4);
    }

    @Test
    void aRecordWithProblemsIsNotPacked() throws Exception {
        Path tables = tables();
        Files.writeString(tables.resolve("ties.csv"), "id,kind\n", UTF_8);
        PackedRecord.main(new String[] {tables.toString()});
        assertThat(packed()).doesNotExist();
        assertThat(read(folder).problems()).isNotEmpty();
    }

    @Test
    void itIsReadFromAJar() throws Exception {
        tables();
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("assets/record.packed"));
            out.write(Files.readAllBytes(packed()));
            out.closeEntry();
        }
        assertThat(read(jar).chronicle().ties()).hasSize(4);
    }
}
