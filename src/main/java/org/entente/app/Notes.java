package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.model.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Quiet notes over the picture: they take no focus, and go by themselves unless the mouse or the keyboard is on them. */
final class Notes extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 3;

    private final List<PauseTransition> pauses = new ArrayList<>();

    /**
     * Where a note leads.
     *
     * @param words what the link says
     */
    record Way(String words, Runnable go) {}

    Notes() {
        setId("notes");
        getStyleClass().add("notes");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** Tells something beside what the user is doing. */
    void say(String text, List<Way> ways) {
        HBox note = new HBox();
        note.getStyleClass().add("note");
        Label label = new Label(text);
        label.setWrapText(true);
        note.getChildren().add(label);
        for (Way way : ways) {
            Hyperlink link = new Hyperlink(way.words());
            link.getStyleClass().add("note-way");
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(e -> {
                getChildren().remove(note);
                way.go().run();
            });
            note.getChildren().add(link);
        }
        Button away = new Button("", new FontIcon(Feather.X));
        away.getStyleClass().add("note-away");
        away.setAccessibleText(Texts.of("app.close"));
        away.setMinWidth(USE_PREF_SIZE);
        away.setOnAction(e -> getChildren().remove(note));
        note.getChildren().add(away);
        getChildren().add(note);
        if (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        announce(text);
        leave(note);
    }

    private void leave(HBox note) {
        PauseTransition pause = new PauseTransition(SHOWN);
        pauses.add(pause);
        pause.setOnFinished(e -> {
            pauses.remove(pause);
            getChildren().remove(note);
        });
        Runnable weigh = () -> {
            if (note.isHover() || note.isFocusWithin()) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        };
        note.hoverProperty().addListener((o, before, now) -> weigh.run());
        note.focusWithinProperty().addListener((o, before, now) -> weigh.run());
        pause.play();
    }

    /** Nothing is told any more, and no clock keeps the window that is gone. */
    void end() {
        pauses.forEach(PauseTransition::stop);
        pauses.clear();
        getChildren().clear();
    }

    /** A screen reader is told that the text of this part is another one. */
    private void announce(String text) {
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
