package org.entente.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;

/** A story while it is being made, with a history of its own. */
public final class Manuscript {
    private final ReadOnlyObjectWrapper<Story> story;
    private final History<Story> history = new History<>();
    private @Nullable Story saved;
    private String typed = "";

    /**
     * A manuscript that begins with a story.
     *
     * @param saved what its file holds, null where it has none
     */
    public Manuscript(Story story, @Nullable Story saved) {
        this.story = new ReadOnlyObjectWrapper<>(story);
        this.saved = saved;
    }

    public ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public Story story() {
        return story.get();
    }

    /** Changes the story as one step that can be undone under its name. */
    public void change(String name, UnaryOperator<Story> change) {
        Story before = story.get();
        Story after = change.apply(before);
        typed = "";
        if (!after.equals(before)) {
            history.left(name, before);
            story.set(after);
        }
    }

    /**
     * Changes the story by a letter: all letters typed one after the other in one field are one step.
     *
     * @param field what tells the field from others
     */
    public void type(String field, String name, UnaryOperator<Story> change) {
        if (field.equals(typed)) {
            story.set(change.apply(story.get()));
        } else {
            change(name, change);
            typed = field;
        }
    }

    public void undo() {
        typed = "";
        history.undo(story.get()).ifPresent(story::set);
    }

    public void redo() {
        typed = "";
        history.redo(story.get()).ifPresent(story::set);
    }

    /** The name of the step that undo would take back. */
    public Optional<String> undoName() {
        return history.undoName();
    }

    public Optional<String> redoName() {
        return history.redoName();
    }

    /** Whether the file holds another story. */
    public boolean unsaved() {
        return !story.get().equals(saved);
    }

    /** A story, perhaps no longer the present one, was saved; a file of another name gives it another id. */
    public void saved(Story written) {
        saved = written;
        story.set(story.get().id(written.id()));
    }
}
