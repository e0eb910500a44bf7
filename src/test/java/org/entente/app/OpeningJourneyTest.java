package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.Curtain;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is seen from the start until the record is there. */
@ExtendWith(ApplicationExtension.class)
class OpeningJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 8);

    private final Settings settings = Settings.passing();
    private Optional<Stage> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        Texts.speak(Locale.FRENCH);
        settings.of("window").keep().accept("60 50 1240 760 false 0.6500");
        Placing placing = new Placing(stage, settings);
        placing.show(new Scene(
                new Curtain(WindowTitle.PROGRAM),
                placing.size().getWidth(),
                placing.size().getHeight()));
        shown = Optional.of(stage);
    }

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Locale.ENGLISH);
    }

    private static List<Double> box(Stage stage) {
        return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    @Test
    void theWindowIsAtOnceWhereItStoodLastAndSaysThatTheRecordIsRead(FxRobot robot) {
        assertThat(box(shown.orElseThrow())).containsExactly(60.0, 50.0, 1240.0, 760.0);
        assertThat(robot.lookup(node -> node instanceof Text).queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactlyInAnyOrder("Entente", "Lecture du recueil…");
    }

    @Test
    void itsTextsStandWithinTheWindowHoweverSmall(FxRobot robot) {
        Stage stage = shown.orElseThrow();
        robot.interact(() -> {
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
            stage.getScene().getRoot().layout();
        });
        assertThat(robot.lookup(node -> node instanceof Text).queryAllAs(Text.class))
                .allSatisfy(text -> assertThat(
                                stage.getScene().getRoot().getLayoutBounds().contains(text.getBoundsInParent()))
                        .as(text.getText())
                        .isTrue());
    }

    @Test
    void theWholeWindowTakesItsPlaceAndItsShare(FxRobot robot) {
        Stage stage = shown.orElseThrow();
        robot.interact(() -> new Window(
                        new ExplorerState(Chronicle.EMPTY, View.opening(DAY, null, null)),
                        new Tasks(Runnable::run, Platform::runLater),
                        new Motion(),
                        Memory.NONE,
                        Keeping.little().with(settings))
                .show(stage));
        assertThat(Window.on(stage)).isPresent();
        assertThat(box(stage)).containsExactly(60.0, 50.0, 1240.0, 760.0);
        SplitPane centre = robot.lookup(node -> node instanceof SplitPane).queryAs(SplitPane.class);
        assertThat(centre.getDividerPositions()[0]).isCloseTo(0.65, within(0.01));
    }
}
