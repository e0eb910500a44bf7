package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path record = Path.of("");

    @BeforeEach
    void write() throws IOException {
        record = SmallRecord.sound().in(Files.createDirectory(folder.resolve("record")));
    }

    private Ran run(String... options) {
        List<String> args = new ArrayList<>(List.of("page", "--record", record.toString()));
        args.addAll(List.of(options));
        return Ran.of(args.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("page.html");
    }

    private Ran refused(String message, String... options) {
        List<String> args = new ArrayList<>(List.of("--out", out().toString()));
        args.addAll(List.of(options));
        Ran ran = run(args.toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(out()).doesNotExist();
        return ran;
    }

    @Test
    void writesOneFile() throws IOException {
        Ran ran = run("--focus", "SRB", "--on", "2015-06-01", "--out", out().toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(out()))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Serbia over time", "\"day\":16587");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out(), record);
        }
    }

    @Test
    void tellsAStory() throws IOException {
        Path stories = Files.createDirectory(record.resolve("stories"));
        Files.writeString(
                stories.resolve("gas.yaml"),
                """
                story: 1
                title: Gas <b>
                summary: Of pipelines.
                minutes: 5
                steps:
                  - title: First
                    view: day=2015-06-01&focus=SRB&hiddenKinds=arms&layout=ego
                    caption: A caption.
                    say: What is said.
                    ask: What is asked?
                    sources: [tass]
                """);
        Ran ran = run("--story", "gas", "--out", out().toString());
        assertThat(ran.err()).isEmpty();
        assertThat(Files.readString(out()))
                .contains(
                        "<title>Gas &lt;b&gt; –",
                        "\"caption\":\"A caption.\"",
                        "\"say\":\"What is said.\"",
                        "\"ask\":\"What is asked?\"",
                        "\"layout\":\"network\"",
                        "\"hideKinds\":[0]");
        Files.delete(out());
        refused("no story 'oil'; expected gas", "--story", "oil");
        refused("--story has its own focus", "--story", "gas", "--focus", "SRB");
    }

    @Test
    void saysWhatItExpects() {
        refused("no actor 'XXX'", "--focus", "XXX");
        refused("no region 'Atlantis'", "--region", "Atlantis");
        refused("are two pages", "--focus", "SRB", "--region", "Southern Europe");
        refused("--to is before --from", "--from", "2015", "--to", "2014");
        refused("is no date", "--on", "yesterday");
    }

    @Test
    void anotherEndingOrNoFolderIsRefused() {
        assertThat(run("--out", folder.resolve("page.pdf").toString()).err())
                .contains("expected a file ending with .html");
        assertThat(run("--out", folder.resolve("none/page.html").toString()).err())
                .contains("no such folder for --out");
        assertThat(run("--focus", "SRB").err()).contains("Missing required option: '--out=FILE'");
    }
}
