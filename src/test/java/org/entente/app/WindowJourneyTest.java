package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.MapCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys through the real window on the bundled record, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private ExplorerState state = new ExplorerState(org.entente.model.Chronicle.EMPTY, View.opening(STORY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        var chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        stage.setWidth(1600);
        stage.setHeight(1000);
        new Window(state, new Tasks(Runnable::run, Platform::runLater)).show(stage);
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean tells(FxRobot robot, String text) {
        return robot.lookup("#detail .headline").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().contains(text));
    }

    private Ref selected() {
        return state.view().subject().selected().orElseThrow();
    }

    @Test
    void opensOnTheStoryWithSerbiaInFocusAndTheEventTold(FxRobot robot) {
        assertThat(state.view().day()).isEqualTo(STORY);
        assertThat(state.view().subject().focus()).isEqualTo("SRB");
        assertThat(tells(robot, "arms from Russia")).isTrue();
        assertThat(robot.lookup("#detail .page-row").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(robot.lookup("#detail .source-row").queryAll()).isNotEmpty();
    }

    @Test
    void stepsAlongTheEventsByButtonAndByKey(FxRobot robot) {
        Ref first = selected();
        robot.clickOn("#next-event");
        Ref second = selected();
        assertThat(second).isNotEqualTo(first);
        assertThat(state.view().day()).isAfterOrEqualTo(STORY);
        robot.clickOn("#previous-event");
        assertThat(selected()).isEqualTo(first);
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.PERIOD);
        assertThat(selected()).isEqualTo(second);
        robot.type(KeyCode.COMMA);
        assertThat(selected()).isEqualTo(first);
    }

    @Test
    void playsAndPausesBySpace(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        Ref first = selected();
        robot.type(KeyCode.SPACE);
        waitFor(() -> !selected().equals(first));
        Ref second = selected();
        waitFor(() -> !selected().equals(second));
        robot.type(KeyCode.SPACE);
        Ref rested = selected();
        robot.clickOn("#theme");
        assertThat(selected()).isEqualTo(rested);
    }

    @Test
    void dragsTheDayAsOneStepOfHistory(FxRobot robot) {
        Bounds at = robot.lookup("#timeline")
                .query()
                .localToScreen(robot.lookup("#timeline").query().getBoundsInLocal());
        robot.moveTo(at.getMinX() + at.getWidth() * 0.3, at.getMinY() + 6)
                .press(MouseButton.PRIMARY)
                .moveTo(at.getMinX() + at.getWidth() * 0.4, at.getMinY() + 6)
                .moveTo(at.getMinX() + at.getWidth() * 0.5, at.getMinY() + 6)
                .release(MouseButton.PRIMARY);
        assertThat(state.view().day().getYear()).isBetween(2005, 2010);
        robot.clickOn("#undo");
        assertThat(state.view().day()).isEqualTo(STORY);
        robot.clickOn("#redo");
        assertThat(state.view().day().getYear()).isBetween(2005, 2010);
    }

    @Test
    void keysMarkARangeCompareItsEndsAndFollowTheSelection(FxRobot robot) {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.R);
        var range = state.view().when().marked().orElseThrow();
        assertThat(range.contains(STORY)).isTrue();
        robot.type(KeyCode.C);
        assertThat(state.view().when().compared()).contains(range.from());
        assertThat(state.view().day()).isEqualTo(range.to());
        robot.type(KeyCode.C, KeyCode.R);
        assertThat(state.view().when().stretch()).isEmpty();
        robot.interact(() -> state.change("Select", v -> v.day(STORY).select(Ref.actor("RUS"))));
        robot.press(KeyCode.SHIFT).type(KeyCode.COMMA).release(KeyCode.SHIFT);
        LocalDate before = state.view().day();
        assertThat(before).isBefore(STORY);
        assertThat(selected()).isEqualTo(Ref.actor("RUS"));
        assertThat(state.chronicle().eventsOf("RUS"))
                .anyMatch(e -> e.date().earliest().equals(before));
        robot.press(KeyCode.SHIFT).type(KeyCode.PERIOD).release(KeyCode.SHIFT);
        assertThat(state.view().day()).isAfter(before).isBeforeOrEqualTo(STORY);
        robot.type(KeyCode.T);
        assertThat(state.view().day()).isAfter(STORY);
    }

    @Test
    void theKeysOfTheTimelineMoveByMonthDayAndYear(FxRobot robot) {
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2024, 12, 8));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2024, 12, 9));
        robot.type(KeyCode.PAGE_UP);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2023, 12, 9));
    }

    @Test
    void takesADateAsPeopleTypeItAndMarksWhatIsNone(FxRobot robot) {
        TextInputControl field = robot.lookup("#date").queryTextInputControl();
        robot.clickOn(field).interact(() -> field.setText("March 2014"));
        robot.type(KeyCode.ENTER);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2014, 3, 1));
        robot.clickOn(field).interact(() -> field.setText("soon"));
        robot.type(KeyCode.ENTER);
        assertThat(field.getPseudoClassStates())
                .anyMatch(p -> p.getPseudoClassName().equals("error"));
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2014, 3, 1));
    }

    @Test
    void filtersByKindAndStatusAndShowsEverythingAgain(FxRobot robot) {
        int all = state.index().at(STORY, state.view().filter()).tieCount();
        robot.clickOn("#kind-alignment");
        robot.clickOn("#status-postponed");
        assertThat(state.view().filter().hiddenKinds()).containsExactly("alignment");
        assertThat(state.view().filter().hiddenStatuses()).containsExactly(Status.POSTPONED);
        assertThat(state.index().at(STORY, state.view().filter()).tieCount()).isLessThan(all);
        robot.clickOn("#clear-filter");
        assertThat(state.index().at(STORY, state.view().filter()).tieCount()).isEqualTo(all);
    }

    @Test
    void switchesLayoutAndTheme(FxRobot robot) {
        robot.clickOn("#layout-network");
        assertThat(state.view().look().layout()).isEqualTo("network");
        robot.clickOn("#layout-map");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(state.view().look().theme()).isEqualTo(Theme.DARK);
        assertThat(robot.lookup("#root").query().getStyleClass()).contains("dark");
    }

    @Test
    void findsByWordsWithoutAccentsAndGoesThereByKeyboard(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        TextInputControl field = robot.lookup("#search").queryTextInputControl();
        waitFor(field::isFocused);
        robot.interact(() -> field.setText("twelve rafale fighters from france"));
        robot.type(KeyCode.ENTER);
        waitFor(() -> state.view().day().equals(LocalDate.of(2024, 8, 29)));
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.interact(() -> field.setText("cyprus"));
        robot.type(KeyCode.ENTER);
        assertThat(state.view().subject().focus()).isEqualTo("CYP");
    }

    @Test
    void pansZoomsAndFramesThePicture(FxRobot robot) throws TimeoutException {
        Node canvas = robot.lookup("#canvas").query();
        robot.moveTo(canvas);
        robot.scroll(3, javafx.geometry.VerticalDirection.UP);
        waitFor(() -> state.view().camera().isPresent());
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.LEFT);
        var panned = state.view().camera();
        robot.type(KeyCode.PLUS);
        assertThat(state.view().camera().orElseThrow().scale())
                .isGreaterThan(panned.orElseThrow().scale());
        robot.type(KeyCode.HOME);
        assertThat(state.view().camera()).isEmpty();
    }

    @Test
    void clickSelectsDoubleClickFocusesEscapeClears(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        Bounds at = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.clickOn(at.getCenterX(), at.getCenterY());
        assertThat(selected()).isEqualTo(Ref.actor("SRB"));
        assertThat(tells(robot, "Serbia")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(state.view().subject().selected()).isEmpty();
        robot.clickOn("#focus");
        assertThat(state.view().subject().focused()).isEmpty();
    }

    @Test
    void tellsTheTiesAsAMatrixAndAsLanes(FxRobot robot) throws TimeoutException {
        MapCanvas canvas = robot.lookup("#canvas").queryAs(MapCanvas.class);
        robot.clickOn("#layout-lanes");
        waitFor(() -> canvas.scene().orElseThrow().title().equals("Serbia’s ties over time"));
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.PLUS);
        assertThat(state.view().camera()).isPresent();
        robot.type(KeyCode.PERIOD);
        robot.clickOn("#layout-matrix");
        waitFor(() -> canvas.scene().orElseThrow().title().startsWith("Serbia’s ties, "));
        assertThat(state.view().look().layout()).isEqualTo("matrix");
    }

    @Test
    void aScenarioIsOffUntilTheUserTurnsItOn(FxRobot robot) {
        List<String> scenarios = state.chronicle().scenarios();
        assertThat(scenarios).contains("NIS under US sanctions");
        assertThat(state.index().scenarios()).isEmpty();
        robot.clickOn("NIS under US sanctions");
        assertThat(state.index().scenarios()).containsExactly("NIS under US sanctions");
        robot.clickOn("NIS under US sanctions");
        assertThat(state.index().scenarios()).isEmpty();
    }

    @Test
    void comparesTwoDaysAndDragsTheOtherOne(FxRobot robot) {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.C);
        assertThat(state.view().when().compared()).contains(LocalDate.of(2024, 1, 8));
        assertThat(tells(robot, "8 January 2024 to 8 January 2025")).isTrue();
        assertThat(robot.lookup("#detail .page-row").queryAll()).hasSizeGreaterThan(10);
        TextInputControl other = robot.lookup("#against").queryTextInputControl();
        robot.clickOn(other).interact(() -> other.setText("2008"));
        robot.type(KeyCode.ENTER);
        assertThat(state.view().when().compared()).contains(LocalDate.of(2008, 1, 1));
        Node timeline = robot.lookup("#timeline").query();
        Bounds at = timeline.localToScreen(timeline.getBoundsInLocal());
        double x = at.getMinX() + at.getWidth() * 0.4;
        robot.moveTo(x, at.getMinY() + 24);
        while (timeline.getCursor() != Cursor.H_RESIZE) {
            assertThat(x).isLessThan(at.getMaxX());
            robot.moveTo(++x, at.getMinY() + 24);
        }
        robot.press(MouseButton.PRIMARY).moveTo(x + 50, at.getMinY() + 24).moveTo(x + 100, at.getMinY() + 24);
        robot.release(MouseButton.PRIMARY);
        assertThat(state.view().when().compared().orElseThrow().getYear()).isBetween(2011, 2014);
        assertThat(state.view().day()).isEqualTo(STORY);
        robot.clickOn("#compare");
        assertThat(state.view().when().compared()).isEmpty();
        assertThat(other.isVisible()).isFalse();
    }

    @Test
    void theDayOfAScenarioLeadsToItsFirstEvent(FxRobot robot) {
        robot.clickOn("from 9 October 2025");
        assertThat(state.index().scenarios()).containsExactly("NIS under US sanctions");
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(selected()).isEqualTo(Ref.event("2025-10-09-whatif-serbia-takes-over-nis"));
    }

    @Test
    void aClickedBoxGivesTheKeyboardBackToThePicture(FxRobot robot) throws TimeoutException {
        robot.clickOn("#kind-energy");
        Ref first = selected();
        robot.type(KeyCode.SPACE);
        waitFor(() -> !selected().equals(first));
        robot.type(KeyCode.SPACE);
        assertThat(state.view().filter().hiddenKinds()).containsExactly("energy");
    }
}
