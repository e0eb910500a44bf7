package org.entente.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Life;
import org.entente.time.Phase;
import org.jspecify.annotations.Nullable;

/** What an event really did to the ties that were offered, in their order. */
public record Prediction(Event event, List<Outcome> outcomes) {
    public Prediction {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of one tie.
     *
     * @param before its status on the day before the event, null where it was not there
     * @param after its status from the event on, null where it is not there
     * @param note what the record says of this effect, may be empty
     */
    public record Outcome(Tie tie, @Nullable Status before, @Nullable Status after, String note) {
        public Answer answer() {
            return Answer.of(was(), becomes());
        }

        public Optional<Status> was() {
            return Optional.ofNullable(before);
        }

        public Optional<Status> becomes() {
            return Optional.ofNullable(after);
        }
    }

    /** Looks it up in a record; empty where the record lacks the event, and without the ties it lacks. */
    public static Optional<Prediction> of(Step.Predict asked, Chronicle record, Set<String> scenarios) {
        return record.event(asked.event()).map(event -> {
            List<Outcome> outcomes = new ArrayList<>();
            for (String id : asked.ties()) {
                record.tie(id).ifPresent(tie -> outcomes.add(outcome(event, tie, record, scenarios)));
            }
            return new Prediction(event, outcomes);
        });
    }

    private static Outcome outcome(Event event, Tie tie, Chronicle record, Set<String> scenarios) {
        Life life = Life.of(tie, record, scenarios);
        LocalDate day = event.date().earliest();
        Optional<Effect> effect = record.effectsOfEvent(event.id()).stream()
                .filter(e -> e.tie().equals(tie.id()))
                .reduce((first, second) -> second);
        Optional<Status> before = life.on(day.minusDays(1)).map(Phase::status);
        Optional<Status> after = effect.map(Effect::status).or(() -> before);
        return new Outcome(
                tie,
                before.orElse(null),
                after.orElse(null),
                effect.map(Effect::note).orElse(""));
    }
}
