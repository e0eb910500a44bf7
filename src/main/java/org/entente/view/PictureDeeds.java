package org.entente.view;

/** What can be done with what is picked out in the picture, without its own keys; each is one step of history. */
public record PictureDeeds(MapCanvas canvas) {

    /** Whether anything is picked out. */
    public boolean some() {
        return !canvas.verbs().picked().isEmpty();
    }

    public void pickAll() {
        canvas.verbs().pickAll();
    }

    /** Picks out the nations that are not, and lets go of those that are. */
    public void invert() {
        canvas.verbs().invert();
    }

    public void hide() {
        canvas.verbs().hide(canvas.verbs().picked());
    }

    /** Hides all else. */
    public void showOnly() {
        canvas.verbs().showOnly(canvas.verbs().picked());
    }

    /** Pins the nations picked out, or lets go of them. */
    public void pin() {
        canvas.verbs().togglePins(canvas.verbs().picked());
    }

    /** Shows what the picture shows as sentences, or the picture alone again. */
    public void list() {
        canvas.toggleList();
    }

    /** Begins a note. */
    public void note() {
        canvas.notes().add();
    }
}
