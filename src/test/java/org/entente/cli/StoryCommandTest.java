package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        SmallRecord.sound().in(folder);
        Files.createDirectories(folder.resolve("stories"));
        Files.writeString(
                folder.resolve("stories/migs.yaml"),
                """
                story: 1
                title: Migs
                summary: Six came.
                minutes: 5
                steps:
                  - title: Before
                    view: day=2017-10-01&focus=SRB
                    caption: Nothing has come yet.
                    say: Ask the class.
                    ask: Will they come?
                    sources: [tass]
                    predict:
                      question: Which ties will change?
                      event: migs
                      ties: [migs, gas]
                """);
    }

    private Ran run(String what) {
        return Ran.of("story", "--record", folder.toString(), what);
    }

    @Test
    void listsStories() {
        assertThat(run("list")).isEqualTo(new Ran(0, "migs  Migs  1 steps, 5 minutes\n", ""));
    }

    @Test
    void tellsOneStepByStep() {
        assertThat(run("migs"))
                .isEqualTo(new Ran(
                        0,
                        """
                                Migs
                                    Six came.

                                1  2017-10-01  Before
                                    Nothing has come yet.
                                    say: Ask the class.
                                    ask: Will they come?
                                    predict: Which ties will change?
                                        Russia -> Serbia, MiG-29: stays active
                                        Russia -> Serbia, pipeline gas: stays active
                                        event: 2017-10-02  MiGs arrive
                                    source: TASS, “First MiGs arrive”, 2 October 2017, https://tass.com/1
                                """,
                        ""));
    }

    @Test
    void aMistakeIsToldInOneLine() {
        Ran ran = run("mgs");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("entente: no story 'mgs'; did you mean migs? (see entente story --help)\n");
    }

    @Test
    void aBrokenStoryIsToldAndTheOthersListed() throws IOException {
        Files.writeString(folder.resolve("stories/bad.yaml"), "story: 1\n\tx");
        Ran ran = run("list");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("migs");
        assertThat(ran.err()).startsWith("bad.yaml:2:1: broken YAML");
        assertThat(run("bad").code()).isEqualTo(1);
    }
}
