package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSoundRequestPassesEveryCheck() {
        Path out = folder.resolve("day.SVG");
        Ran ran = Ran.of(
                "snapshot",
                "--record=" + SmallRecord.sound().in(folder.resolve("record")),
                "--on=2025-01",
                "--focus=SRB",
                "--kinds=arms,energy",
                "--layout=network",
                "--size=800x600",
                "--theme=dark",
                "--out=" + out);
        assertThat(ran.err())
                .isEqualTo("entente: snapshot is not there yet: " + out + " is not written" + System.lineSeparator());
    }

    @Test
    void aFolderIsNoFileToWrite() throws Exception {
        Path out = Files.createDirectory(folder.resolve("x.png"));
        Ran ran = Ran.of("snapshot", "--on", "2025", "--out", out.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--out is a folder: ");
    }
}
