package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The palette of commands in the real window, by keyboard and by mouse. */
@ExtendWith(ApplicationExtension.class)
class PaletteJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        Chronicle chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        new Window(state, new Tasks(Runnable::run, Platform::runLater)).show(stage);
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static Node palette(FxRobot robot) {
        return robot.lookup("#palette").query();
    }

    private static void ask(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        TextInputControl field = robot.lookup("#palette-field").queryTextInputControl();
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText(words));
    }

    private static String chosen(FxRobot robot) {
        return ((Command) robot.lookup("#palette-list")
                        .queryAs(ListView.class)
                        .getSelectionModel()
                        .getSelectedItem())
                .id();
    }

    @Test
    void runsWhatIsTypedAndOffersItFirstNextTime(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        robot.interact(canvas::requestFocus);
        ask(robot, "theme drak");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().look().theme()).isEqualTo(Theme.DARK);
        assertThat(palette(robot).isVisible()).isFalse();
        assertThat(canvas.isFocused()).isTrue();
        ask(robot, "view network");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().look().layout()).isEqualTo("network");
        ask(robot, "");
        assertThat(chosen(robot)).isEqualTo("view-network");
        robot.type(KeyCode.DOWN);
        assertThat(chosen(robot)).isEqualTo("theme-dark");
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.UP);
        assertThat(chosen(robot)).isEqualTo("view-network");
    }

    @Test
    void escapeAndAClickElsewhereCloseItWithoutDoingAnything(FxRobot robot) {
        View before = state.view();
        ask(robot, "theme dark");
        robot.type(KeyCode.ESCAPE);
        assertThat(palette(robot).isVisible()).isFalse();
        ask(robot, "c");
        robot.clickOn("#search");
        assertThat(palette(robot).isVisible()).isFalse();
        assertThat(state.view()).isEqualTo(before);
    }

    @Test
    void whatIsNotPossibleIsListedAndNotRun(FxRobot robot) {
        ask(robot, "redo");
        assertThat(chosen(robot)).isEqualTo("redo");
        robot.type(KeyCode.ENTER);
        assertThat(palette(robot).isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void filtersByNameOfKindStatusAndScenario(FxRobot robot) {
        ask(robot, "only suspended");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().filter().shownStatuses()).containsExactly(Status.SUSPENDED);
        ask(robot, "hide energy");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().filter().hiddenKinds()).containsExactly("energy");
        ask(robot, "what if nis under");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().when().scenarios()).containsExactly("NIS under US sanctions");
        robot.interact(state::undo);
        assertThat(state.view().when().scenarios()).isEmpty();
    }

    @Test
    void theFilterPanelShowsOneStatusAloneByMouse(FxRobot robot) throws TimeoutException {
        only(robot, "postponed");
        assertThat(state.view().filter().shownStatuses()).containsExactly(Status.POSTPONED);
        only(robot, "postponed");
        assertThat(state.view().filter().hiddenStatuses()).isEmpty();
    }

    private static void only(FxRobot robot, String status) throws TimeoutException {
        robot.moveTo("#status-" + status);
        Node only = robot.lookup("#only-status-" + status).query();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, only::isVisible);
        robot.clickOn(only);
    }

    @Test
    void opensFromTheMenuAndRunsByMouse(FxRobot robot) {
        robot.clickOn("#menu");
        robot.clickOn(robot.lookup("#palette")
                .match(n -> n.getStyleClass().contains("menu-item"))
                .<Node>query());
        TextInputControl field = robot.lookup("#palette-field").queryTextInputControl();
        robot.interact(() -> field.setText("compare the day"));
        robot.clickOn(robot.lookup("#palette-list .palette-title").nth(0).<Node>query());
        assertThat(state.view().when().compared()).isPresent();
        assertThat(palette(robot).isVisible()).isFalse();
    }

    @Test
    void tellsAStoryByItsTitle(FxRobot robot) throws Exception {
        ask(robot, "story serbia between");
        ListView<?> list = robot.lookup("#palette-list").queryAs(ListView.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !list.getItems().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen(robot)).isEqualTo("story-serbia-between-poles");
        assertThat(robot.lookup("#story-bar").query().isVisible()).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#story-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#story-where").queryLabeled().getText()).startsWith("Step 1 of");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void isAsHighAsWhatItListsAndNotHigherThanTenLines(FxRobot robot) {
        ask(robot, "");
        ListView<?> list = robot.lookup("#palette-list").queryAs(ListView.class);
        double line = list.getFixedCellSize();
        assertThat(line).isGreaterThan(20);
        assertThat(list.getHeight()).isEqualTo(10 * line);
        TextInputControl field = robot.lookup("#palette-field").queryTextInputControl();
        robot.interact(() -> field.setText("compare"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getItems()).hasSizeBetween(1, 9);
        assertThat(list.getHeight()).isEqualTo(list.getItems().size() * line);
        robot.interact(() -> field.setText("qqqqqq"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getHeight()).isEqualTo(line);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatIsNoCommandIsSoughtInTheRecord(FxRobot robot) throws TimeoutException {
        ask(robot, "estonia");
        assertThat(chosen(robot)).isEqualTo("seek");
        robot.type(KeyCode.ENTER);
        TextInputControl search = robot.lookup("#search").queryTextInputControl();
        assertThat(search.isFocused()).isTrue();
        assertThat(search.getText()).isEqualTo("estonia");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> state.view().subject().focused().filter("EST"::equals).isPresent());
        ask(robot, "");
        assertThat(chosen(robot)).isNotEqualTo("seek");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void picksOutAndGoesToADateWithoutTheirKeys(FxRobot robot) {
        ask(robot, "select all");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().subject().picked()).hasSizeGreaterThan(20);
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        TextInputControl date = robot.lookup("#date").queryTextInputControl();
        assertThat(date.isFocused()).isTrue();
        robot.interact(() -> date.setText("March 2014"));
        robot.type(KeyCode.ENTER);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2014, 3, 1));
        assertThat(robot.lookup("#timeline").query().isFocused()).isTrue();
        ask(robot, "calendar");
        robot.type(KeyCode.ENTER);
        assertThat(date.isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(date.isFocused()).isFalse();
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2014, 3, 1));
    }
}
