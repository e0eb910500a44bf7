package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.BundledRecord;
import org.entente.model.Chronicle;
import org.entente.story.Prediction;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every story of the bundled record. */
class EveryStoryTest {
    private static Chronicle record = Chronicle.EMPTY;
    private static List<StoryReading> readings = List.of();

    @BeforeAll
    static void read() throws Exception {
        record = Bundled.chronicle();
        readings = StoryFile.all(BundledRecord.path(), record);
    }

    private static List<Story> stories() {
        return readings.stream().map(r -> r.story().orElseThrow()).toList();
    }

    @Test
    void isReadWithoutAProblem() {
        assertThat(readings)
                .allSatisfy(r -> assertThat(r.problems()).as(r.name()).isEmpty());
    }

    @Test
    void isWrittenAsItWasRead() {
        for (Story story : stories()) {
            assertThat(StoryFile.parse(story.id() + ".yaml", StoryFile.text(story), record)
                            .story())
                    .contains(story);
        }
    }

    @Test
    void hasScriptAndQuestionsForATeacher() {
        for (Story story : stories()) {
            assertThat(story.minutes()).as(story.id()).isPositive();
            assertThat(story.steps()).as(story.id()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(story.steps())
                    .anySatisfy(s -> assertThat(s.words().ask()).isNotEmpty());
            for (Step step : story.steps()) {
                assertThat(step.words().say())
                        .as(story.id() + ": " + step.title())
                        .isNotEmpty();
                assertThat(step.words().caption().length()).isLessThanOrEqualTo(Step.LONGEST_CAPTION);
            }
        }
    }

    @Test
    void aPredictionIsAnsweredByItsEventLater() throws Exception {
        for (Story story : stories()) {
            for (Step step : story.steps()) {
                LocalDate day = Link.read(Link.SCHEME + step.view()).day();
                step.prediction().ifPresent(asked -> {
                    Prediction found = Prediction.of(asked, record, Set.of()).orElseThrow();
                    assertThat(found.event().date().earliest()).as(story.id()).isAfter(day);
                    assertThat(found.outcomes()).hasSameSizeAs(asked.ties());
                    assertThat(found.outcomes())
                            .as(story.id() + ": " + step.title())
                            .anySatisfy(o -> assertThat(o.answer().status()).isPresent());
                });
            }
        }
    }
}
