package org.entente.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a picture of an actor's ties over time.
 *
 * @param together whether it stands under the name of the partner, so that beside it the kind is named
 * @param at its middle from the top, in lanes
 */
record Lane(Bundle bundle, boolean together, double at) {
    TieKind kind() {
        return bundle.kind();
    }

    /** The actor at the other end, the first of several. */
    String partner() {
        return bundle.partners().get(0);
    }

    /**
     * What stands above lanes: the name of a kind, or of a partner all of whose ties follow.
     *
     * @param kind null above those of a partner
     * @param ref the partner, null above those of a kind
     * @param at its middle from the top, in lanes
     */
    record Title(String text, @Nullable TieKind kind, @Nullable Ref ref, double at) {}

    /**
     * All lanes of a picture, one below the other.
     *
     * @param rows how many lanes high it all is
     * @param pitch the height of a lane in pixels before anything is zoomed
     */
    record Sheet(String focus, List<Lane> lanes, List<Title> titles, double rows, double pitch) {
        /** Ids of the actor told about and of the states it followed. */
        Set<String> self(Sight sight) {
            return new HashSet<>(sight.chronicle().lineage(focus));
        }

        List<Tie> ties() {
            return lanes.stream().flatMap(l -> l.bundle().ties().stream()).toList();
        }

        boolean folded() {
            return lanes.stream().anyMatch(l -> !l.bundle().single());
        }
    }
}
