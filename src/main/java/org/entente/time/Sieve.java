package org.entente.time;

import org.entente.model.Status;
import org.entente.model.Tie;

/** A filter as bits: which ties it admits on any day, and which codes of a {@link PhaseTable} it shows. */
final class Sieve {
    private final long[] admitted;
    private final int shown;

    Sieve(Filter filter, Roster roster) {
        admitted = new long[(roster.tieCount() + 63) / 64];
        boolean[] among = among(filter, roster);
        for (int t = 0; t < roster.tieCount(); t++) {
            if (roster.whole(t)
                    && (filter.among().isEmpty() || among[roster.from(t)] || among[roster.to(t)])
                    && kindShown(filter, roster.tie(t))) {
                admitted[t >>> 6] |= 1L << t;
            }
        }
        int codes = 0;
        for (Status status : filter.shownStatuses()) {
            codes |= 1 << PhaseTable.code(status);
        }
        shown = codes;
    }

    private static boolean[] among(Filter filter, Roster roster) {
        boolean[] out = new boolean[roster.actorCount()];
        for (int a = 0; a < out.length; a++) {
            out[a] = filter.among().contains(roster.actor(a).id());
        }
        return out;
    }

    private static boolean kindShown(Filter filter, Tie tie) {
        return filter.hiddenKinds().isEmpty() || !filter.hiddenKinds().contains(tie.kind());
    }

    /** How many words of 64 ties it has. */
    int words() {
        return admitted.length;
    }

    boolean admits(int tie) {
        return (admitted[tie >>> 6] >>> tie & 1) != 0;
    }

    boolean shows(int code) {
        return (shown >>> code & 1) != 0;
    }
}
