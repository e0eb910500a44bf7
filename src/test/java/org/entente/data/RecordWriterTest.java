package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Grade;
import org.entente.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordWriterTest {
    @TempDir
    private Path folder = Path.of("");

    private Chronicle sound() throws UnreadableRecordException {
        return SmallRecord.sound().read(folder.resolve("sound")).chronicle();
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesTheTablesAndNothingElse() throws Exception {
        Path target = folder.resolve("new/record");
        RecordWriter.write(sound(), target);
        assertThat(names(target))
                .containsExactly(
                        "actors.csv",
                        "datapackage.json",
                        "effects.csv",
                        "events.csv",
                        "kinds.csv",
                        "measures.csv",
                        "sources.csv",
                        "ties.csv");
        assertThat(Files.readString(target.resolve("ties.csv"))).startsWith("id,kind,from,to,");
    }

    @Test
    void writesWhatAHandWroteInTheSameWay() throws Exception {
        Path target = folder.resolve("again");
        RecordWriter.write(sound(), target);
        for (String table : List.of("actors", "effects", "events", "measures", "sources", "ties")) {
            assertThat(target.resolve(table + ".csv"))
                    .hasContent(SmallRecord.sound().text(table + ".csv"));
        }
    }

    @Test
    void replacesARecordAndLeavesOtherFilesAlone() throws Exception {
        Path target = SmallRecord.sound().in(folder.resolve("old"));
        Files.writeString(target.resolve("README.md"), "mine");
        RecordWriter.write(Chronicle.EMPTY, target);
        assertThat(target.resolve("README.md")).hasContent("mine");
        assertThat(names(target)).hasSize(9);
        Reading reading = RecordReader.read(target);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chronicle().ties()).isEmpty();
    }

    @Test
    void aZipReadsBackAndHasTheSameBytesEachTime() throws Exception {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        RecordWriter.write(sound(), first);
        RecordWriter.write(sound(), second);
        assertThat(RecordReader.read(first).problems()).isEmpty();
        assertThat(Rows.of(RecordReader.read(first).chronicle())).isEqualTo(Rows.of(sound()));
        assertThat(first).hasSameBinaryContentAs(second);
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(first.toFile())) {
            assertThat(zip.stream()).as("no time of the day").allMatch(e -> e.getExtra() == null);
        }
        assertThat(names(folder)).containsExactly("first.zip", "second.zip", "sound");
    }

    @Test
    void quotesWhatASpreadsheetWouldRun() throws Exception {
        Source.Work work = new Source.Work("=cmd()", "@sum", "", "", "");
        Chronicle chronicle = new Chronicle.Builder()
                .add(new Source("s", "+1", work, Grade.B, "-2"))
                .build();
        RecordWriter.write(chronicle, folder);
        assertThat(Files.readString(folder.resolve("sources.csv")))
                .endsWith("s,\"+1\",\"=cmd()\",\"@sum\",,,,B,\"-2\"\n");
        assertThat(RecordReader.read(folder)
                        .chronicle()
                        .source("s")
                        .orElseThrow()
                        .work())
                .isEqualTo(work);
    }

    @Test
    void writesAliasesThatHoldTheDivider() throws Exception {
        assertThat(Lists.join(List.of("a|b", "c\\", "d"))).isEqualTo("a\\|b|c\\\\|d");
        assertThat(Lists.split("a\\|b|c\\\\|d\\e")).containsExactly("a|b", "c\\", "d\\e");
    }
}
