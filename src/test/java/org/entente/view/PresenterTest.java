package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Tie;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.story.Answer;
import org.entente.story.Step;
import org.entente.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A story shown on a second screen. */
@ExtendWith(ApplicationExtension.class)
class PresenterTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);
    private static final Step STEP = new Step(
            new Step.Words("Crimea", "A caption.", "Speak.", ""),
            "day",
            new Step.Grounds(List.of(), List.of()),
            0,
            null);
    private static final Step NEXT = new Step(
            new Step.Words("War", "What comes after.", "", ""),
            "day",
            new Step.Grounds(List.of(), List.of()),
            0,
            new Step.Predict(
                    "Which?",
                    "2025-01-08-deliveries-from-russia-impossible",
                    List.of("arms-rus-srb-contracts-terminated")));

    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(DAY, null, null));
    private Tour tour = new Tour(state, StoryShelf.EMPTY);
    private Optional<Stage> window = Optional.empty();
    private Optional<CanvasPane> picture = Optional.empty();

    @Start
    void start(Stage stage) throws Exception {
        state = new ExplorerState(Bundled.chronicle(), View.opening(DAY, "UKR", null));
        StoryShelf shelf = new StoryShelf() {
            @Override
            public Optional<View> view(String link, Desk on) {
                return Optional.of(View.opening(DAY.plusDays(1), "UKR", null));
            }
        };
        tour = new Tour(state, shelf);
        CanvasPane pane = new CanvasPane(state, new Tasks(Runnable::run, Runnable::run), new Motion());
        picture = Optional.of(pane);
        stage.setScene(new Scene(new StoryStage(pane, tour, () -> {}), 900, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window = Optional.of(stage);
    }

    @Test
    void thePictureGoesToTheOtherScreenAndTheWindowShowsWhatToSay(FxRobot robot) {
        Stage stage = window.orElseThrow();
        List<Stage> keyed = new ArrayList<>();
        Rectangle2D here = new Rectangle2D(0, 0, 1000, 800);
        Rectangle2D there = new Rectangle2D(1000, 0, 600, 500);
        Presenter presenter = new Presenter(picture.orElseThrow(), tour, () -> List.of(here, there));
        robot.interact(() -> presenter.begin(stage, keyed::add));
        assertThat(presenter.showing()).as("no story is told").isFalse();
        robot.interact(() -> {
            tour.start(new Story("s", new Story.Cover(1, "S", "", 0), List.of(STEP, NEXT)), 0);
            presenter.begin(stage, keyed::add);
        });
        assertThat(presenter.showing()).isTrue();
        assertThat(stage.getScene().getRoot().getId()).isEqualTo("presenter-notes");
        assertThat(keyed).hasSize(1);
        Stage beyond = keyed.get(0);
        assertThat(beyond.getScene().getRoot().getId()).isEqualTo("presenter");
        assertThat(beyond.getScene().getRoot().lookup("#canvas"))
                .isSameAs(picture.orElseThrow().canvas());
        assertThat(stage.isFullScreen()).isFalse();
        assertThat(robot.lookup("#notes-caption").queryLabeled().getText()).isEqualTo("A caption.");
        assertThat(robot.lookup("#notes-after").queryLabeled().getText()).isEqualTo("What comes after.");
        robot.interact(tour::next);
        assertThat(stage.getScene().getRoot().lookup("#predict-1"))
                .as("what the class guesses is put in here")
                .isNotNull();
        robot.interact(() -> tour.leave());
        assertThat(presenter.showing()).isFalse();
        assertThat(beyond.isShowing()).isFalse();
        assertThat(picture.orElseThrow().canvas().getParent()).isSameAs(picture.orElseThrow());
        assertThat(state.view().day()).isEqualTo(DAY);
    }

    @Test
    void manyTiesAndAllThatIsToldOfThemHaveRoomBesideThePicture(FxRobot robot) {
        List<String> ties = state.chronicle().tiesOf("SRB").stream()
                .filter(t -> t.kind().equals("arms"))
                .limit(8)
                .map(Tie::id)
                .toList();
        Step.Predict asked = new Step.Predict(
                "Which of these ties will change?", "2025-01-08-deliveries-from-russia-impossible", ties);
        List<Stage> keyed = new ArrayList<>();
        Rectangle2D there = new Rectangle2D(1000, 0, 760, 520);
        Presenter presenter =
                new Presenter(picture.orElseThrow(), tour, () -> List.of(new Rectangle2D(0, 0, 1000, 800), there));
        robot.interact(() -> {
            tour.start(new Story("s", new Story.Cover(1, "S", "", 0), List.of(STEP.predict(asked))), 0);
            presenter.begin(window.orElseThrow(), keyed::add);
            ties.forEach(t -> tour.answer(t, Answer.POSTPONED));
            tour.reveal();
        });
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = keyed.get(0).getScene();
        Node score = scene.getRoot().lookup("#predict-score");
        assertThat(score.localToScene(score.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(scene.getHeight());
        robot.interact(presenter::end);
    }

    @Test
    void elapsedTimeIsMinutesAndSeconds() {
        assertThat(PresenterNotes.elapsed(Duration.ofSeconds(187))).isEqualTo("3:07");
        assertThat(PresenterNotes.elapsed(Duration.ofMinutes(61))).isEqualTo("61:00");
    }
}
