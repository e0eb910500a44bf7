package org.entente.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Itinerary;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/** Follows the selection and leads back to what was selected before, and to the day on which it was seen. */
public final class Visits {
    private final ExplorerState state;
    private final Itinerary<Place> trail = new Itinerary<>();
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private @Nullable Ref last;
    private boolean leading;

    /** A page that was open: of a row, or of the day where there was none. */
    private record Place(LocalDate day, @Nullable Ref selection) {}

    public Visits(ExplorerState state) {
        this.state = state;
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                trail.clear();
            }
        });
        state.viewProperty().addListener((o, before, now) -> follow(now));
        follow(state.view());
    }

    private void follow(View view) {
        Ref selection = view.subject().selection();
        Place place = new Place(view.day(), selection);
        if (leading || Objects.equals(selection, last)) {
            trail.amend(place);
        } else {
            trail.visit(place);
        }
        last = selection;
        turns.set(turns.get() + 1);
    }

    /** Changes whenever there may be another way back or forward. */
    ReadOnlyIntegerProperty turnsProperty() {
        return turns.getReadOnlyProperty();
    }

    public void back() {
        lead(Texts.of("steps.back"), trail.back());
    }

    public void forward() {
        lead(Texts.of("steps.forward"), trail.forward());
    }

    private void lead(String name, Optional<Place> to) {
        leading = true;
        try {
            to.ifPresent(p -> state.change(name, v -> v.day(p.day()).select(p.selection())));
        } finally {
            leading = false;
        }
    }

    /** What back leads to, in words. */
    Optional<String> behind() {
        return trail.behind().map(this::name);
    }

    /** What forward leads to, in words. */
    Optional<String> ahead() {
        return trail.ahead().map(this::name);
    }

    private String name(Place place) {
        return place.selection() == null
                ? Texts.of("view.detail.day", place.day().toString())
                : new Words(state.index()).name(place.selection()) + ", " + place.day();
    }
}
