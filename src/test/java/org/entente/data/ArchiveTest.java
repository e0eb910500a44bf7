package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    private Path folder = Path.of("");

    private Path zip(String under, Map<String, byte[]> files) throws IOException {
        Path zip = folder.resolve("record.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                out.putNextEntry(new ZipEntry(under + entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    @Test
    void readsAZipOfTables() throws Exception {
        Reading reading = RecordReader.read(zip("", SmallRecord.sound().files()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chronicle().ties()).hasSize(4);
    }

    @Test
    void readsAZipOfAFolderOfTables() throws Exception {
        Reading reading =
                RecordReader.read(zip("my record/", SmallRecord.sound().files()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chronicle().ties()).hasSize(4);
    }

    @Test
    void refusesAnEntryThatLeavesTheArchive() throws Exception {
        Path zip = zip("../", SmallRecord.sound().files());
        assertThatThrownBy(() -> RecordReader.read(zip))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageStartingWith("not a readable zip: ");
        assertThat(folder.resolve("..").resolve("ties.csv")).doesNotExist();
    }

    @Test
    void leavesOutWhatUnpacksBeyondTheLimit() throws Exception {
        SmallRecord record = SmallRecord.sound().with("effects.csv", new byte[5_000_000]);
        Path zip = zip("", record.files());
        assertThat(Files.size(zip)).as("a bomb is small").isLessThan(20_000);
        Reading reading = RecordReader.read(zip, new Limits(100, 100_000));
        assertThat(reading.problems().get(0).toString())
                .startsWith("effects.csv:0:0: more than ")
                .contains("bytes (the file is left out)");
        assertThat(reading.chronicle().ties()).hasSize(4);
    }

    @Test
    void refusesAnArchiveOfTooManyEntries() throws Exception {
        Path zip = zip("", SmallRecord.sound().files());
        assertThatThrownBy(() -> RecordReader.read(zip, new Limits(7, 100_000)))
                .hasMessageStartingWith("too many entries in ");
        assertThat(RecordReader.read(zip, new Limits(8, 100_000)).problems()).isEmpty();
    }

    @Test
    void saysThatAZipIsBrokenOrHoldsNoRecord() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK and no more");
        assertThatThrownBy(() -> RecordReader.read(broken)).hasMessageStartingWith("not a readable zip: ");
        Path other = zip("", Map.of("readme.txt", new byte[] {1}));
        assertThatThrownBy(() -> RecordReader.read(other)).hasMessageStartingWith("not a record: ");
    }

    @Test
    void aBrokenEntryIsAProblemOfItsTable() throws Exception {
        Path zip = zip("", SmallRecord.sound().files());
        byte[] bytes = Files.readAllBytes(zip);
        byte[] name = "effects.csv".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("effects.csv");
        java.util.Arrays.fill(bytes, at + name.length, at + name.length + 20, (byte) 0xff);
        Files.write(zip, bytes);
        Reading reading = RecordReader.read(zip);
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.problems().get(0).toString()).startsWith("effects.csv:0:0: a file that cannot be read (");
        assertThat(reading.chronicle().ties()).hasSize(4);
    }
}
