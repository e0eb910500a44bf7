package org.entente.cli;

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

/**
 * An effect with the tie it acts on and what the tie was before.
 *
 * @param before a word of {@link Status}, or {@code none} where the tie begins with it
 */
record Turn(Effect effect, Tie tie, String before) {

    /** The effects of an event, folded with the event's own scenario and no other. */
    static List<Turn> of(Event event, Chronicle chronicle) {
        Set<String> scenarios = event.hypothetical() ? Set.of(event.context().scenario()) : Set.of();
        return chronicle.effectsOfEvent(event.id()).stream()
                .flatMap(effect -> chronicle.tie(effect.tie()).stream().map(tie -> {
                    Life life = Life.of(tie, chronicle, scenarios);
                    return new Turn(effect, tie, before(life, event, effect));
                }))
                .toList();
    }

    private static String before(Life life, Event event, Effect effect) {
        List<Phase> phases = life.phases();
        for (int i = 0; i < phases.size(); i++) {
            if (effect.equals(phases.get(i).cause())) {
                return i == 0 ? "none" : phases.get(i - 1).status().word();
            }
        }
        Optional<Phase> dayBefore = life.on(event.date().earliest().minusDays(1));
        return dayBefore.map(Phase::status).map(Status::word).orElse("none");
    }
}
