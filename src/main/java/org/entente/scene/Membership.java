package org.entente.scene;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.time.Members;

/**
 * Who belongs to an institution on a day, as far as the record tells.
 *
 * @param institution its id, empty for none
 * @param members ids of the actors whose membership is in force
 * @param candidates ids of those that apply or negotiate, and of members put off
 */
record Membership(String institution, Set<String> members, Set<String> candidates) {
    private static final Membership NONE = new Membership("", Set.of(), Set.of());

    Membership {
        members = Set.copyOf(members);
        candidates = Set.copyOf(candidates);
    }

    /** That of the institution selected, else of the one in focus, on a map; of none elsewhere. */
    static Membership of(Sight sight) {
        if (sight.stage().map().isEmpty()) {
            return NONE;
        }
        return sight.subject()
                .selected()
                .filter(ref -> ref.table() == Ref.Table.ACTOR)
                .map(Ref::id)
                .filter(id -> institution(sight, id))
                .or(() -> sight.subject().focused().filter(id -> institution(sight, id)))
                .map(id -> of(sight, id))
                .orElse(NONE);
    }

    private static boolean institution(Sight sight, String id) {
        return sight.chronicle().actor(id).map(Actor::institution).orElse(false);
    }

    private static Membership of(Sight sight, String institution) {
        Set<String> members = new TreeSet<>();
        Set<String> candidates = new TreeSet<>();
        for (Tie tie : sight.chronicle().tiesOf(institution)) {
            if (tie.kind().equals("alignment") && sight.moment().containsEdge(tie)) {
                Status status = sight.moment().status(tie);
                boolean inForce = status.inForce();
                boolean full = Members.full(tie.subject());
                if (full && inForce) {
                    members.add(tie.other(institution));
                } else if (status != Status.ENDED && (full || applies(tie.subject()))) {
                    candidates.add(tie.other(institution));
                }
            }
        }
        candidates.removeAll(members);
        return new Membership(institution, members, candidates);
    }

    /** Whether a tie's subject says that an actor is on its way into an institution. */
    static boolean applies(String subject) {
        String words = subject.toLowerCase(Locale.ROOT);
        return words.startsWith("candida") || words.startsWith("applica") || words.startsWith("accession");
    }

    /** What the legend says of it, or empty where no land is shaded. */
    Optional<String> note() {
        if (members.isEmpty() && candidates.isEmpty()) {
            return Optional.empty();
        }
        if (members.isEmpty()) {
            return Optional.of(Texts.of("scene.membership.joining", institution));
        }
        return Optional.of(
                Texts.of(candidates.isEmpty() ? "scene.membership.in" : "scene.membership.both", institution));
    }
}
