package org.entente.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.story.Answer;
import org.entente.story.Prediction;
import org.entente.story.Score;

/** The ties of which a class foretells what will become, and after that what really happened, with its source. */
final class PredictBoard extends VBox {
    private static final int MOST_SOURCES = 2;

    /** The width of a line that is read from the back of a room, in pixels. */
    private static final double LARGE = 4;

    /** The share of the width, in per cent, that the names of ties have beside what became of them. */
    private static final double NAMES = 48;

    private final Tour tour;
    private final boolean large;

    /**
     * A board.
     *
     * @param large whether it is read from the back of a room
     */
    PredictBoard(Tour tour, boolean large) {
        this.tour = tour;
        this.large = large;
        setId(large ? "predict-large" : "predict");
        getStyleClass().add("predict-board");
        managedProperty().bind(visibleProperty());
        tour.placeProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        Optional<Prediction> asked = tour.prediction();
        setVisible(asked.isPresent());
        boolean held = getChildrenUnmodifiable().stream().anyMatch(n -> n.lookup(":focused") != null);
        String focused = held && getScene() != null && getScene().getFocusOwner() != null
                ? String.valueOf(getScene().getFocusOwner().getId())
                : "";
        getChildren().clear();
        asked.ifPresent(p -> tour.place().ifPresent(place -> fill(p, place)));
        if (!focused.isEmpty() && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private void fill(Prediction asked, Tour.Place place) {
        place.step().prediction().ifPresent(p -> getChildren().add(label(p.question(), "story-question")));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("predict-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints answers = new ColumnConstraints();
        if (place.revealed()) {
            names.setPercentWidth(NAMES);
            answers.setPercentWidth(100 - NAMES);
        } else {
            answers.setMinWidth(USE_PREF_SIZE);
        }
        grid.getColumnConstraints().setAll(names, answers);
        int number = 0;
        for (Prediction.Outcome outcome : asked.outcomes()) {
            number++;
            Node answer = place.revealed() ? told(outcome, place) : choices(outcome, place, number);
            grid.addRow(2 * number, name(outcome, number, place), answer);
            if (place.revealed() && outcome.answer().ofStrength()) {
                grid.add(label(outcome.amounts().said(), "quiet"), 0, 2 * number + 1, 2, 1);
            }
        }
        getChildren().add(grid);
        if (place.revealed()) {
            happened(asked, place);
        } else {
            Button reveal = new Button(Texts.of("story.reveal"));
            reveal.setId("predict-reveal");
            reveal.getStyleClass().add("accent");
            reveal.setOnAction(e -> tour.reveal());
            grid.add(reveal, 1, 2 * number + 2);
        }
    }

    private Label name(Prediction.Outcome outcome, int number, Tour.Place place) {
        Tie tie = outcome.tie();
        Words words = new Words(tour.state().index());
        String ends = words.shortEnds(tie);
        Label name = new Label(number + "  " + ends + ": " + tie.subject());
        name.getStyleClass().add("predict-tie");
        name.setMinWidth(0);
        name.setWrapText(large || place.revealed());
        String whole = words.named(tie);
        name.setTooltip(new Tooltip(outcome.note().isEmpty() ? whole : whole + "\n" + outcome.note()));
        return name;
    }

    private MenuButton choices(Prediction.Outcome outcome, Tour.Place place, int number) {
        Optional<Answer> guess = place.guess().of(outcome.tie().id());
        MenuButton menu = new MenuButton(guess.map(g -> g.said(outcome.was())).orElse(Texts.of("story.your-guess")));
        menu.setId("predict-" + number);
        menu.setMinWidth(USE_PREF_SIZE);
        guess.flatMap(g -> g.status().or(outcome::was)).ifPresent(s -> menu.setGraphic(sample(outcome.tie(), s)));
        menu.setAccessibleText(outcome.tie().subject() + ": " + menu.getText());
        for (Answer answer : Answer.values()) {
            if (!offered(answer, outcome, place)) {
                continue;
            }
            MenuItem choice = new MenuItem(answer.said(outcome.was()));
            choice.setId("predict-" + number + "-" + answer.word());
            answer.status().or(outcome::was).ifPresent(s -> choice.setGraphic(sample(outcome.tie(), s)));
            choice.setOnAction(e -> tour.answer(outcome.tie().id(), answer));
            menu.getItems().add(choice);
        }
        return menu;
    }

    /** An answer that a tie can have; of strength only where it is asked what has become of the tie on a later day. */
    private static boolean offered(Answer answer, Prediction.Outcome outcome, Tour.Place place) {
        if (answer.ofStrength()) {
            boolean later = place.step().prediction().flatMap(p -> p.later()).isPresent();
            return outcome.was().isPresent() && (later || answer == outcome.answer());
        }
        boolean pointless = answer.status().isPresent() && answer.status().equals(outcome.was());
        return !pointless && !(answer == Answer.ENDED && outcome.was().isEmpty());
    }

    private Line sample(Tie tie, Status status) {
        Line line = new Page(tour.state()).sample(tie, status);
        line.setEndX(large ? 40 : 22);
        if (large) {
            line.getStrokeDashArray().replaceAll(d -> d * LARGE / line.getStrokeWidth());
            line.setStrokeWidth(LARGE);
        }
        return line;
    }

    private Node told(Prediction.Outcome outcome, Tour.Place place) {
        Optional<Answer> guess = place.guess().of(outcome.tie().id());
        Label real = label(outcome.answer().said(outcome.was()), "predict-real");
        outcome.becomes().ifPresent(s -> real.setGraphic(sample(outcome.tie(), s)));
        VBox row = new VBox(real);
        guess.ifPresent(g -> {
            boolean right = place.guess().right(outcome);
            Label mark = label(
                    right ? "✓ " + Texts.of("story.right") : "✗ " + Texts.of("story.wrong", g.said(outcome.was())),
                    right ? "predict-right" : "predict-wrong");
            row.getChildren().add(mark);
        });
        return row;
    }

    private void happened(Prediction asked, Tour.Place place) {
        Score score = place.guess().score(asked);
        if (place.step().prediction().flatMap(p -> p.later()).isPresent()) {
            getChildren()
                    .add(label(
                            Texts.of(
                                    "story.seen-on", PartialDate.of(asked.day()).text()),
                            "quiet"));
        }
        Hyperlink event =
                new Hyperlink(asked.event().date().text() + ": " + asked.event().title());
        event.setWrapText(true);
        event.setOnAction(
                e -> Navigation.go(tour.state(), Ref.event(asked.event().id())));
        getChildren().add(event);
        asked.sources().stream()
                .limit(MOST_SOURCES)
                .map(id -> tour.state()
                        .chronicle()
                        .source(id)
                        .map(Source::citation)
                        .orElse(id))
                .forEach(text -> getChildren().add(label(text, "quiet")));
        if (!place.guess().answers().isEmpty()) {
            Score all = tour.score();
            Label sum =
                    label(Texts.of("story.score", score.right(), score.of(), all.right(), all.of()), "predict-score");
            sum.setId("predict-score");
            getChildren().add(sum);
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
