package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryFileTest {
    private static final String SOUND =
            """
            story: 1
            title: Migs and gas
            summary: >-
              Two sentences. Here they
              are.
            minutes: 20
            steps:
              - title: 2016
                view: day=2016-12-31&focus=SRB&layout=ego
                caption: NO
                say: Say it.
                sources: [tass, un]
                seconds: 45
                predict:
                  question: Which?
                  event: migs
                  ties: [migs]
              - title: The end
                view: day=2025-01-08
                caption: "Over: all"
                ask: Why?
                sources: tass
                events: [stop]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Chronicle record = Chronicle.EMPTY;

    @BeforeEach
    void read() throws Exception {
        record = RecordReader.read(SmallRecord.sound().in(folder)).chronicle();
    }

    private StoryReading parse(String text) {
        return StoryFile.parse("migs.yaml", text, record);
    }

    private List<String> told(String text) {
        return parse(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsWhatIsWrittenAndScalarsAreTexts() {
        StoryReading read = parse(SOUND);
        assertThat(read.problems()).isEmpty();
        Story story = read.story().orElseThrow();
        assertThat(story.id()).isEqualTo("migs");
        assertThat(story.summary()).isEqualTo("Two sentences. Here they are.");
        assertThat(story.minutes()).isEqualTo(20);
        Step first = story.steps().get(0);
        assertThat(first.title()).isEqualTo("2016");
        assertThat(first.words().caption()).isEqualTo("NO");
        assertThat(first.seconds()).isEqualTo(45);
        assertThat(first.prediction()).contains(new Step.Predict("Which?", "migs", List.of("migs")));
        Step second = story.steps().get(1);
        assertThat(second.grounds()).isEqualTo(new Step.Grounds(List.of("tass"), List.of("stop")));
        assertThat(second.words()).isEqualTo(new Step.Words("The end", "Over: all", "", "Why?"));
    }

    @Test
    void unknownIdsAndFieldsAreToldAtTheirPlaceAndTheStoryIsReadAllTheSame() {
        String text = SOUND.replace("[tass, un]", "[tass, uno]")
                .replace("[stop]", "[stopp]")
                .replace("[migs]", "[mig]")
                .replace("minutes: 20", "minutes: 20\nlength: 3")
                .replace("focus=SRB", "focus=XXX");
        assertThat(parse(text).story()).isPresent();
        assertThat(told(text))
                .containsExactlyInAnyOrder(
                        "migs.yaml:7:9: \"length\", which is not known here and left out, expected one of story, title,"
                                + " summary, minutes, steps",
                        "migs.yaml:13:21: the source \"uno\", expected the id of a source of this record",
                        "migs.yaml:10:11: a view that does not fit, expected The record has no actor \"XXX\", so nobody"
                                + " is in focus.",
                        "migs.yaml:18:14: the tie \"mig\", expected the id of a tie of this record",
                        "migs.yaml:24:14: the event \"stopp\", expected the id of a event of this record");
    }

    @Test
    void whatAStoryCannotDoWithoutIsAnErrorAtItsPlace() {
        assertThat(told(SOUND.replace("    sources: tass\n", "")))
                .containsExactly("migs.yaml:18:5: no sources, expected at least one id of a source");
        assertThat(told(SOUND.replace("day=2025-01-08", "focus=SRB")))
                .singleElement()
                .asString()
                .startsWith("migs.yaml:19:11: a view that cannot be read (link: no day");
        assertThat(told(SOUND.replace("story: 1", "story: 2"))).isEmpty();
        assertThat(told(SOUND.replace("story: 1", "story: one")))
                .containsExactly("migs.yaml:1:8: \"one\", expected a whole number from 1 to 9999");
        assertThat(told(SOUND.replace("story: 1\n", "")))
                .containsExactly("migs.yaml:1:1: no story: 1, expected story: and its number");
        assertThat(told(SOUND.replace("minutes: 20", "minutes: long"))).hasSize(1);
        assertThat(told("- a\n- b\n")).isNotEmpty();
        assertThat(told("story: 1\ntitle: [a]\nsummary: s\nsteps: none\n")).hasSize(2);
        for (String broken : List.of("", "title", "story: 1\n  bad:\n indent: x", "a: b: c", "a: 1\na: 2\n")) {
            assertThat(parse(broken).story()).isEmpty();
            assertThat(told(broken)).allMatch(p -> p.startsWith("migs.yaml:"));
        }
    }

    @Test
    void anEventThatLiesBeforeItsStepIsDoubtful() {
        assertThat(told(SOUND.replace("2016-12-31", "2017-10-02")))
                .containsExactly("migs.yaml:16:14: an event of 2017-10-02, expected one after the day of the step,"
                        + " 2017-10-02");
        assertThat(told(SOUND.replace("caption: NO", "caption: " + "x".repeat(241))))
                .hasSize(1);
    }

    @Test
    void aQuestionThatIsHalfMadeCanBePutAwayAndTakenUpAgain() {
        String half = SOUND.replace("      event: migs\n", "").replace("      ties: [migs]\n", "");
        assertThat(told(half))
                .containsExactly(
                        "migs.yaml:15:7: no event, expected the id of the event that answers it",
                        "migs.yaml:15:7: no ties, expected at least one id of a tie");
        Story story = parse(half).story().orElseThrow();
        assertThat(parse(StoryFile.text(story)).story()).contains(story);
    }

    @Test
    void aHostileFileIsRefusedQuickly() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char last = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [").append(("*" + last + ", ").repeat(9));
            bomb.append('*').append(last).append("]\n");
        }
        assertThat(told(bomb.toString())).singleElement().asString().contains("an anchor or alias");
        assertThat(told("a: " + "[".repeat(20_000))).hasSize(1);
        assertThat(told("a:\n" + "- ".repeat(20_000) + "x")).hasSize(1);
        assertThat(told("a: " + "{a: ".repeat(20_000))).hasSize(1);
        assertThat(told("story: 1\n\ttitle: x\n"))
                .singleElement()
                .asString()
                .startsWith("migs.yaml:2:1: broken YAML (found character");
        assertThat(told("a: \u0007")).hasSize(1);
        assertThat(told("a: !!javax.script.ScriptEngineManager [x]\n")).isNotEmpty();
        assertThat(told("a: 1\n---\nb: 2\n")).singleElement().asString().contains("a second document");
        assertThat(told("x".repeat(2 << 20))).hasSize(1);
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[50 << 20]);
        assertThat(StoryFile.read(large, record).problems())
                .extracting(Problem::toString)
                .containsExactly("large.yaml:0:0: more than 1048576 bytes, expected the file of a story");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
    void anotherEncodingIsTold(String charset) throws Exception {
        byte[] bytes = SOUND.replace("Migs", "Mïgs").getBytes(charset);
        assertThat(StoryFile.parse("s.yaml", bytes, record).problems())
                .extracting(Problem::toString)
                .containsExactly("s.yaml:0:0: bytes that are no text in UTF-8, expected text in UTF-8");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsAreFine() {
        byte[] bytes = ("\uFEFF" + SOUND.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(StoryFile.parse("migs.yaml", bytes, record).story())
                .isEqualTo(parse(SOUND).story());
    }

    @Test
    void theStoriesOfAFolderAndOfAZipAreFoundAndABrokenOneStopsNoOther() throws Exception {
        write(folder.resolve("stories"));
        assertThat(StoryFile.all(folder, record)).extracting(StoryReading::name).containsExactly("b.yaml", "a.yaml");
        assertThat(StoryFile.all(folder, record).get(1).story()).isEmpty();
        assertThat(StoryFile.all(folder, record).get(0).story()).isPresent();
        Path zip = folder.resolve("record.zip");
        try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.copy(folder.resolve("ties.csv"), inside.getPath("ties.csv"));
            write(inside.getPath("stories"));
        }
        assertThat(StoryFile.all(zip, record)).isEqualTo(StoryFile.all(folder, record));
    }

    private static void write(Path stories) throws IOException {
        Files.createDirectories(stories);
        Files.writeString(stories.resolve("b.yaml"), SOUND);
        Files.writeString(stories.resolve("a.yaml"), "story: 1\ntitle: [");
        Files.writeString(stories.resolve("readme.txt"), "no story");
    }

    @Test
    void aRecordWithoutStoriesHasNone() throws UnreadableRecordException {
        assertThat(StoryFile.all(folder, record)).isEmpty();
    }

    @Test
    void whatIsWrittenCanBeReadByPeople() throws IOException {
        Story story = parse(SOUND).story().orElseThrow();
        Path file = folder.resolve("new/migs.yaml");
        StoryFile.write(story, file);
        assertThat(StoryFile.read(file, record).story()).contains(story);
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        story: 1
                        title: Migs and gas
                        summary: Two sentences. Here they are.
                        minutes: 20
                        steps:
                          - title: "2016"
                            view: day=2016-12-31&focus=SRB&layout=ego
                            caption: "NO"
                            say: Say it.
                            sources: [tass, un]
                            seconds: 45
                            predict:
                              question: Which?
                              event: migs
                              ties: [migs]
                          - title: The end
                            view: day=2025-01-08
                            caption: "Over: all"
                            ask: Why?
                            sources: [tass]
                            events: [stop]
                        """);
    }

    @Test
    void aLaterDayOnWhichTiesAreSeenIsReadWrittenAndChecked() {
        String later = SOUND.replace("      ties: [migs]\n", "      ties: [migs]\n      until: 2030-12-31\n");
        StoryReading read = parse(later);
        assertThat(read.problems()).isEmpty();
        Story story = read.story().orElseThrow();
        assertThat(story.steps().get(0).prediction().orElseThrow().later()).contains(LocalDate.of(2030, 12, 31));
        assertThat(parse(StoryFile.text(story)).story()).contains(story);
        for (String wrong : List.of("1990-01-01", "soon", "2030")) {
            assertThat(told(later.replace("2030-12-31", wrong)))
                    .singleElement()
                    .asString()
                    .contains("the day \"" + wrong + "\", expected a later day than that of the event");
        }
    }
}
