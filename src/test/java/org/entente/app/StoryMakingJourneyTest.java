package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.model.Chronicle;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.view.Memory;
import org.entente.workspace.StoryFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A story made in the real window, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class StoryMakingJourneyTest {
    @TempDir
    static Path folder = Path.of("");

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final Path drafts = org.entente.workspace.StateFolder.path().resolve("stories");
    private Optional<Stage> shown = Optional.empty();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(StoryRecord.DAY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        shown = Optional.of(stage);
        clear();
        state = StoryRecord.in(folder);
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE).show(stage);
    }

    private List<Path> copies() throws IOException {
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(drafts)) {
            return all.toList();
        }
    }

    private void clear() throws IOException {
        for (Path copy : copies()) {
            Files.delete(copy);
        }
    }

    @BeforeEach
    void capture(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> robot.lookup("#story-row-1").tryQuery().isPresent());
    }

    @AfterEach
    void nothingWasThrown() throws IOException {
        clear();
        assertThat(thrown.get()).isNull();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextInputControl field(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private Story copy() throws IOException {
        assertThat(copies()).hasSize(1);
        return StoryFile.read(copies().get(0), state.chronicle()).story().orElseThrow();
    }

    @Test
    void theStoryGoesOnInAnotherLanguageWithItsUndo(FxRobot robot) throws Exception {
        robot.interact(() -> state.change("day", v -> v.day(StoryRecord.DAY.plusDays(2))));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> robot.lookup("#story-row-2").tryQuery().isPresent());
        try {
            speak(robot, "fr");
            assertThat(text(robot, "#story-capture")).isEqualTo("Saisir cette vue");
            assertThat(robot.lookup("#story-row-2").tryQuery()).isPresent();
            robot.interact(() -> robot.lookup("#story-undo").queryButton().fire());
            waitFor(() -> robot.lookup("#story-row-2").tryQuery().isEmpty());
            assertThat(robot.lookup("#story-row-1").tryQuery()).isPresent();
            assertThat(copy().steps()).hasSize(1);
        } finally {
            speak(robot, "en");
        }
    }

    private void speak(FxRobot robot, String language) {
        StoryJourneyTest.speak(robot, shown.orElseThrow(), language);
        if (robot.lookup("#story-capture").tryQuery().isEmpty()) {
            robot.interact(() -> robot.lookup("#panels").queryAs(MenuButton.class).getItems().stream()
                    .filter(i -> "panel-stories".equals(i.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
        }
    }

    @Test
    void aCapturedViewIsAStepWithTheSourcesOfTheEventAndACopyIsKeptAtOnce(FxRobot robot) throws IOException {
        Step step = copy().steps().get(0);
        assertThat(step.view())
                .startsWith("day=2025-01-08&")
                .contains("focus=SRB")
                .doesNotContain("theme");
        assertThat(step.title()).isEqualTo("Army chief: arms from Russia impossible, some contracts ended");
        assertThat(step.grounds().sources()).contains("novosti-2025-mojsilovic");
        assertThat(step.grounds().events()).containsExactly("2025-01-08-deliveries-from-russia-impossible");
        assertThat(text(robot, "#story-unsaved")).isEqualTo("● not saved yet");
    }

    @Test
    void wordsAreTypedAndUndoneWithinTheStory(FxRobot robot) throws IOException {
        View before = state.view();
        robot.interact(() -> field(robot, "#step-caption").requestFocus());
        robot.write("No more");
        assertThat(copy().steps().get(0).words().caption()).isEqualTo("No more");
        assertThat(text(robot, "#story-length")).isEqualTo("7 of 240 characters");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(field(robot, "#step-caption").getText()).isEmpty();
        assertThat(state.view()).isEqualTo(before);
        robot.clickOn("#story-redo");
        assertThat(field(robot, "#step-caption").getText()).isEqualTo("No more");
    }

    @Test
    void stepsAreReorderedAndDeletedByKeyboardAndMouse(FxRobot robot) throws Exception {
        robot.interact(() -> state.change("day", v -> v.day(v.day().plusDays(1)).select(null)));
        robot.clickOn("#story-capture");
        waitFor(() -> robot.lookup("#story-row-2").tryQuery().isPresent());
        assertThat(copy().steps()).extracting(Step::title).last().isEqualTo("9 January 2025");
        robot.interact(() -> robot.lookup("#story-row-2").query().requestFocus());
        press(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(copy().steps()).extracting(Step::title).first().isEqualTo("9 January 2025");
        robot.interact(() -> robot.lookup("#story-row-2").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        robot.drag("#story-row-1").dropTo(robot.point("#story-row-2").atOffset(0, 14));
        waitFor(() -> field(robot, "#step-title").getText().equals("9 January 2025"));
        assertThat(copy().steps()).extracting(Step::title).last().isEqualTo("9 January 2025");
        robot.clickOn("#story-delete-1");
        assertThat(copy().steps()).hasSize(1);
        robot.clickOn("#story-undo");
        assertThat(copy().steps()).hasSize(2);
    }

    @Test
    void aRehearsalNotesHowLongAStepIsShown(FxRobot robot) throws IOException {
        robot.clickOn("#story-timing");
        robot.clickOn("#step-preview");
        assertThat(robot.lookup("#story-bar").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#story-bar").query().isVisible()).isFalse();
        assertThat(copy().steps().get(0).seconds()).isPositive();
    }

    @Test
    void whatIsPutAwayUnsavedIsAmongTheStoriesAndCanBeGoneOnWith(FxRobot robot) throws Exception {
        String id = copy().id();
        robot.clickOn("#story-all");
        waitFor(() -> robot.lookup("#story-edit-" + id).tryQuery().isPresent());
        robot.interact(() ->
                ((javafx.scene.control.Button) robot.lookup("#story-edit-" + id).query()).fire());
        waitFor(() -> robot.lookup("#story-row-1").tryQuery().isPresent());
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aQuestionToTheClassIsMadeCheckedAndTakenBack(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#step-predict")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        robot.interact(() -> field(robot, "#step-predict-question").requestFocus());
        robot.write("What ends");
        assertThat(text(robot, "#step-predict-event-flaw")).isEqualTo("no event yet that answers it");
        robot.interact(() -> field(robot, "#step-predict-event").requestFocus());
        robot.write("army chief arms impossible");
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#step-predict-event-flaw")).startsWith("the event is of 2025-01-08");
        robot.interact(() -> state.change("day", v -> v.day(v.day().minusDays(1))));
        fire(robot, "#step-view");
        assertThat(text(robot, "#step-predict-event-flaw")).isEmpty();
        assertThat(text(robot, "#step-predict-ties-flaw")).isEqualTo("no ties yet");
        fire(robot, "#step-predict-fill");
        assertThat(text(robot, "#step-predict-ties-flaw")).isEmpty();
        Step.Predict asked = copy().steps().get(0).prediction().orElseThrow();
        assertThat(asked.question()).isEqualTo("What ends");
        assertThat(asked.event()).isEqualTo("2025-01-08-deliveries-from-russia-impossible");
        assertThat(asked.ties()).contains(StoryRecord.TERMINATED, StoryRecord.POSTPONED);
        fire(robot, "#step-predict-drop");
        assertThat(copy().steps().get(0).prediction()).isEmpty();
        fire(robot, "#story-undo");
        assertThat(copy().steps().get(0).prediction()).contains(asked);
        fire(robot, "#step-preview");
        assertThat(robot.lookup("#predict").query().isVisible()).isTrue();
    }

    @Test
    void eventsAreFoundByNameAndEachIsAStepToUndo(FxRobot robot) throws Exception {
        String first = "2025-01-08-deliveries-from-russia-impossible";
        robot.interact(() -> field(robot, "#step-events").requestFocus());
        robot.write("crimea annex");
        robot.type(KeyCode.ENTER);
        robot.write("brexit");
        robot.type(KeyCode.ENTER);
        assertThat(copy().steps().get(0).grounds().events()).hasSize(3).startsWith(first);
        assertThat(text(robot, "#step-events-flaw")).isEmpty();
        robot.write("nonsense");
        assertThat(text(robot, "#step-events-flaw")).isEqualTo("not in this record: nonsense");
        fire(robot, "#story-undo");
        fire(robot, "#story-undo");
        assertThat(copy().steps().get(0).grounds().events()).hasSize(2).startsWith(first);
        fire(robot, "#story-undo");
        assertThat(copy().steps().get(0).grounds().events()).containsExactly(first);
    }

    @Test
    void minutesAndSecondsAreWholeNumbers(FxRobot robot) throws Exception {
        robot.interact(() -> field(robot, "#story-edit-minutes").requestFocus());
        robot.write("25");
        robot.interact(() -> field(robot, "#step-seconds").requestFocus());
        robot.write("40");
        assertThat(copy().minutes()).isEqualTo(25);
        assertThat(copy().steps().get(0).seconds()).isEqualTo(40);
        robot.write("x");
        assertThat(text(robot, "#step-seconds-flaw")).startsWith("a whole number from 1 to");
        assertThat(copy().steps().get(0).seconds()).isEqualTo(40);
        fire(robot, "#story-undo");
        assertThat(field(robot, "#step-seconds").getText()).isEmpty();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() ->
                robot.lookup(query).queryAs(javafx.scene.control.Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
