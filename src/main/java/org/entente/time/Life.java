package org.entente.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Tie;

/**
 * The life of one tie: its phases in order of time, folded from start, effects and end. No two phases overlap and none
 * is empty.
 */
public final class Life {
    private final Tie tie;
    private final List<Phase> phases;

    private Life(Tie tie, List<Phase> phases) {
        this.tie = tie;
        this.phases = phases;
    }

    /**
     * Folds a tie's life; it has no phase where the tie belongs to a scenario that is off.
     *
     * @param scenarios the scenarios switched on; what belongs to another does not count
     */
    public static Life of(Tie tie, Chronicle chronicle, Set<String> scenarios) {
        boolean counts = Folding.counts(tie, scenarios);
        return new Life(tie, counts ? new Folding(tie).phases(chronicle, scenarios) : List.of());
    }

    public Tie tie() {
        return tie;
    }

    public List<Phase> phases() {
        return phases;
    }

    /** The phase that holds a day, empty before the tie begins. */
    public Optional<Phase> on(LocalDate day) {
        return phases.stream().filter(p -> p.contains(day)).findFirst();
    }
}
