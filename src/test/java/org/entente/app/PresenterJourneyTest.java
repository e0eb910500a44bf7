package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.stage.Stage;
import org.entente.model.Chronicle;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A story shown to a class on one screen, by keyboard, mouse and a presenter's remote. */
@ExtendWith(ApplicationExtension.class)
class PresenterJourneyTest {
    @TempDir
    static Path folder = Path.of("");

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(StoryRecord.DAY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        state = StoryRecord.in(folder);
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE).show(stage);
    }

    @BeforeEach
    void present(FxRobot robot) throws Exception {
        robot.type(KeyCode.F5);
        waitFor(() -> robot.lookup("#story-start-weapons").tryQuery().isPresent());
        robot.clickOn("#story-start-weapons");
        robot.type(KeyCode.F5);
        waitFor(() -> robot.lookup("#presenter").tryQuery().isPresent());
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node node(FxRobot robot, String query) {
        return robot.lookup(query).query();
    }

    private static Label label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class);
    }

    @Test
    void showsThePictureAloneWithTypeThatCanBeReadFromTheBack(FxRobot robot) throws Exception {
        Region room = robot.lookup("#presenter").queryAs(Region.class);
        assertThat(robot.lookup(".header-bar").tryQuery()).isEmpty();
        assertThat(robot.lookup("#story-bar").tryQuery()).isEmpty();
        waitFor(() -> label(robot, "#present-caption").getFont().getSize() >= room.getHeight() / 28);
        assertThat(label(robot, "#present-caption").getText()).isEqualTo("Serbia has ties to all sides.");
        Bounds canvas =
                node(robot, "#canvas").localToScene(node(robot, "#canvas").getBoundsInLocal());
        assertThat(canvas.getWidth()).isEqualTo(room.getWidth(), org.assertj.core.data.Offset.offset(3.0));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#presenter").tryQuery()).isEmpty();
        assertThat(node(robot, "#story-bar").isVisible()).isTrue();
        assertThat(node(robot, "#canvas").getParent().lookup("#notice")).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(node(robot, "#story-bar").isVisible()).isFalse();
    }

    @Test
    void aRemoteMovesAndBlanksTheScreen(FxRobot robot) {
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 1, 7));
        robot.type(KeyCode.PERIOD);
        assertThat(node(robot, "#blank").isVisible()).isTrue();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(node(robot, "#blank").isVisible()).isFalse();
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 1, 7));
        robot.type(KeyCode.B);
        assertThat(node(robot, "#blank").getStyle()).contains("black");
        robot.type(KeyCode.W);
        assertThat(node(robot, "#blank").getStyle()).contains("white");
        robot.type(KeyCode.W);
        assertThat(node(robot, "#blank").isVisible()).isFalse();
        robot.type(KeyCode.PAGE_UP);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2018, 6, 1));
    }

    @Test
    void theWindowsPaletteAndTourStayAwayMeanwhile(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        Stage stage = (Stage) robot.window(0);
        robot.interact(
                () -> Window.on(stage).orElseThrow().shell().orElseThrow().tour(() -> {}));
        assertThat(thrown.get()).isNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
        assertThat(node(robot, "#palette").isVisible()).isFalse();
    }

    @Test
    void aClickOnANationNeitherMarksNorDimsThePicture(FxRobot robot) {
        View before = state.view();
        org.entente.view.MapCanvas canvas = robot.lookup("#canvas").queryAs(org.entente.view.MapCanvas.class);
        double steps = 4;
        for (int i = 1; i < steps; i++) {
            for (int j = 1; j < steps; j++) {
                javafx.geometry.Point2D at =
                        canvas.localToScreen(canvas.getWidth() * i / steps, canvas.getHeight() * j / steps);
                robot.moveTo(at);
                robot.clickOn(MouseButton.PRIMARY);
            }
        }
        assertThat(state.view()).isEqualTo(before);
    }

    @Test
    void pointsZoomsAndShowsNotes(FxRobot robot) {
        assertThat(node(robot, "#laser").isVisible()).isFalse();
        robot.type(KeyCode.L);
        robot.moveTo("#canvas").moveBy(20, 20);
        assertThat(node(robot, "#laser").isVisible()).isTrue();
        robot.type(KeyCode.L);
        assertThat(node(robot, "#laser").isVisible()).isFalse();
        robot.press(KeyCode.Z);
        robot.moveBy(-100, -100).press(MouseButton.PRIMARY).moveBy(150, 120).release(MouseButton.PRIMARY);
        robot.release(KeyCode.Z);
        assertThat(state.view().camera()).isPresent();
        robot.type(KeyCode.DIGIT0);
        assertThat(state.view().camera()).isEmpty();
        assertThat(node(robot, "#presenter-notes").isVisible()).isFalse();
        robot.type(KeyCode.N);
        assertThat(node(robot, "#presenter-notes").isVisible()).isTrue();
        assertThat(label(robot, "#notes-say").getText()).startsWith("Let the class find");
        assertThat(label(robot, "#notes-next").getText()).isEqualTo("Next: Before the statement");
    }

    @Test
    void aClassSeesHighContrastTooAndSignsBesideItsGuesses(FxRobot robot) throws Exception {
        robot.interact(() -> state.preview(v -> v.theme(Theme.CONTRAST)));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(node(robot, "#presenter").getStyleClass()).contains("dark", "contrast");
        StoryRecord.answer(robot, "#predict-large #predict-1", "predict-1-suspended");
        robot.type(KeyCode.PAGE_DOWN);
        waitFor(() -> robot.lookup("#predict-large .predict-wrong").tryQuery().isPresent());
        assertThat(label(robot, "#predict-large .predict-wrong").getText()).startsWith("✗ ");
        Line sample = (Line) label(robot, "#predict-large .predict-real").getGraphic();
        assertThat(sample.getStrokeLineCap()).as("what ends is dotted").isEqualTo(StrokeLineCap.BUTT);
        assertThat(sample.getStrokeDashArray()).allMatch(d -> d >= 3);
    }

    /** How far the number of a badge lies from the corners of a line and the middles of its pieces, in pixels. */
    private static double fromLine(Node badge, Polyline line) {
        double x = badge.getLayoutX() + badge.getBoundsInLocal().getWidth() / 2;
        double y = badge.getLayoutY() + badge.getBoundsInLocal().getHeight() / 2;
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 3 < line.getPoints().size(); i += 2) {
            for (double t = 0; t <= 1; t += 0.02) {
                double px = line.getPoints().get(i) * (1 - t) + line.getPoints().get(i + 2) * t;
                double py =
                        line.getPoints().get(i + 1) * (1 - t) + line.getPoints().get(i + 3) * t;
                least = Math.min(least, Math.hypot(px - x, py - y));
            }
        }
        return least;
    }

    @Test
    void aClassForetellsAndSeesItsGuessOnThePicture(FxRobot robot) throws Exception {
        robot.type(KeyCode.PAGE_DOWN);
        StoryRecord.answer(robot, "#predict-large #predict-1", "predict-1-ended");
        waitFor(() -> robot.lookup("#guess-badge-1").tryQuery().isPresent());
        assertThat(label(robot, "#guess-badge-1").getText()).isEqualTo("1 ?");
        assertThat(robot.lookup(".guess-line").queryAll()).hasSize(1);
        Polyline guessed = robot.lookup(".guess-line").queryAs(Polyline.class);
        assertThat(guessed.getPoints())
                .as("it follows the bent line of the tie")
                .hasSizeGreaterThan(4);
        assertThat(fromLine(node(robot, "#guess-badge-1"), guessed)).isLessThan(4);
        robot.type(KeyCode.PAGE_DOWN);
        waitFor(() -> label(robot, "#guess-badge-1").getText().equals("1 ✓"));
        assertThat(label(robot, "#guess-badge-2").getText()).isEqualTo("2");
        Label name = robot.lookup("#predict-large .predict-tie").queryAs(Label.class);
        assertThat(name.getWidth()).as("the name of a tie beside its answer").isGreaterThan(200);
    }
}
