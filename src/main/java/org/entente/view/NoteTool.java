package org.entente.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Kept;
import org.entente.scene.Note;
import org.entente.scene.NoteLayer;
import org.entente.state.ExplorerState;

/** Writes, moves and takes away notes on the picture; each is one step of history. */
final class NoteTool {
    private static final int SHOWN = 40;

    private final MapCanvas canvas;
    private final ExplorerState state;

    NoteTool(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
    }

    List<Note> all() {
        return state.view().subject().kept().notes();
    }

    /** The note under a point of the canvas. */
    OptionalInt at(double x, double y) {
        return all().isEmpty() || canvas.shown().isEmpty()
                ? OptionalInt.empty()
                : NoteLayer.at(canvas.sight(), canvas.shown().orElseThrow(), new Point(x, y));
    }

    /** A new note on what is selected, where it is in the picture, else in the middle. */
    void add() {
        Optional<Ref> selected = state.view()
                .subject()
                .selected()
                .filter(r -> canvas.verbs().anchors().at(r).isPresent());
        selected.ifPresentOrElse(this::add, () -> add(new Point(canvas.getWidth() / 2, canvas.getHeight() / 2)));
    }

    /** A new note on a row. */
    void add(Ref ref) {
        ask("").ifPresent(text -> change("edit.note.step.add", kept().add(Note.on(ref, text))));
    }

    /** A new note at a point of the canvas. */
    void add(Point at) {
        String layout = canvas.sight().stage().layout();
        Point place = canvas.viewport().toPlane(at);
        ask("").ifPresent(text -> change("edit.note.step.add", kept().add(Note.at(layout, place, text))));
    }

    /** Lets the user write a note anew; one without a word goes. */
    void edit(int index) {
        Note note = all().get(index);
        ask(note.text()).ifPresent(text -> {
            if (!text.equals(note.text())) {
                change("edit.note.step.change", kept().set(index, note.text(text)));
            }
        });
    }

    void delete(int index) {
        change("edit.note.step.remove", kept().drop(index));
    }

    /** Moves a note from where it was by so many pixels, for the time of a drag. */
    void drag(int index, Note from, double dx, double dy) {
        double unit = from.on() == null ? canvas.viewport().scale() : 1;
        Kept next = kept().set(index, from.moved(dx / unit, dy / unit));
        state.preview(v -> v.subject(v.subject().kept(next)));
    }

    void dropped() {
        state.commit(Texts.of("edit.note.step.move"));
    }

    /** A note as a menu names it. */
    static String name(Note note) {
        String line = note.text().strip().lines().findFirst().orElse("");
        return line.length() > SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length()))))
                        + "…"
                : line;
    }

    private Kept kept() {
        return state.view().subject().kept();
    }

    private void change(String step, Kept next) {
        state.change(Texts.of(step), v -> v.subject(v.subject().kept(next)));
    }

    /** What the user writes; empty where it is nothing or not meant. */
    private Optional<String> ask(String text) {
        ButtonType done = new ButtonType(Texts.of("edit.note.done"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(canvas.getScene().getWindow());
        dialog.setTitle(Texts.of("edit.note.title"));
        dialog.getDialogPane().setId("note-dialog");
        Dialogs.dress(dialog.getDialogPane(), canvas.getScene().getWindow());
        dialog.getDialogPane().getButtonTypes().addAll(done, Dialogs.cancel());
        TextArea area = new TextArea(text);
        area.setId("note-text");
        area.setPromptText(Texts.of("edit.note.prompt"));
        area.setWrapText(true);
        area.setPrefSize(340, 130);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                ((Button) dialog.getDialogPane().lookupButton(done)).fire();
                e.consume();
            }
        });
        dialog.getDialogPane().setContent(area);
        PauseTransition soon = new PauseTransition(Duration.millis(20));
        soon.setOnFinished(e -> area.requestFocus());
        dialog.setOnShown(e -> soon.play());
        return dialog.showAndWait()
                .filter(b -> b == done)
                .map(b -> area.getText().strip())
                .filter(t -> !t.isEmpty());
    }
}
