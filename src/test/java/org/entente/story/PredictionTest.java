package org.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PredictionTest {
    private static final String EVENT = "2025-01-08-deliveries-from-russia-impossible";
    private static Chronicle record = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        record = RecordReader.read(BundledRecord.path()).chronicle();
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
}
