package org.entente.scene;

import java.util.HashSet;
import java.util.Set;
import org.entente.model.Ref;
import org.entente.model.Tie;

/**
 * What stands out because it is selected.
 *
 * @param refs the rows picked out, and the ties that a selected event changed
 */
record Emphasis(Set<Ref> refs) {

    static Emphasis of(Sight sight) {
        Set<Ref> out = new HashSet<>(sight.subject().picked());
        Ref told = sight.subject().selection();
        if (told != null && told.table() == Ref.Table.EVENT) {
            sight.chronicle().effectsOfEvent(told.id()).forEach(e -> out.add(Ref.tie(e.tie())));
        }
        return new Emphasis(out);
    }

    boolean tie(Tie tie) {
        return !refs.isEmpty() && (refs.contains(Ref.tie(tie.id())) || refs.contains(Ref.bond(tie.from(), tie.to())));
    }

    boolean actor(String id) {
        return refs.contains(Ref.actor(id));
    }

    boolean event(String id) {
        return refs.contains(Ref.event(id));
    }
}
