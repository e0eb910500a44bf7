package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyOptionIsSeenInTheSvg() throws IOException {
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
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        String svg = Files.readString(out);
        assertThat(svg).contains("width=\"800\"", "height=\"600\"", "#1b2027", "Serbia’s ties, 1 January 2025");
        assertThat(svg).doesNotContain("Institutional alignment", "Natural Earth");
    }

    @Test
    void aPngHasTheSizeAskedForAndNothingElseIsLeftInTheFolder() throws IOException {
        Path out = folder.resolve("serbia.png");
        Ran ran = Ran.of("snapshot", "--on=2025-01-08", "--focus=SRB", "--size=640x400", "--out=" + out);
        assertThat(ran.err()).isEmpty();
        BufferedImage image = ImageIO.read(out.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(640, 400);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void theSameCallGivesTheSameBytes() throws IOException {
        for (String name : List.of("a.svg", "b.svg", "a.png", "b.png")) {
            Ran.of("snapshot", "--on=2025-01-08", "--focus=SRB", "--size=640x400", "--out=" + folder.resolve(name));
        }
        assertThat(folder.resolve("a.svg")).hasSameBinaryContentAs(folder.resolve("b.svg"));
        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
    }

    @Test
    void anUnknownLayoutIsToldWithThoseThereAre() {
        Ran ran = Ran.of("snapshot", "--on=2025", "--layout=globe", "--out=" + folder.resolve("x.png"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no layout 'globe'; expected map, europe, network");
    }

    @Test
    void aFolderIsNoFileToWrite() throws IOException {
        Path out = Files.createDirectory(folder.resolve("x.png"));
        Ran ran = Ran.of("snapshot", "--on", "2025", "--out", out.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--out is a folder: ");
    }
}
