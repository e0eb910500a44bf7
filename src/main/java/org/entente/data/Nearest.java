package org.entente.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Typos;

/** Finds the word somebody may have meant, by optimal string alignment distance without regard to case. */
public final class Nearest {
    private Nearest() {}

    /** The nearest candidate, the first of several; empty where none is close or there are none. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int closest = Math.max(1, Math.min(4, wanted.length() / 3)) + 1;
        String best = "";
        Typos typos = new Typos();
        for (String candidate : candidates) {
            int distance = typos.between(wanted, candidate.toLowerCase(Locale.ROOT), closest - 1, false);
            if (distance < closest) {
                closest = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
