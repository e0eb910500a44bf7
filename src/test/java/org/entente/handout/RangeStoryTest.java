package org.entente.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.junit.jupiter.api.Test;

class RangeStoryTest {
    private static Stretch stretch(String from, String to) {
        return new Stretch(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void hasAStepForEachMonthQuarterOrYear() {
        assertThat(RangeStory.days(stretch("2024-01-15", "2024-04-01")))
                .extracting(LocalDate::toString)
                .containsExactly("2024-01-15", "2024-02-01", "2024-03-01", "2024-04-01");
        assertThat(RangeStory.days(stretch("2014-02-10", "2020-01-01")))
                .hasSize(25)
                .extracting(LocalDate::toString)
                .startsWith("2014-02-10", "2014-04-01", "2014-07-01")
                .endsWith("2019-10-01", "2020-01-01");
        assertThat(RangeStory.days(stretch("1990-06-01", "2020-06-01"))).hasSize(32);
        assertThat(RangeStory.days(stretch("2024-01-15", "2024-01-15"))).hasSize(1);
    }

    @Test
    void tellsWhatChangedMostSinceTheStepBefore() throws Exception {
        Chronicle record = Bundled.chronicle();
        View view = View.opening(LocalDate.of(2025, 1, 8), "SRB", null);
        Story story = RangeStory.of(
                record, view, stretch("2025-01-05", "2025-02-01"), v -> v.day().toString());
        assertThat(story.title()).isEqualTo("5 January 2025 to 1 February 2025");
        assertThat(story.steps()).hasSize(2);
        Step last = story.steps().get(1);
        assertThat(last.view()).isEqualTo("2025-02-01");
        assertThat(last.title()).isEqualTo("1 February 2025");
        assertThat(last.seconds()).isEqualTo(1);
        String event = last.grounds().events().get(0);
        assertThat(record.event(event).orElseThrow().date().earliest())
                .isBetween(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 2, 1));
        assertThat(last.words().caption())
                .endsWith(record.event(event).orElseThrow().title());
        assertThat(last.grounds().sources()).isNotEmpty();
        View without = view.toggleKind("arms")
                .toggleKind("energy")
                .toggleKind("alignment")
                .toggleKind("sanctions");
        assertThat(RangeStory.of(record, without, stretch("2025-01-05", "2025-02-01"), v -> "")
                        .steps()
                        .get(1)
                        .words()
                        .caption())
                .isEmpty();
    }
}
