package org.entente.scene;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is about.
 *
 * @param focus id of the actor whose ties stand out, null where all do
 * @param selection the row picked out, null for none
 * @param also rows picked out beside it, in the order in which they were, none without a selection
 * @param hidden actors, ties and bonds that the user took out of the picture
 * @param kept what the user wrote on it and kept for later
 */
public record Subject(@Nullable String focus, @Nullable Ref selection, Set<Ref> also, Set<Ref> hidden, Kept kept) {
    public static final Subject NONE = new Subject(null, null);

    public Subject {
        Set<Ref> others = new LinkedHashSet<>(also);
        others.remove(selection);
        also = selection == null ? Set.of() : Collections.unmodifiableSet(others);
        hidden = Set.copyOf(hidden);
    }

    public Subject(@Nullable String focus, @Nullable Ref selection) {
        this(focus, selection, Set.of(), Set.of(), Kept.NOTHING);
    }

    /** The same with other notes and selections kept. */
    public Subject kept(Kept next) {
        return new Subject(focus, selection, also, hidden, next);
    }

    public Optional<String> focused() {
        return Optional.ofNullable(focus);
    }

    /** The row that is told about. */
    public Optional<Ref> selected() {
        return Optional.ofNullable(selection);
    }

    /** All rows picked out, the one told about last. */
    public Set<Ref> picked() {
        Set<Ref> out = new LinkedHashSet<>(also);
        selected().ifPresent(out::add);
        return out;
    }

    public Subject focus(@Nullable String actor) {
        return new Subject(actor, selection, also, hidden, kept);
    }

    /** Picks out one row alone, or none. */
    public Subject select(@Nullable Ref ref) {
        return new Subject(focus, ref, Set.of(), hidden, kept);
    }

    /** Picks out these rows alone, the last of which is told about. */
    public Subject pick(Collection<Ref> refs) {
        Ref last = null;
        for (Ref ref : refs) {
            last = ref;
        }
        return new Subject(focus, last, new LinkedHashSet<>(refs), hidden, kept);
    }

    /** Picks out further rows. */
    public Subject add(Collection<Ref> refs) {
        Set<Ref> all = picked();
        all.removeAll(refs);
        all.addAll(refs);
        return pick(all);
    }

    /** Picks out one more row, or one fewer. */
    public Subject toggle(Ref ref) {
        Set<Ref> all = picked();
        if (!all.remove(ref)) {
            all.add(ref);
        }
        return pick(all);
    }

    /** Takes these and no other rows out of the picture; what is hidden is picked out no longer. */
    public Subject hide(Collection<Ref> refs) {
        Set<Ref> left = picked();
        left.removeAll(refs);
        boolean blind = focus != null && refs.contains(Ref.actor(focus));
        return new Subject(blind ? null : focus, null, Set.of(), Set.copyOf(refs), kept).pick(left);
    }

    public boolean hides(String actor) {
        return !hidden.isEmpty() && hidden.contains(Ref.actor(actor));
    }

    /** Whether a tie, its bond or one of its ends is hidden. */
    public boolean hides(Tie tie) {
        return !hidden.isEmpty()
                && (hides(tie.from())
                        || hides(tie.to())
                        || hidden.contains(Ref.tie(tie.id()))
                        || hidden.contains(Ref.bond(tie.from(), tie.to())));
    }
}
