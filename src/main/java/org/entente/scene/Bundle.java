package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Life;
import org.entente.time.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Ties of one kind that are told in one lane: one tie, or several folded.
 *
 * @param partners ids of the actors at the other ends, one where the ties are with one alone
 * @param lives of the ties, at least one
 * @param stretches what the lane shows, in the order of time, none of a tie that has ended
 */
record Bundle(TieKind kind, List<String> partners, List<Life> lives, List<Stretch> stretches) {
    Bundle {
        partners = List.copyOf(partners);
        lives = List.copyOf(lives);
        stretches = List.copyOf(stretches);
    }

    /**
     * Days on which a lane looks the same.
     *
     * @param tie one that has the phase
     * @param end the end of the tie that follows at once, null where something else follows
     */
    record Stretch(Phase phase, Tie tie, @Nullable Phase end) {
        Optional<Phase> ended() {
            return Optional.ofNullable(end);
        }
    }

    /**
     * One tie.
     *
     * @param phases those that are shown
     */
    static Bundle of(TieKind kind, String partner, Life life, List<Phase> phases) {
        List<Stretch> stretches = new ArrayList<>();
        for (Phase phase : phases) {
            if (phase.status() != Status.ENDED) {
                Phase end = phase.until().equals(LocalDate.MAX)
                        ? null
                        : life.on(phase.until())
                                .filter(p -> p.status() == Status.ENDED)
                                .orElse(null);
                stretches.add(new Stretch(phase, life.tie(), end));
            }
        }
        return new Bundle(kind, List.of(partner), List.of(life), stretches);
    }

    /** Several of one kind as one, which shows the strongest status that one of them has. */
    static Bundle folded(Sight sight, List<Bundle> parts) {
        List<String> partners =
                parts.stream().flatMap(b -> b.partners().stream()).distinct().toList();
        List<Life> lives = parts.stream().flatMap(b -> b.lives().stream()).toList();
        List<Stretch> all = parts.stream().flatMap(b -> b.stretches().stream()).toList();
        return new Bundle(parts.get(0).kind(), partners, lives, new Strongest(sight.chronicle()).of(all));
    }

    boolean single() {
        return lives.size() == 1;
    }

    List<Tie> ties() {
        return lives.stream().map(Life::tie).toList();
    }

    /** What a click on the lane picks out: the tie, all ties with the partner, or nothing where there are several. */
    @Nullable
    Ref ref() {
        Tie first = lives.get(0).tie();
        return single() ? Ref.tie(first.id()) : partners.size() == 1 ? Ref.bond(first.from(), first.to()) : null;
    }
}
