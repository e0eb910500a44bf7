package org.entente.view;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.scene.Scene;
import org.entente.story.Step;

/** What only the teacher sees: what to say and ask, what comes next, the time of day and since the beginning. */
final class PresenterNotes extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Tour tour;
    private final MapCanvas canvas;
    private final Label clock = label("notes-clock");
    private final Label elapsed = label("notes-clock");
    private final Label where = label("quiet");
    private final Label picture = label("quiet");
    private final Label title = label("headline");
    private final Label say = label("notes-say");
    private final Label ask = label("story-question");
    private final Label next = label("notes-next");
    private final Label caption = label("quote");
    private final Label after = label("quiet");
    private final long began = System.nanoTime();
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));

    /**
     * Notes.
     *
     * @param whole whether they have a window of their own, which has room for what the class sees and is to foretell, and
     *     for what the next step says
     */
    PresenterNotes(Tour tour, MapCanvas canvas, boolean whole) {
        super(10);
        this.tour = tour;
        this.canvas = canvas;
        setId("presenter-notes");
        getStyleClass().add("presenter-notes");
        say.setId("notes-say");
        next.setId("notes-next");
        elapsed.setId("notes-elapsed");
        ask.managedProperty().bind(ask.visibleProperty());
        VBox told = new VBox(10, say, ask);
        if (whole) {
            getStyleClass().add("whole");
            caption.setId("notes-caption");
            told = new VBox(14, caption, say, ask, new PredictBoard(tour, false));
        }
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-panel");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(new HBox(24, clock, elapsed), where, title, picture, scroll, next);
        if (whole) {
            after.setId("notes-after");
            getChildren().add(after);
        }
        tour.placeProperty().addListener((o, before, now) -> fill());
        canvas.pictureProperty().addListener((o, before, now) -> told());
        tour.state().viewProperty().addListener((o, before, now) -> theme());
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
        tick();
        theme();
        fill();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void theme() {
        HeaderBar.dress(this, tour.state().view().look().theme());
    }

    private void tick() {
        clock.setText(LocalTime.now(java.time.ZoneId.systemDefault()).format(CLOCK));
        String planned = tour.place()
                .map(p -> p.story().minutes())
                .filter(m -> m > 0)
                .map(m -> " / " + elapsed(Duration.ofMinutes(m)))
                .orElse("");
        elapsed.setText(elapsed(Duration.ofNanos(System.nanoTime() - began)) + planned);
    }

    /** Minutes and seconds: 3:07. */
    static String elapsed(Duration since) {
        return String.format(java.util.Locale.ROOT, "%d:%02d", since.toMinutes(), since.toSecondsPart());
    }

    private void fill() {
        Optional<Tour.Place> place = tour.place();
        place.ifPresent(p -> {
            Step step = p.step();
            where.setText(Texts.of("story.where", p.at() + 1, p.story().steps().size()));
            title.setText(step.title());
            say.setText(step.words().say());
            ask.setText(step.words().ask());
            ask.setVisible(!step.words().ask().isEmpty());
            caption.setText(step.words().caption());
            after.setText(p.next().map(n -> n.words().caption()).orElse(""));
            next.setText(p.next().map(n -> Texts.of("story.comes", n.title())).orElse(Texts.of("story.last")));
        });
        told();
    }

    private void told() {
        picture.setText(canvas.shown().map(Scene::title).orElse(""));
    }

    void stop() {
        ticks.stop();
    }
}
