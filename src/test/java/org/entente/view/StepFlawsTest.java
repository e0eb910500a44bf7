package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.data.Bundled;
import org.entente.story.Step;
import org.junit.jupiter.api.Test;

class StepFlawsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 8);
    private static final String EVENT = "2025-01-08-deliveries-from-russia-impossible";
    private static final String TIE = "arms-rus-srb-contracts-terminated";
    private static final String OTHER = "align-isr-egy-peace-treaty";

    private final StepFlaws flaws;

    StepFlawsTest() throws Exception {
        flaws = new StepFlaws(Bundled.chronicle());
    }

    private static Step.Predict asked(String event, String... ties) {
        return new Step.Predict("Which?", event, List.of(ties));
    }

    @Test
    void aSoundQuestionHasNone() {
        Step.Predict sound = asked(EVENT, TIE, OTHER);
        assertThat(flaws.question(sound)).isEmpty();
        assertThat(flaws.event(sound, Optional.of(DAY.minusDays(1)))).isEmpty();
        assertThat(flaws.event(sound, Optional.empty())).isEmpty();
        assertThat(flaws.ties(sound)).isEmpty();
    }

    @Test
    void whatIsMissingIsTold() {
        Step.Predict none = new Step.Predict("", "", List.of());
        assertThat(flaws.question(none)).isEqualTo("no question yet");
        assertThat(flaws.event(none, Optional.of(DAY))).isEqualTo("no event yet that answers it");
        assertThat(flaws.ties(none)).isEqualTo("no ties yet");
    }

    @Test
    void anEventThatIsKnownAlreadyAndTiesItDoesNotTouchAreDoubtful() {
        assertThat(flaws.event(asked(EVENT, TIE), Optional.of(DAY)))
                .isEqualTo("the event is of 2025-01-08, the step shows 2025-01-08: nothing is left to foretell");
        assertThat(flaws.ties(asked(EVENT, OTHER))).isEqualTo("the event changes none of these ties");
    }

    @Test
    void whatTheRecordLacksIsNamed() {
        assertThat(flaws.event(asked("x"), Optional.empty())).isEqualTo("not in this record: x");
        assertThat(flaws.ties(asked(EVENT, "x", TIE, "y"))).isEqualTo("not in this record: x, y");
        assertThat(flaws.sources(new Step.Grounds(List.of("gw-states", "s"), List.of())))
                .isEqualTo("not in this record: s");
        assertThat(flaws.events(new Step.Grounds(List.of(), List.of(EVENT, "e"))))
                .isEqualTo("not in this record: e");
    }

    @Test
    void numbersAreWholeAndWithinBounds() {
        assertThat(StepFlaws.number(" 40 ", 600)).isEqualTo(OptionalInt.of(40));
        assertThat(StepFlaws.number(" ", 600)).isEqualTo(OptionalInt.of(0));
        for (String wrong : List.of("0", "601", "-1", "4.5", "ten", "99999999999")) {
            assertThat(StepFlaws.number(wrong, 600)).isEmpty();
        }
    }

    @Test
    void aLaterDayLiesBehindTheEventAndCanBeAskedOfTiesThatTheEventLeavesAlone() {
        Step.Predict later = asked(EVENT, OTHER).until(DAY.plusYears(1));
        assertThat(flaws.ties(later)).isEmpty();
        assertThat(flaws.until(later)).isEmpty();
        assertThat(flaws.until(later.until(DAY))).isEqualTo("a day after the event of 2025-01-08");
        assertThat(StepFlaws.day("")).isEmpty();
        assertThat(StepFlaws.day("31 December 2025")).isEmpty();
        assertThat(StepFlaws.day("some day")).isNotEmpty();
    }
}
