package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        SmallRecord.sound().in(folder);
    }

    private Ran run(String focus, String day, String out) {
        String file = folder.resolve(out).toString();
        return Ran.of("brief", "--record", folder.toString(), "--focus", focus, "--on", day, "--out", file);
    }

    @Test
    void writesOnePage() throws IOException {
        assertThat(run("SRB", "2018", "b.pdf")).isEqualTo(new Ran(0, "", ""));
        try (PDDocument document = Loader.loadPDF(folder.resolve("b.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aMistakeIsToldInOneLine() {
        assertThat(run("SBR", "2018", "b.pdf").err()).contains("no actor 'SBR'; did you mean SRB?");
        assertThat(run("SRB", "2018-13", "b.pdf").code()).isEqualTo(2);
        assertThat(run("SRB", "2018", "b.doc").err()).contains("expected a file ending with .pdf");
        assertThat(run("SRB", "2018", "no/b.pdf").err()).contains("no such folder for --out");
        assertThat(folder.resolve("b.pdf")).doesNotExist();
    }
}
