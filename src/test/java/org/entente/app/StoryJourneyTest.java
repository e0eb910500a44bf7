package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
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

/** A story told in the real window, by mouse, by keyboard and by a presenter's remote. */
@ExtendWith(ApplicationExtension.class)
class StoryJourneyTest {
    @TempDir
    static Path folder = Path.of("");

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(StoryRecord.DAY, null, null));
    private View before = state.view();

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        state = StoryRecord.in(folder);
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE).show(stage);
        // The stage is shared by all tests and keeps the size another one gave it.
        if (stage.getWidth() < 1000) {
            stage.setWidth(1600);
            stage.setHeight(1000);
        }
        before = state.view();
    }

    @BeforeEach
    void openPanel(FxRobot robot) throws Exception {
        robot.interact(() -> {
            var menu = robot.lookup("#panels").queryAs(javafx.scene.control.MenuButton.class);
            menu.getItems().stream()
                    .filter(i -> "panel-stories".equals(i.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        waitFor(() -> seen(robot, "#story-weapons"));
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(StoryJourneyTest::seen);
    }

    private static boolean seen(Node node) {
        return node.getScene() != null
                && (node.getParent() == null ? node.isVisible() : node.isVisible() && seen(node.getParent()));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private void begin(FxRobot robot) {
        robot.clickOn("#story-start-weapons");
        assertThat(text(robot, "#story-where")).isEqualTo("Step 1 of 3");
    }

    @Test
    void isChosenInThePanelAndToldByArrowsAndTheViewBeforeComesBack(FxRobot robot) {
        assertThat(robot.lookup(".section-head").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("broken.yaml cannot be read");
        assertThat(seen(robot, "#story-bar")).isFalse();
        begin(robot);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2018, 6, 1));
        assertThat(state.view().look().layout()).isEqualTo("network");
        assertThat(text(robot, "#story-caption")).isEqualTo("Serbia has ties to all sides.");
        assertThat(text(robot, "#story-say")).startsWith("Let the class find");
        assertThat(seen(robot, "#story-question")).isFalse();
        robot.clickOn("#story-ask");
        assertThat(seen(robot, "#story-question")).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#story-title")).isEqualTo("Before the statement");
        robot.type(KeyCode.LEFT);
        assertThat(text(robot, "#story-title")).isEqualTo("Serbia among others");
        robot.type(KeyCode.END);
        assertThat(text(robot, "#story-title")).isEqualTo("A year later");
        robot.type(KeyCode.ESCAPE);
        assertThat(seen(robot, "#story-bar")).isFalse();
        assertThat(state.view()).isEqualTo(before);
        assertThat(state.undoName()).contains("Open");
        assertThat(text(robot, "#story-resume-weapons")).isEqualTo("Go on at step 3");
        robot.clickOn("#story-resume-weapons");
        assertThat(text(robot, "#story-title")).isEqualTo("A year later");
        robot.clickOn("#story-dot-1");
        assertThat(text(robot, "#story-title")).isEqualTo("Serbia among others");
        robot.clickOn("#story-leave");
        assertThat(state.view()).isEqualTo(before);
    }

    @Test
    void aRemoteGoesOnWhereverTheKeyboardIsAndRevealsBeforeItGoesOn(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(state.view().day()).isEqualTo(StoryRecord.DAY);
        assertThat(text(robot, "#story-title")).isEqualTo("Before the statement");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#story-title")).isEqualTo("A year later");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#story-title")).isEqualTo("A year later");
        robot.type(KeyCode.PAGE_UP);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 1, 7));
    }

    @Test
    void inASmallWindowThePictureKeepsItsPartAndTheStepIsSeenInThePanel(FxRobot robot) {
        robot.interact(() -> {
            Stage stage = (Stage) robot.lookup("#canvas").query().getScene().getWindow();
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        begin(robot);
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        Node bar = robot.lookup("#story-bar").query();
        double picture = robot.lookup("#canvas").query().getLayoutBounds().getHeight();
        assertThat(picture)
                .isGreaterThan(0.35 * (picture + bar.getLayoutBounds().getHeight()));
        robot.clickOn("#predict-reveal");
        assertThat(state.view().day()).isEqualTo(StoryRecord.DAY);
        choosePanel(robot, "stories");
        WaitForAsyncUtils.waitForFxEvents();
        Node panel = robot.lookup("#stories").query();
        Node here = robot.lookup("#story-here").query();
        double top = here.localToScene(here.getLayoutBounds()).getMinY();
        assertThat(panel.localToScene(panel.getLayoutBounds())
                        .contains(panel.localToScene(panel.getLayoutBounds()).getMinX() + 1, top))
                .isTrue();
    }

    @Test
    void inASmallWindowPanelsWithoutPartInItAreFoldedAndTheWordsStandBesideThePicture(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        robot.interact(() -> {
            Stage stage = (Stage) canvas.getScene().getWindow();
            stage.setWidth(1280);
            stage.setHeight(720);
        });
        choosePanel(robot, "table");
        assertThat(seen(robot, "#table")).isTrue();
        begin(robot);
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen(robot, "#table")).isFalse();
        assertThat(seen(robot, "#filter")).isFalse();
        assertThat(seen(robot, "#stories")).isTrue();
        Node bar = robot.lookup("#story-bar").query();
        assertThat(bar.localToScene(bar.getLayoutBounds()).getMinX())
                .isGreaterThanOrEqualTo(
                        canvas.localToScene(canvas.getLayoutBounds()).getMaxX() - 1);
        assertThat(canvas.getLayoutBounds().getHeight()).isGreaterThan(400);
        assertThat(canvas.getLayoutBounds().getWidth()).isGreaterThan(500);
        choosePanel(robot, "filter");
        assertThat(seen(robot, "#filter")).as("what is asked for is shown").isTrue();
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(seen(robot, "#table")).isTrue();
        assertThat(seen(robot, "#filter")).isTrue();
    }

    @Test
    void aPanelOfStoriesAtTheBottomLeavesThePictureItsRoom(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        robot.interact(() -> {
            Stage stage = (Stage) canvas.getScene().getWindow();
            stage.setWidth(1024);
            stage.setHeight(768);
            robot.lookup("#move-stories").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
                    .filter(i -> "move-stories-bottom".equals(i.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        begin(robot);
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(canvas.getLayoutBounds().getHeight()).isGreaterThan(300);
        assertThat(canvas.getLayoutBounds().getWidth()).isGreaterThan(400);
        assertThat(seen(robot, "#predict-reveal")).isTrue();
    }

    @Test
    void theStoryWhosePageIsSeenIsPresentedAtOnce(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.F5);
        robot.interact(() -> robot.lookup("#story-weapons").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#presenter")
                .tryQuery()
                .isPresent());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#story-where")).isEqualTo("Step 1 of 3");
    }

    @Test
    void theKeyboardAloneFindsAStoryAndStartsIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.F5);
        Node first = robot.lookup("#story-weapons").query();
        assertThat(first.getScene().getFocusOwner().getStyleClass()).contains("story-name");
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        Node start = robot.lookup("#story-start-weapons").query();
        assertThat(start.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(text(robot, "#story-where")).isEqualTo("Step 1 of 3");
        assertThat(robot.lookup("#canvas").query().isFocused()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#story-where")).isEqualTo("Step 2 of 3");
        robot.type(KeyCode.ESCAPE);
        assertThat(state.view()).isEqualTo(before);
    }

    /** Has the whole window speak another language. */
    static void speak(FxRobot robot, Stage stage, String language) {
        robot.interact(() -> Window.on(stage).flatMap(Window::shell).orElseThrow().languages().stream()
                .filter(c -> c.id().equals("language-" + language))
                .findFirst()
                .orElseThrow()
                .run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theTellingGoesOnInAnotherLanguage(FxRobot robot) throws Exception {
        Stage stage = (Stage) robot.lookup("#panels").query().getScene().getWindow();
        robot.interact(() -> robot.lookup("#story-start-weapons").queryButton().fire());
        waitFor(() -> seen(robot, "#story-where"));
        robot.interact(() -> robot.lookup("#story-dot-2").queryButton().fire());
        assertThat(text(robot, "#story-where")).isEqualTo("Step 2 of 3");
        try {
            speak(robot, stage, "fr");
            waitFor(() -> seen(robot, "#story-where"));
            assertThat(text(robot, "#story-where")).isEqualTo("Étape 2 sur 3");
            ExplorerState now = Window.on(stage).orElseThrow().state();
            assertThat(now.view().day()).isNotEqualTo(before.day());
            robot.type(KeyCode.ESCAPE);
            waitFor(() -> !seen(robot, "#story-where"));
            assertThat(now.view().day()).isEqualTo(before.day());
        } finally {
            speak(robot, stage, "en");
        }
    }

    private static void choosePanel(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#panels").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
                .filter(i -> ("panel-" + id).equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void escapePutsTheCardsOfTheWindowAwayBeforeTheStory(FxRobot robot) {
        begin(robot);
        Stage stage = (Stage) robot.lookup("#root").query().getScene().getWindow();
        robot.interact(
                () -> Window.on(stage).orElseThrow().shell().orElseThrow().tour(() -> {}));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
        assertThat(text(robot, "#story-where")).isEqualTo("Step 1 of 3");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "#story-where")).isEqualTo("Step 2 of 3");
        robot.type(KeyCode.ESCAPE);
        assertThat(seen(robot, "#story-bar")).isFalse();
    }

    @Test
    void oneMayLookAroundAndReturnToTheStep(FxRobot robot) {
        begin(robot);
        assertThat(seen(robot, "#story-come-back")).isFalse();
        robot.clickOn("#layout-map");
        assertThat(seen(robot, "#story-come-back")).isTrue();
        robot.clickOn("#story-come-back");
        assertThat(state.view().look().layout()).isEqualTo("network");
        assertThat(seen(robot, "#story-come-back")).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(seen(robot, "#story-come-back")).isFalse();
        robot.type(KeyCode.DOWN);
        assertThat(state.view().look().theme()).isEqualTo(org.entente.scene.Theme.DARK);
    }

    @Test
    void aClassForetellsAndSeesWhatHappenedWithItsSource(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.SPACE);
        assertThat(text(robot, "#predict-1")).isEqualTo("Your guess");
        StoryRecord.answer(robot, "#predict-1", "predict-1-ended");
        assertThat(text(robot, "#predict-1")).isEqualTo("ends");
        robot.interact(() -> robot.lookup("#predict-2").query().requestFocus());
        StoryRecord.answer(robot, "#predict-2", "predict-2-stays");
        assertThat(robot.lookup("#predict-2").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "#story-title")).isEqualTo("Before the statement");
        robot.clickOn("#predict-reveal");
        assertThat(state.view().day()).isEqualTo(StoryRecord.DAY);
        assertThat(state.view().subject().selected())
                .contains(Ref.event("2025-01-08-deliveries-from-russia-impossible"));
        assertThat(robot.lookup("#predict .predict-right").queryAll()).hasSize(1);
        assertThat(text(robot, "#predict .predict-wrong")).isEqualTo("✗ your guess: stays as it is");
        assertThat(text(robot, "#predict-score")).isEqualTo("1 of 2 right here, 1 of 2 in this story");
        robot.type(KeyCode.PAGE_UP);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 1, 7));
    }

    @Test
    void inANarrowWindowThePanelsStepAsideForThePictureUntilOneIsOpened(FxRobot robot) throws Exception {
        javafx.stage.Window window =
                robot.lookup("#story-bar").query().getScene().getWindow();
        robot.interact(() -> window.setWidth(1024));
        assertThat(seen(robot, "#dock-left")).isTrue();
        begin(robot);
        assertThat(seen(robot, "#dock-left")).isFalse();
        assertThat(seen(robot, "#dock-right")).isFalse();
        robot.type(KeyCode.RIGHT);
        assertThat(seen(robot, "#dock-right")).isFalse();
        StoryRecord.answer(robot, "#panels", "panel-detail");
        assertThat(seen(robot, "#dock-right")).isTrue();
        assertThat(seen(robot, "#dock-left")).isFalse();
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(seen(robot, "#dock-right")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(seen(robot, "#dock-left")).isTrue();
        robot.interact(() -> window.setWidth(1600));
    }
}
