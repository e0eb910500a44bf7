package org.entente.cli;

import java.util.List;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.entente.time.Moment;
import org.entente.time.Phase;
import org.entente.time.Strength;

/**
 * A tie on a day, in words.
 *
 * @param sources a line for each
 */
record TieLine(Tie tie, String ends, State state, Optional<Strength> amount, List<String> sources) {

    /** What the tie is, and since when. */
    record State(String status, String since) {}

    static List<TieLine> of(List<Tie> ties, Moment moment, Chronicle chronicle) {
        Phrases phrases = new Phrases(chronicle);
        return ties.stream()
                .map(tie -> {
                    Phase phase = moment.phase(tie);
                    String since = phase.opened().map(PartialDate::toString).orElse("unknown");
                    return new TieLine(
                            tie,
                            phrases.ends(tie),
                            new State(phase.status().word(), since),
                            Strength.on(chronicle, tie, moment.day()),
                            phrases.sources(tie.evidence()));
                })
                .toList();
    }

    /** Value, unit and period, or {@code unknown}. */
    String strength() {
        return amount.map(s -> (Phrases.number(s.value()) + " " + s.unit()).strip() + ", " + Phrases.period(s.period())
                        + (s.current() ? "" : " (last known)"))
                .orElse("unknown");
    }
}
