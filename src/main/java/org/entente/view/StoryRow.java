package org.entente.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.model.Texts;
import org.entente.story.Step;
import org.kordamp.ikonli.feather.Feather;

/** A step in the list of a story that is made: clicked it is edited, dragged it gets another place. */
final class StoryRow extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Workshop workshop;
    private final int at;

    StoryRow(Workshop workshop, Step step, int at, boolean chosen) {
        super(4);
        this.workshop = workshop;
        this.at = at;
        setId("story-row-" + (at + 1));
        getStyleClass().add("story-row");
        pseudoClassStateChanged(HERE, chosen);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.of("story.step", at + 1, step.title()));
        setCursor(Cursor.HAND);
        String time =
                step.seconds() > 0 ? "  " + PresenterNotes.elapsed(java.time.Duration.ofSeconds(step.seconds())) : "";
        Label title = new Label((at + 1) + "  " + step.title() + time);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button up = IconButton.of(
                "story-up-" + (at + 1), Feather.ARROW_UP, Texts.of("story.up"), () -> workshop.move(at, at - 1));
        Button down = IconButton.of(
                "story-down-" + (at + 1), Feather.ARROW_DOWN, Texts.of("story.down"), () -> workshop.move(at, at + 1));
        Button delete = IconButton.of(
                "story-delete-" + (at + 1), Feather.TRASH_2, Texts.of("story.delete"), () -> workshop.remove(at));
        getChildren().addAll(title, up, down, delete);
        setOnMousePressed(e -> requestFocus());
        setOnMouseDragged(e -> setTranslateY(getTranslateY() + e.getY() - getHeight() / 2));
        setOnMouseReleased(this::drop);
        focusedProperty().addListener((o, before, now) -> {
            if (now && !isPressed()) {
                workshop.selectedProperty().set(at);
            }
        });
    }

    /** Gives the step the place of the row it was dropped on, or chooses it where it was not dragged. */
    private void drop(MouseEvent e) {
        double middle = getLayoutY() + getTranslateY() + getHeight() / 2;
        boolean dragged = Math.abs(getTranslateY()) > getHeight() / 2;
        setTranslateY(0);
        if (!dragged) {
            workshop.selectedProperty().set(at);
            return;
        }
        int to = 0;
        for (javafx.scene.Node other : getParent().getChildrenUnmodifiable()) {
            if (other instanceof StoryRow row && row != this && row.getLayoutY() + row.getHeight() / 2 < middle) {
                to++;
            }
        }
        workshop.move(at, to);
        e.consume();
    }
}
