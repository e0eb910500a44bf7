package org.entente.state;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/**
 * The one thing panels and canvas listen to: the record, its time index, and the view with its history. All of it
 * belongs to one thread.
 */
public final class ExplorerState {
    private final ReadOnlyObjectWrapper<TimeIndex> index;
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private final History<Held> history;
    private Desk desk;
    private @Nullable View beforePreview;

    /** What a step of history brings back. */
    private record Held(Desk desk, View view) {}

    public ExplorerState(Chronicle chronicle, View opening) {
        history = new History<>();
        desk = new Desk(chronicle, Origin.BUNDLED, null, opening);
        index = new ReadOnlyObjectWrapper<>(
                TimeIndex.of(chronicle, opening.when().scenarios()));
        view = new ReadOnlyObjectWrapper<>(opening);
    }

    private ExplorerState(ExplorerState other) {
        history = other.history;
        desk = other.desk;
        index = new ReadOnlyObjectWrapper<>(other.index());
        view = new ReadOnlyObjectWrapper<>(other.view());
    }

    /** What is open, its view and history, for a window in place of this one's; nobody listens to it yet. */
    public ExplorerState handedOver() {
        commit(Texts.of("steps.gesture"));
        return new ExplorerState(this);
    }

    public Chronicle chronicle() {
        return index.get().chronicle();
    }

    /** The record's index under the scenarios of the view; it changes before the view does. */
    public ReadOnlyObjectProperty<TimeIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    public TimeIndex index() {
        return index.get();
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public View view() {
        return view.get();
    }

    /** What is open now. */
    public Desk desk() {
        return desk;
    }

    /** Opens something else as one step that can be undone under its name; a gesture under way ends. */
    public void open(String name, Desk next, View opening) {
        commit(Texts.of("steps.gesture"));
        history.left(name, new Held(desk, view.get()));
        show(next, opening);
    }

    /**
     * Makes an edited record that of the desk, as one step that can be undone under its name.
     *
     * @param after what the view is then, of rows that the edited record has
     */
    public void edit(String name, Chronicle edited, UnaryOperator<View> after) {
        commit(Texts.of("steps.gesture"));
        history.left(name, new Held(desk, view.get()));
        show(desk.edited(edited), after.apply(view.get()));
    }

    /** The record of a desk, perhaps no longer the present one, was written to a place. */
    public void written(Desk of, Path place) {
        of.written(place);
        turns.set(turns.get() + 1);
    }

    /** Whether the view differs from what was opened or saved last. */
    public boolean unsaved() {
        return !desk.holds(view.get());
    }

    /** A view of a desk, perhaps no longer the present one, was saved in a file. */
    public void saved(Desk of, Path file, View saved) {
        of.saved(file, saved);
        turns.set(turns.get() + 1);
    }

    /** Changes the view as one step that can be undone under its name. */
    public void change(String name, UnaryOperator<View> change) {
        View before = beforePreview == null ? view.get() : beforePreview;
        beforePreview = null;
        View after = change.apply(view.get());
        if (!after.equals(before)) {
            history.left(name, new Held(desk, before));
        }
        show(desk, after);
    }

    /** Changes the view for the time of a gesture, without a step of history. */
    public void preview(UnaryOperator<View> change) {
        if (beforePreview == null) {
            beforePreview = view.get();
        }
        show(desk, change.apply(view.get()));
    }

    /** Makes all previews since the last step one step. */
    public void commit(String name) {
        change(name, UnaryOperator.identity());
    }

    /** Takes back the newest step; a gesture under way counts as one. */
    public void undo() {
        commit(Texts.of("steps.gesture"));
        history.undo(new Held(desk, view.get())).ifPresent(h -> show(h.desk(), h.view()));
    }

    public void redo() {
        commit(Texts.of("steps.gesture"));
        history.redo(new Held(desk, view.get())).ifPresent(h -> show(h.desk(), h.view()));
    }

    /** The name of the step that undo would take back. */
    public Optional<String> undoName() {
        return history.undoName();
    }

    public Optional<String> redoName() {
        return history.redoName();
    }

    /** Changes whenever what can be undone or redone may have changed, even where the view has not. */
    public ReadOnlyIntegerProperty historyProperty() {
        return turns.getReadOnlyProperty();
    }

    private void show(Desk on, View next) {
        desk = on;
        Set<String> scenarios = next.when().scenarios();
        if (on.chronicle() != chronicle() || !scenarios.equals(index.get().scenarios())) {
            index.set(TimeIndex.of(on.chronicle(), scenarios));
            if (next.equals(view.get())) {
                view.set(next.stirred());
            }
        }
        view.set(next);
        turns.set(turns.get() + 1);
    }
}
