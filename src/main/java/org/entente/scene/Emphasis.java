package org.entente.scene;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Ref;
import org.entente.model.Tie;

/**
 * What stands out because it is selected.
 *
 * @param refs the row selected, and the ties that a selected event changed
 */
record Emphasis(Set<Ref> refs) {

    static Emphasis of(Sight sight) {
        return new Emphasis(sight.subject()
                .selected()
                .map(ref -> {
                    Set<Ref> out = sight.chronicle().effectsOfEvent(ref.id()).stream()
                            .filter(e -> ref.table() == Ref.Table.EVENT)
                            .map(e -> Ref.tie(e.tie()))
                            .collect(Collectors.toSet());
                    out.add(ref);
                    return out;
                })
                .orElse(Set.of()));
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
