package org.entente.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.story.Step;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar under the picture while a story is told: where one is in it, what the step says, and the way on. */
final class StoryBar extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final double SHARE = 0.6;
    private static final double HEAD_AND_FOOT = 88;
    private static final double LEAST = 80;

    private final Tour tour;
    private final ExplorerState state;
    private final Label where = new Label();
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Label question = new Label();
    private final FlowPane dots = new FlowPane(3, 3);
    private final FlowPane sources = new FlowPane(10, 2);
    private final ToggleButton ask = new ToggleButton(Texts.of("story.question"));
    private final Button comeBack = new Button(Texts.of("story.come-back"));
    private final Button back;
    private final Button next;
    private final PredictBoard board;
    private final Roll roll;

    /**
     * A bar.
     *
     * @param present shows the step to a class
     */
    StoryBar(Tour tour, Runnable present) {
        this.tour = tour;
        this.state = tour.state();
        setId("story-bar");
        getStyleClass().add("story-bar");
        back = IconButton.of("story-back", Feather.CHEVRON_LEFT, Texts.of("story.back"), tour::back);
        next = IconButton.of("story-next", Feather.CHEVRON_RIGHT, Texts.of("story.next"), tour::next);
        next.getStyleClass().add("accent");
        Button show = IconButton.of("story-present", Feather.MONITOR, Texts.of("story.present"), present);
        Button leave = IconButton.of("story-leave", Feather.X, Texts.of("story.leave"), tour::leave);
        comeBack.setId("story-come-back");
        comeBack.setMinWidth(USE_PREF_SIZE);
        comeBack.setOnAction(e -> tour.comeBack());
        comeBack.managedProperty().bind(comeBack.visibleProperty());
        ask.setId("story-ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.managedProperty().bind(ask.visibleProperty());
        where.setId("story-where");
        where.getStyleClass().add("quiet");
        where.setMinWidth(USE_PREF_SIZE);
        title.setId("story-title");
        title.getStyleClass().add("story-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        HBox head = new HBox(8, where, push, ask, show, leave);
        head.getStyleClass().add("story-head");
        caption.setId("story-caption");
        question.setId("story-question");
        caption.getStyleClass().add("story-caption");
        question.getStyleClass().add("story-question");
        for (Label each : new Label[] {caption, question}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        question.visibleProperty().bind(ask.selectedProperty().and(ask.visibleProperty()));
        board = new PredictBoard(tour, false);
        HBox.setHgrow(dots, Priority.ALWAYS);
        dots.getStyleClass().add("story-dots");
        HBox foot = new HBox(8, back, dots, next);
        foot.getStyleClass().add("story-head");
        VBox told = new VBox(comeBack, title, caption, question, board, sources);
        told.getStyleClass().add("story-told");
        roll = new Roll(told);
        roll.setId("story-told");
        getChildren().addAll(head, roll, foot);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        tour.placeProperty().addListener((o, before, now) -> {
            if (before == null || now == null || before.at() != now.at()) {
                roll.setVvalue(0);
            }
            refresh();
        });
        state.viewProperty().addListener((o, before, now) -> comeBack.setVisible(tour.away()));
        refresh();
    }

    /**
     * Leaves the picture its part of a height; what does not fit into the rest is scrolled.
     *
     * @param beside whether the bar stands beside the picture and has all of the height
     */
    void room(double height, boolean beside) {
        roll.setMaxHeight(beside ? Double.MAX_VALUE : Math.max(LEAST, height * SHARE - HEAD_AND_FOOT));
        setMinHeight(beside ? 0 : USE_PREF_SIZE);
        VBox.setVgrow(roll, beside ? Priority.ALWAYS : Priority.NEVER);
        getStyleClass().remove("beside");
        if (beside) {
            getStyleClass().add("beside");
        }
    }

    private void refresh() {
        Optional<Tour.Place> place = tour.place();
        setVisible(place.isPresent());
        comeBack.setVisible(tour.away());
        place.ifPresent(this::fill);
    }

    private void fill(Tour.Place place) {
        Step step = place.step();
        int of = place.story().steps().size();
        where.setText(Texts.of("story.where", place.at() + 1, of));
        title.setText(step.title());
        caption.setText(step.words().caption());
        question.setText(step.words().ask());
        ask.setVisible(!step.words().ask().isEmpty());
        ask.setSelected(false);
        back.setDisable(place.at() == 0 && !place.revealed());
        next.setDisable(
                place.next().isEmpty() && (place.revealed() || tour.prediction().isEmpty()));
        dots(place);
        sources.getChildren().clear();
        for (String id : step.grounds().sources()) {
            Hyperlink link = new Hyperlink(
                    state.chronicle().source(id).map(Source::publisher).orElse(id));
            link.getStyleClass().add("quiet-link");
            link.setTooltip(new Tooltip(
                    state.chronicle().source(id).map(Source::citation).orElse(id)));
            link.setOnAction(e -> Navigation.go(state, Ref.source(id)));
            sources.getChildren().add(link);
        }
    }

    private void dots(Tour.Place place) {
        dots.getChildren().clear();
        for (int i = 0; i < place.story().steps().size(); i++) {
            int at = i;
            Button dot = new Button();
            dot.setId("story-dot-" + (i + 1));
            dot.setGraphic(new FontIcon(i == place.at() ? Feather.DISC : Feather.CIRCLE));
            dot.getStyleClass().add("story-dot");
            dot.pseudoClassStateChanged(HERE, i == place.at());
            String words =
                    Texts.of("story.step", i + 1, place.story().steps().get(i).title());
            dot.setTooltip(new Tooltip(words));
            dot.setAccessibleText(words);
            dot.setOnAction(e -> tour.go(at));
            dots.getChildren().add(dot);
        }
    }
}
