package org.entente.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Tie;

/** Who belongs to which institution when, by the ties of alignment whose subject says so and that are in force. */
public final class Members {
    private final List<String> institutions;
    private final Map<String, DaySet[]> days = new HashMap<>();

    Members(Chronicle chronicle, Roster roster, Set<String> scenarios) {
        for (int t = 0; t < roster.tieCount(); t++) {
            Tie tie = roster.tie(t);
            if (roster.whole(t) && tie.kind().equals("alignment") && full(tie.subject())) {
                DaySet inForce = inForce(Life.of(tie, chronicle, scenarios));
                join(roster.actor(roster.to(t)), roster.from(t), inForce, roster.actorCount());
                join(roster.actor(roster.from(t)), roster.to(t), inForce, roster.actorCount());
            }
        }
        for (int a = 0; a < roster.actorCount(); a++) {
            DaySet[] own = days.get(roster.actor(a).id());
            if (own != null) {
                own[a] = DaySet.ALWAYS;
            }
        }
        institutions = days.keySet().stream().sorted().toList();
    }

    private void join(Actor institution, int member, DaySet inForce, int actors) {
        if (institution.institution()) {
            DaySet[] all = days.computeIfAbsent(institution.id(), id -> never(actors));
            all[member] = all[member].or(inForce);
        }
    }

    private static DaySet[] never(int actors) {
        DaySet[] out = new DaySet[actors];
        java.util.Arrays.fill(out, DaySet.NEVER);
        return out;
    }

    private static DaySet inForce(Life life) {
        DaySet out = DaySet.NEVER;
        for (Phase phase : life.phases()) {
            if (phase.status().inForce()) {
                out = out.or(DaySet.between(Days.of(phase.from()), Days.of(phase.until())));
            }
        }
        return out;
    }

    /** Whether a tie's subject says that an actor belongs to an institution. */
    public static boolean full(String subject) {
        String words = subject.toLowerCase(Locale.ROOT);
        return words.startsWith("member")
                || words.startsWith("participating state")
                || words.startsWith("contracting party")
                || words.startsWith("party")
                || words.startsWith("signatory");
    }

    /** Ids of all institutions that ever had a member, in order. */
    public List<String> institutions() {
        return institutions;
    }

    /** When an actor belonged to an institution; an institution belongs to itself always. */
    DaySet days(String institution, int actor) {
        DaySet[] all = days.get(institution);
        return all == null ? DaySet.NEVER : all[actor];
    }
}
