package org.entente.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.state.Manuscript;
import org.entente.story.Story;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A story while it is made: its words, its steps in their order, and the fields of the step that is chosen. */
final class StoryEditor extends VBox {
    static final String ID = "story-editor";
    private static final int LONGEST_MINUTES = 600;

    private final Stories stories;
    private final Manuscript manuscript;
    private final Actions actions;
    private final Label unsaved = new Label();
    private final VBox steps = new VBox(2);
    private final Button undo;
    private final Button redo;
    private @Nullable StepChoices known;
    private boolean typing;

    /** What is done beyond the story itself. */
    record Actions(Runnable up, Runnable save) {}

    StoryEditor(Stories stories, Manuscript manuscript, Actions actions) {
        super(6);
        this.stories = stories;
        this.manuscript = manuscript;
        this.actions = actions;
        setId(ID);
        getStyleClass().add("page");
        unsaved.setId("story-unsaved");
        unsaved.getStyleClass().add("quiet");
        undo = IconButton.of("story-undo", Feather.CORNER_UP_LEFT, Texts.of("story.undo"), manuscript::undo);
        redo = IconButton.of("story-redo", Feather.CORNER_UP_RIGHT, Texts.of("story.redo"), manuscript::redo);
        steps.setId("story-steps");
        build();
        manuscript.storyProperty().addListener((o, before, now) -> changed());
        stories.workshop().selectedProperty().addListener((o, before, now) -> fill());
        refresh();
    }

    private void build() {
        Hyperlink all = new Hyperlink(Texts.of("story.all"));
        all.setId("story-all");
        all.getStyleClass().add("quiet-link");
        all.setOnAction(e -> actions.up().run());
        Button capture = new Button(Texts.of("story.capture"));
        capture.setId("story-capture");
        capture.getStyleClass().add("accent");
        capture.setOnAction(e -> stories.workshop().capture());
        Button save = new Button(Texts.of("story.save"));
        save.setId("story-save");
        save.setOnAction(e -> actions.save().run());
        CheckBox timing = new CheckBox(Texts.of("story.timing"));
        timing.setId("story-timing");
        timing.selectedProperty().bindBidirectional(stories.workshop().timingProperty());
        FlowPane buttons = new FlowPane(6, 6, capture, undo, redo, save);
        buttons.getStyleClass().add("story-head");
        HBox head = new HBox(8, all, unsaved);
        HBox.setHgrow(unsaved, Priority.ALWAYS);
        getChildren().setAll(head, fields(), buttons, timing, steps);
        fill();
    }

    private Node fields() {
        Story story = manuscript.story();
        VBox box = new VBox(
                4,
                StoryField.line(
                        "story-edit-title",
                        Texts.of("story.title"),
                        story.title(),
                        t -> type("title", s -> s.title(t))),
                StoryField.area(
                        "story-edit-summary",
                        Texts.of("story.summary"),
                        story.summary(),
                        t -> type("summary", s -> s.summary(t.strip()))),
                StoryField.number(
                        "story-edit-minutes",
                        Texts.of("story.minutes-taken"),
                        story.minutes(),
                        LONGEST_MINUTES,
                        n -> type("minutes", s -> s.minutes(n))));
        box.getStyleClass().add("story-fields");
        return box;
    }

    private void type(String field, java.util.function.UnaryOperator<Story> change) {
        typing = true;
        try {
            manuscript.type(field, Texts.of("story.undo-typing"), change);
        } finally {
            typing = false;
        }
    }

    private void changed() {
        if (!typing) {
            getChildren().set(1, fields());
            fill();
        }
        refresh();
    }

    private void refresh() {
        undo.setDisable(manuscript.undoName().isEmpty());
        redo.setDisable(manuscript.redoName().isEmpty());
        unsaved.setText(manuscript.unsaved() ? "● " + Texts.of("story.not-saved") : "");
    }

    private void fill() {
        boolean held = steps.lookupAll(".story-row").stream().anyMatch(Node::isFocused);
        steps.getChildren().clear();
        Workshop workshop = stories.workshop();
        int count = manuscript.story().steps().size();
        for (int i = 0; i < count; i++) {
            boolean chosen = i == workshop.selectedProperty().get();
            StoryRow row = new StoryRow(workshop, manuscript.story().steps().get(i), i, chosen);
            row.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            steps.getChildren().add(row);
            if (chosen) {
                steps.getChildren().add(new StepFields(stories, manuscript, i, this::type).node(choices()));
            }
            if (held && chosen) {
                row.requestFocus();
            }
        }
        if (count == 0) {
            steps.getChildren().add(StoryPage.quiet(Texts.of("story.no-steps")));
        }
    }

    private StepChoices choices() {
        TimeIndex index = stories.tour().state().index();
        if (known == null || known.index() != index) {
            known = StepChoices.of(index);
        }
        return known;
    }

    private void press(KeyEvent e) {
        Workshop workshop = stories.workshop();
        int at = workshop.selectedProperty().get();
        Optional<Runnable> action = e.isAltDown() && e.getCode() == KeyCode.UP
                ? Optional.of(() -> workshop.move(at, at - 1))
                : e.isAltDown() && e.getCode() == KeyCode.DOWN
                        ? Optional.of(() -> workshop.move(at, at + 1))
                        : e.getCode() == KeyCode.DELETE ? Optional.of(() -> workshop.remove(at)) : Optional.empty();
        action.ifPresent(a -> {
            a.run();
            e.consume();
        });
    }
}
