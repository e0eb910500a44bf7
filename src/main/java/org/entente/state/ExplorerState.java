package org.entente.state;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.model.Chronicle;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/**
 * The one thing panels and canvas listen to: the record, its time index, and the view with its history. All of it
 * belongs to one thread.
 */
public final class ExplorerState {
    private static final String GESTURE = "Gesture";

    private final ReadOnlyObjectWrapper<TimeIndex> index;
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private final History<View> history = new History<>();
    private @Nullable View beforePreview;

    public ExplorerState(Chronicle chronicle, View opening) {
        index = new ReadOnlyObjectWrapper<>(
                TimeIndex.of(chronicle, opening.when().scenarios()));
        view = new ReadOnlyObjectWrapper<>(opening);
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

    /** Another record, looked at anew; the history ends. */
    public void open(Chronicle chronicle, View opening) {
        history.clear();
        beforePreview = null;
        index.set(TimeIndex.of(chronicle, opening.when().scenarios()));
        view.set(opening);
    }

    /** Changes the view as one step that can be undone under its name. */
    public void change(String name, UnaryOperator<View> change) {
        View before = beforePreview == null ? view.get() : beforePreview;
        beforePreview = null;
        View after = change.apply(view.get());
        if (!after.equals(before)) {
            history.left(name, before);
        }
        show(after);
    }

    /** Changes the view for the time of a gesture, without a step of history. */
    public void preview(UnaryOperator<View> change) {
        if (beforePreview == null) {
            beforePreview = view.get();
        }
        show(change.apply(view.get()));
    }

    /** Makes all previews since the last step one step. */
    public void commit(String name) {
        change(name, UnaryOperator.identity());
    }

    /** Takes back the newest step; a gesture under way counts as one. */
    public void undo() {
        commit(GESTURE);
        history.undo(view.get()).ifPresent(this::show);
    }

    public void redo() {
        commit(GESTURE);
        history.redo(view.get()).ifPresent(this::show);
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

    private void show(View next) {
        Set<String> scenarios = next.when().scenarios();
        if (!scenarios.equals(index.get().scenarios())) {
            index.set(TimeIndex.of(chronicle(), scenarios));
        }
        view.set(next);
        turns.set(turns.get() + 1);
    }
}
