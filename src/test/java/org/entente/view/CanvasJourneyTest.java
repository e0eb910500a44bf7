package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys over the picture by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class CanvasJourneyTest {
    private static final Ref SERBIA = Ref.actor("SRB");
    private static final Ref HUNGARY = Ref.actor("HUN");
    private static final Ref RUSSIA = Ref.actor("RUS");

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final Motion still = new Motion();
    private ExplorerState state =
            new ExplorerState(org.entente.model.Chronicle.EMPTY, View.opening(LocalDate.EPOCH, null, null));

    @SuppressWarnings("NullAway.Init")
    private MapCanvas canvas;

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        var chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, View.opening(LocalDate.of(2025, 1, 8), "SRB", null));
        still.reducedProperty().set(true);
        CanvasPane pane = new CanvasPane(state, new Tasks(Runnable::run, Platform::runLater), still);
        canvas = pane.canvas();
        stage.setScene(new Scene(pane, 1000, 700));
        stage.show();
        canvas.requestFocus();
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean drawn(Ref ref) {
        return canvas.verbs().anchors().at(ref).isPresent();
    }

    private Point2D at(Ref ref) throws TimeoutException {
        waitFor(() -> drawn(ref));
        Point p = canvas.verbs().anchors().at(ref).orElseThrow();
        return canvas.localToScreen(p.x(), p.y());
    }

    private Set<Ref> picked() {
        return state.view().subject().picked();
    }

    private static void with(FxRobot robot, KeyCode held, Runnable what) {
        robot.press(held);
        what.run();
        robot.release(held);
    }

    @Test
    void clicksWithControlAndShiftPickOutSeveral(FxRobot robot) throws TimeoutException {
        robot.clickOn(at(HUNGARY));
        Point2D russia = at(RUSSIA);
        with(robot, KeyCode.SHIFT, () -> robot.clickOn(russia));
        assertThat(picked()).containsExactly(HUNGARY, RUSSIA);
        Point2D hungary = at(HUNGARY);
        with(robot, KeyCode.CONTROL, () -> robot.clickOn(hungary));
        assertThat(picked()).containsExactly(RUSSIA);
        assertThat(state.undoName()).contains("Select Hungary");
    }

    @Test
    void keysPickAllInvertHideAndShowAgain(FxRobot robot) throws TimeoutException {
        robot.clickOn(at(HUNGARY));
        with(robot, KeyCode.CONTROL, () -> robot.type(KeyCode.I));
        assertThat(picked()).contains(RUSSIA, SERBIA).doesNotContain(HUNGARY);
        with(robot, KeyCode.CONTROL, () -> robot.type(KeyCode.A));
        assertThat(picked()).contains(RUSSIA, SERBIA, HUNGARY);
        robot.clickOn(at(HUNGARY)).type(KeyCode.DELETE);
        waitFor(() -> !drawn(HUNGARY));
        assertThat(state.view().subject().hidden()).containsExactly(HUNGARY);
        robot.clickOn("#bar-show-all");
        waitFor(() -> drawn(HUNGARY));
        robot.interact(state::undo);
        assertThat(state.view().subject().hidden()).containsExactly(HUNGARY);
    }

    @Test
    void showsOnlyWhatIsPicked(FxRobot robot) throws TimeoutException {
        robot.clickOn(at(HUNGARY));
        Point2D russia = at(RUSSIA);
        with(robot, KeyCode.SHIFT, () -> robot.clickOn(russia));
        robot.type(KeyCode.O);
        waitFor(() -> !drawn(Ref.actor("DEU")));
        assertThat(drawn(HUNGARY) && drawn(RUSSIA) && drawn(SERBIA)).isTrue();
        with(robot, KeyCode.SHIFT, () -> robot.type(KeyCode.DELETE));
        waitFor(() -> drawn(Ref.actor("DEU")));
    }

    @Test
    void aDraggedNationStaysWhereItIsPutUntilItIsUnpinned(FxRobot robot) throws TimeoutException {
        Point2D from = at(HUNGARY);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.getX() - 40, from.getY() - 60)
                .moveTo(from.getX() - 80, from.getY() - 90)
                .release(MouseButton.PRIMARY);
        waitFor(() -> state.view().pins().containsKey("HUN"));
        Point put = state.view().pins().get("HUN");
        waitFor(() -> canvas.verbs()
                .anchors()
                .at(HUNGARY)
                .filter(p -> put != null && p.distance(canvas.viewport().toScreen(put)) < 0.01)
                .isPresent());
        assertThat(at(HUNGARY).distance(from.getX() - 80, from.getY() - 90)).isLessThan(3);
        assertThat(state.view().camera()).isEmpty();
        assertThat(state.undoName()).contains("Move Hungary");
        robot.clickOn(at(HUNGARY)).type(KeyCode.P);
        assertThat(state.view().pins()).isEmpty();
        robot.type(KeyCode.P);
        assertThat(state.view().pins()).containsOnlyKeys("HUN");
    }

    @Test
    void aBoxAndALassoPickOutWhatIsInside(FxRobot robot) throws TimeoutException {
        Point2D middle = at(HUNGARY);
        robot.press(KeyCode.SHIFT)
                .moveTo(middle.getX() - 30, middle.getY() - 30)
                .press(MouseButton.PRIMARY)
                .moveTo(middle)
                .moveTo(middle.getX() + 30, middle.getY() + 30)
                .release(MouseButton.PRIMARY)
                .release(KeyCode.SHIFT);
        assertThat(picked()).contains(HUNGARY).doesNotContain(RUSSIA);
        Point2D russia = at(RUSSIA);
        robot.press(KeyCode.ALT)
                .moveTo(russia.getX() - 30, russia.getY() - 30)
                .press(MouseButton.PRIMARY)
                .moveTo(russia.getX() + 30, russia.getY() - 30)
                .moveTo(russia.getX() + 30, russia.getY() + 30)
                .moveTo(russia.getX() - 30, russia.getY() + 30)
                .release(MouseButton.PRIMARY)
                .release(KeyCode.ALT);
        assertThat(picked()).contains(RUSSIA).doesNotContain(HUNGARY);
    }

    @Test
    void theMenuOfANationHidesItAndThatOfTheGroundShowsItAgain(FxRobot robot) throws TimeoutException {
        Point2D screen = at(HUNGARY);
        Point2D own = canvas.screenToLocal(screen);
        robot.interact(() -> canvas.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                own.getX(),
                own.getY(),
                screen.getX(),
                screen.getY(),
                false,
                null)));
        robot.clickOn("#item-hide");
        waitFor(() -> !drawn(HUNGARY));
        robot.interact(() -> new ItemMenu(canvas, state)
                .ground().getItems().stream()
                        .filter(i -> "item-show-all".equals(i.getId()))
                        .forEach(i -> i.fire()));
        waitFor(() -> drawn(HUNGARY));
    }

    @Test
    void theKeyboardWalksFromNationToNationAlongTheirTies(FxRobot robot) throws TimeoutException {
        at(SERBIA);
        robot.interact(() -> state.change("Select", v -> v.select(SERBIA)));
        robot.type(KeyCode.K);
        Ref tie = state.view().subject().selected().orElseThrow();
        assertThat(canvas.verbs().ends(tie)).contains("SRB").hasSize(2);
        assertThat(canvas.getAccessibleText()).startsWith(new Sentences(state).of(tie));
        assertThat(robot.lookup("#walk-ring").query().isVisible()).isTrue();
        robot.type(KeyCode.K);
        assertThat(state.view().subject().selected()).isNotEqualTo(java.util.Optional.of(tie));
        with(robot, KeyCode.SHIFT, () -> robot.type(KeyCode.K));
        assertThat(state.view().subject().selected()).contains(tie);
        robot.type(KeyCode.ENTER);
        Ref other = state.view().subject().selected().orElseThrow();
        assertThat(other.table()).isEqualTo(Ref.Table.ACTOR);
        assertThat(canvas.verbs().ends(tie)).contains(other.id());
        robot.type(KeyCode.N);
        Ref next = state.view().subject().selected().orElseThrow();
        assertThat(next).isNotEqualTo(other);
        with(robot, KeyCode.SHIFT, () -> robot.type(KeyCode.N));
        assertThat(state.view().subject().selected()).contains(other);
        robot.type(KeyCode.ENTER);
        assertThat(state.view().subject().focused()).contains(other.id());
    }

    @Test
    void theListSaysWhatThePictureShowsAndSelectsBothWays(FxRobot robot) throws TimeoutException {
        at(HUNGARY);
        robot.type(KeyCode.L);
        @SuppressWarnings("unchecked")
        ListView<Ref> rows = robot.lookup("#picture-rows").queryAs(ListView.class);
        waitFor(() -> rows.isFocused() && rows.getItems().contains(HUNGARY));
        robot.interact(() -> rows.getSelectionModel().select(HUNGARY));
        assertThat(state.view().subject().selected()).contains(HUNGARY);
        robot.interact(() -> state.change("Select", v -> v.select(SERBIA)));
        assertThat(rows.getSelectionModel().getSelectedItem()).isEqualTo(SERBIA);
        robot.interact(canvas::toggleList);
        assertThat(canvas.isFocused()).isTrue();
    }

    @Test
    void theMinimapIsThereOnlyAwayFromHomeAndMovesTheCamera(FxRobot robot) throws TimeoutException {
        at(HUNGARY);
        Minimap minimap = robot.lookup("#minimap").queryAs(Minimap.class);
        assertThat(minimap.isVisible()).isFalse();
        robot.type(KeyCode.PLUS);
        waitFor(minimap::isVisible);
        Point before = canvas.viewport().centre();
        Point2D corner = minimap.localToScreen(20, 20);
        robot.clickOn(corner);
        assertThat(canvas.viewport().centre()).isNotEqualTo(before);
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(minimap.isVisible()).isFalse();
        with(robot, KeyCode.CONTROL, () -> robot.type(KeyCode.A));
        with(robot, KeyCode.CONTROL, () -> robot.type(KeyCode.DIGIT9));
        assertThat(state.view().camera()).isPresent();
    }
}
