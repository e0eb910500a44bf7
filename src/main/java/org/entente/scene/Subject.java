package org.entente.scene;

import java.util.Optional;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is about.
 *
 * @param focus id of the actor whose ties stand out, null where all do
 * @param selection the row picked out, null for none
 */
public record Subject(@Nullable String focus, @Nullable Ref selection) {
    public static final Subject NONE = new Subject(null, null);

    public Optional<String> focused() {
        return Optional.ofNullable(focus);
    }

    public Optional<Ref> selected() {
        return Optional.ofNullable(selection);
    }

    public Subject focus(@Nullable String actor) {
        return new Subject(actor, selection);
    }

    public Subject select(@Nullable Ref ref) {
        return new Subject(focus, ref);
    }
}
