package org.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PredictionTest {
    private static final String EVENT = "2025-01-08-deliveries-from-russia-impossible";
    private static Chronicle record = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        record = Bundled.chronicle();
    }

    private static Prediction prediction(String... ties) {
        return Prediction.of(new Step.Predict("Which?", EVENT, List.of(ties)), record, Set.of())
                .orElseThrow();
    }

    @Test
    void tellsWhatTheEventDidAndThatOtherTiesStay() {
        Prediction found = prediction("arms-rus-srb-contracts-terminated", "arms-rus-srb-contracts-postponed");
        assertThat(found.event().id()).isEqualTo(EVENT);
        assertThat(found.outcomes()).hasSize(2);
        assertThat(found.outcomes().get(0).was()).contains(Status.ACTIVE);
        assertThat(found.outcomes().get(0).answer()).isEqualTo(Answer.ENDED);
        assertThat(found.outcomes().get(1).answer()).isEqualTo(Answer.POSTPONED);
        String other = record.tiesOf("SRB").stream()
                .filter(t -> record.effectsOfEvent(EVENT).stream()
                        .noneMatch(e -> e.tie().equals(t.id())))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(prediction(other).outcomes().get(0).answer()).isEqualTo(Answer.STAYS);
    }

    @Test
    void anUnknownTieIsLeftOutAndAnUnknownEventIsNoPrediction() {
        assertThat(prediction("no-such-tie").outcomes()).isEmpty();
        assertThat(Prediction.of(new Step.Predict("?", "no-such-event", List.of()), record, Set.of()))
                .isEmpty();
    }

    @Test
    void aGuessCountsWhatWasRightAndTheSameAnswerTwiceTakesItBack() {
        Prediction asked = prediction("arms-rus-srb-contracts-terminated", "arms-rus-srb-contracts-postponed");
        Guess guess = Guess.NONE
                .toggle("arms-rus-srb-contracts-terminated", Answer.ENDED)
                .toggle("arms-rus-srb-contracts-postponed", Answer.STAYS);
        assertThat(guess.score(asked)).isEqualTo(new Score(1, 2));
        assertThat(guess.toggle("arms-rus-srb-contracts-terminated", Answer.ENDED)
                        .score(asked))
                .isEqualTo(new Score(0, 2));
        assertThat(new Score(1, 2).plus(new Score(2, 2))).isEqualTo(new Score(3, 4));
    }

    private static final String SECOND_LINE = "2012-10-08-nord-stream-second-line-opens";

    private static Prediction gas(LocalDate until, String... ties) {
        return Prediction.of(new Step.Predict("Which?", SECOND_LINE, List.of(ties), until), record, Set.of())
                .orElseThrow();
    }

    @Test
    void onALaterDayTiesMayHaveGrownShrunkOrEnded() {
        LocalDate later = LocalDate.of(2020, 12, 31);
        Prediction found = gas(later, "energy-rus-deu-gas", "energy-rus-fin-gas", "energy-rus-ukr-gas");
        assertThat(found.day()).isEqualTo(later);
        assertThat(found.outcomes())
                .extracting(Prediction.Outcome::answer)
                .containsExactly(Answer.STRONGER, Answer.WEAKER, Answer.ENDED);
        assertThat(found.outcomes().get(0).amounts().said()).isEqualTo("1,272,265 → 2,045,449 TJ/year (2012 → 2020)");
        assertThat(found.sources()).first().isEqualTo("eurostat-nrg-ti-gas");
        Guess guess = Guess.NONE.toggle("energy-rus-deu-gas", Answer.STRONGER);
        assertThat(guess.score(found)).isEqualTo(new Score(1, 3));
    }

    /** The first of January is the first day of another yearly figure, which is not what happened on that day. */
    @Test
    void withoutALaterDayAMeasureThatBeginsIsNoChange() {
        Prediction found = Prediction.of(
                        new Step.Predict(
                                "Which?",
                                "2025-01-01-russian-gas-transit-through-ukraine-ends",
                                List.of("energy-rus-tur-turkstream", "energy-rus-ukr-transit")),
                        record,
                        Set.of())
                .orElseThrow();
        assertThat(found.day()).isEqualTo(found.event().date().earliest());
        assertThat(found.outcomes()).extracting(Prediction.Outcome::answer).containsExactly(Answer.STAYS, Answer.ENDED);
        assertThat(Answer.STRONGER.status()).isEmpty();
    }

    @Test
    void aLaterDayThatIsNotLaterIsNone() {
        LocalDate before = LocalDate.of(2012, 1, 1);
        assertThat(gas(before, "energy-rus-deu-gas").day()).isEqualTo(LocalDate.of(2012, 10, 8));
    }
}
