package org.entente.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Moment;

/**
 * What an actor gives and receives on a day, kind by kind. Only ties in force count: active ones and reduced ones.
 *
 * @param sides one for each kind of which the actor has a tie in force, in the order of the record
 */
public record Balance(List<Side> sides) {

    /**
     * The ties of one kind.
     *
     * @param given ties that run from the actor
     * @param received ties that run to it
     */
    public record Side(TieKind kind, List<Tie> given, List<Tie> received) {
        public Side {
            given = List.copyOf(given);
            received = List.copyOf(received);
        }
    }

    public Balance {
        sides = List.copyOf(sides);
    }

    /**
     * Counts the ties of a moment.
     *
     * @param self ids of the actor and of the states it followed; ties among these do not count
     */
    public static Balance of(Chronicle chronicle, Moment moment, Collection<String> self) {
        Set<String> own = new HashSet<>(self);
        List<Tie> held = own.stream()
                .sorted()
                .flatMap(id -> chronicle.tiesOf(id).stream())
                .filter(t -> own.contains(t.from()) != own.contains(t.to()))
                .filter(t -> moment.containsEdge(t) && moment.status(t).inForce())
                .toList();
        List<Side> sides = new ArrayList<>();
        for (TieKind kind : chronicle.kinds()) {
            List<Tie> ofKind =
                    held.stream().filter(t -> t.kind().equals(kind.id())).toList();
            List<Tie> given =
                    ofKind.stream().filter(t -> own.contains(t.from())).toList();
            List<Tie> received =
                    ofKind.stream().filter(t -> own.contains(t.to())).toList();
            if (!ofKind.isEmpty()) {
                sides.add(new Side(kind, given, received));
            }
        }
        return new Balance(sides);
    }
}
