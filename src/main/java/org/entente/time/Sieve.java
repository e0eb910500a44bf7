package org.entente.time;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.entente.model.Status;
import org.entente.model.Tie;

/**
 * A filter as bits: which ties it admits on any day, and which codes of a {@link PhaseTable} it shows. Ties that it
 * admits on some days only are kept apart, with their days.
 */
final class Sieve {
    private final long[] admitted;
    private final Map<Integer, DaySet> sometimes = new HashMap<>();
    private final int shown;

    Sieve(Filter filter, TimeIndex index) {
        Roster roster = index.roster();
        admitted = new long[(roster.tieCount() + 63) / 64];
        boolean[] among = among(filter, roster);
        Admission admission = new Admission(filter.query(), index);
        for (int t = 0; t < roster.tieCount(); t++) {
            if (roster.whole(t)
                    && (filter.among().isEmpty() || among[roster.from(t)] || among[roster.to(t)])
                    && kindShown(filter, roster.tie(t))) {
                admit(t, filter.query().isEmpty() ? DaySet.ALWAYS : admission.of(t));
            }
        }
        int codes = 0;
        for (Status status : filter.shownStatuses()) {
            codes |= 1 << PhaseTable.code(status);
        }
        shown = codes;
    }

    private void admit(int tie, DaySet days) {
        if (days.always()) {
            admitted[tie >>> 6] |= 1L << tie;
        } else if (!days.never()) {
            sometimes.put(tie, days);
        }
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

    /** Whether it admits a tie on every day. */
    boolean admits(int tie) {
        return (admitted[tie >>> 6] >>> tie & 1) != 0;
    }

    boolean admitsEver(int tie) {
        return admits(tie) || sometimes.containsKey(tie);
    }

    /** Walks the ties that are admitted on some days only, with the days on which they are shown. */
    void forEachSometimes(PhaseTable phases, ObjIntConsumer<DaySet> action) {
        sometimes.forEach((tie, days) -> action.accept(days.and(shown(phases, tie)), tie));
    }

    private DaySet shown(PhaseTable phases, int tie) {
        int first = phases.first(tie);
        int[] days = new int[phases.first(tie + 1) - first];
        boolean[] held = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = phases.day(first + i);
            held[i] = shows(phases.code(first + i));
        }
        return DaySet.steps(days, held);
    }

    boolean shows(int code) {
        return (shown >>> code & 1) != 0;
    }
}
