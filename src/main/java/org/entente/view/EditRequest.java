package org.entente.view;

import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import org.entente.data.Part;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/** Somebody wishes to edit the record; the wish rises from where it was made to the window. */
public final class EditRequest extends Event {
    public static final EventType<EditRequest> WISH = new EventType<>(Event.ANY, "EDIT_RECORD");

    private static final long serialVersionUID = 1;

    private final transient Part part;
    private final transient @Nullable Ref ref;
    private final transient Map<String, String> cells;
    private final boolean removal;

    private EditRequest(Part part, @Nullable Ref ref, Map<String, String> cells, boolean removal) {
        super(WISH);
        this.part = part;
        this.ref = ref;
        this.cells = Map.copyOf(cells);
        this.removal = removal;
    }

    /** The table of what a row is pointed to by; empty for what is no row. */
    static Optional<Part> part(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> Optional.of(Part.ACTORS);
            case TIE -> Optional.of(Part.TIES);
            case EVENT -> Optional.of(Part.EVENTS);
            case SOURCE -> Optional.of(Part.SOURCES);
            case BOND -> Optional.empty();
        };
    }

    /** To change a row; empty where there is none such. */
    public static Optional<EditRequest> change(Ref ref) {
        return part(ref).map(p -> new EditRequest(p, ref, Map.of(), false));
    }

    /** To remove a row; empty where there is none such. */
    public static Optional<EditRequest> remove(Ref ref) {
        return part(ref).map(p -> new EditRequest(p, ref, Map.of(), true));
    }

    /**
     * To add a row.
     *
     * @param cells what it begins with, by columns
     */
    public static EditRequest add(Part part, Map<String, String> cells) {
        return new EditRequest(part, null, cells, false);
    }

    Part part() {
        return part;
    }

    Optional<Ref> ref() {
        return Optional.ofNullable(ref);
    }

    Map<String, String> cells() {
        return cells;
    }

    public boolean removal() {
        return removal;
    }
}
