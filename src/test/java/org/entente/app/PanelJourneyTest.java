package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.time.Filter;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys through the panels of the real window, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class PanelJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final AtomicReference<String> kept = new AtomicReference<>("");
    private ExplorerState state = new ExplorerState(org.entente.model.Chronicle.EMPTY, View.opening(STORY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        var chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, new Memory(kept::get, kept::set))
                .show(stage);
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Ref selected() {
        return state.view().subject().selected().orElseThrow();
    }

    private static boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(n -> n.getScene() != null);
    }

    private static void choose(FxRobot robot, String menu, String item) {
        var button = robot.lookup(menu).queryAs(javafx.scene.control.MenuButton.class);
        MenuItem line = button.getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(line::fire);
    }

    private TableView<?> table(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        TableView<?> table = robot.lookup("#ties-table").queryAs(TableView.class);
        waitFor(() -> !table.getItems().isEmpty());
        return table;
    }

    @Test
    void closesAPanelByMouseAndOpensItAgainFromTheMenu(FxRobot robot) {
        robot.clickOn("#close-filter");
        assertThat(seen(robot, "#filter")).isFalse();
        assertThat(kept.get()).contains("panel filter left closed");
        choose(robot, "#panels", "panel-filter");
        assertThat(seen(robot, "#filter")).isTrue();
        assertThat(kept.get()).contains("panel filter left front");
    }

    @Test
    void movesAPanelToAnotherSideAndResetsTheLayout(FxRobot robot) {
        choose(robot, "#move-detail", "move-detail-left");
        assertThat(kept.get()).contains("panel detail left front");
        assertThat(seen(robot, "#dock-left #detail")).isTrue();
        robot.clickOn("#tab-filter");
        assertThat(seen(robot, "#dock-left #filter")).isTrue();
        choose(robot, "#panels", "reset-layout");
        assertThat(seen(robot, "#dock-right #detail")).isTrue();
        assertThat(seen(robot, "#dock-left #filter")).isTrue();
    }

    @Test
    void sizesASideByMouseAndByKeyboard(FxRobot robot) {
        Region dock = robot.lookup("#dock-left").queryAs(Region.class);
        double before = dock.getWidth();
        robot.drag("#edge-left", MouseButton.PRIMARY)
                .moveBy(40, 0)
                .moveBy(20, 0)
                .drop();
        assertThat(dock.getWidth()).isBetween(before + 50, before + 70);
        assertThat(kept.get()).contains("size left");
        double wide = dock.getWidth();
        robot.interact(() -> robot.lookup("#edge-left").query().requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(dock.getWidth()).isEqualTo(wide - 20);
        robot.doubleClickOn("#edge-left");
        assertThat(dock.getWidth()).isEqualTo(before);
        assertThat(kept.get()).doesNotContain("size left");
    }

    @Test
    void goesBackAndForwardAmongPagesByButtonAndByKey(FxRobot robot) {
        Ref first = selected();
        robot.clickOn("Russia");
        assertThat(selected()).isEqualTo(Ref.actor("RUS"));
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(selected()).isEqualTo(first);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(selected()).isEqualTo(Ref.actor("RUS"));
        robot.clickOn("#back");
        assertThat(selected()).isEqualTo(first);
        assertThat(robot.lookup("#back").query().isDisabled()).isTrue();
        robot.clickOn("#forward");
        assertThat(selected()).isEqualTo(Ref.actor("RUS"));
    }

    private int tiesOfSerbia() {
        int out = (int) state.index().at(STORY, Filter.NONE).edgeSet().stream()
                .filter(t -> t.from().equals("SRB") || t.to().equals("SRB"))
                .count();
        assertThat(out).isGreaterThan(100);
        return out;
    }

    @Test
    void theTableHoldsTheTiesOfTheViewAndItsRowIsTheSelection(FxRobot robot) throws TimeoutException {
        TableView<?> table = table(robot);
        assertThat(table.getItems()).hasSize(tiesOfSerbia());
        robot.interact(() -> table.getSelectionModel().select(3));
        assertThat(selected().table()).isEqualTo(Ref.Table.TIE);
        Ref third = selected();
        robot.interact(() -> state.change("Elsewhere", v -> v.select(Ref.actor("RUS"))));
        assertThat(table.getSelectionModel().getSelectedItem()).isNull();
        robot.interact(() -> state.change("There", v -> v.select(third)));
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertThat(seen(robot, "#ties-table")).isFalse();
    }

    @Test
    void theSelectedRowIsInSightWhenTheTableOpensAndWhenItsFilterIsCleared(FxRobot robot) throws Exception {
        Ref tie = Ref.tie("arms-rus-srb-contracts-terminated");
        robot.interact(() -> state.change("select", v -> v.select(tie)));
        TableView<?> table = table(robot);
        waitFor(() -> inSight(robot, "contracts, unnamed (terminated)"));
        robot.interact(() -> table.scrollTo(0));
        assertThat(inSight(robot, "contracts, unnamed (terminated)")).isFalse();
        robot.clickOn("#ties-filter").write("unnamed");
        assertThat(table.getItems()).hasSize(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(table.getItems()).hasSize(tiesOfSerbia());
        waitFor(() -> inSight(robot, "contracts, unnamed (terminated)"));
    }

    private static boolean inSight(FxRobot robot, String subject) {
        Node table = robot.lookup("#ties-table").query();
        Bounds whole = table.localToScene(table.getLayoutBounds());
        return robot.from(table).lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .filter(c -> subject.equals(c.getText()))
                .anyMatch(c -> c.getParent().isVisible()
                        && whole.contains(
                                c.localToScene(c.getLayoutBounds()).getCenterX(),
                                c.localToScene(c.getLayoutBounds()).getCenterY()));
    }

    @Test
    void filtersTheTableByKeyboardAndCopiesItAsCsv(FxRobot robot) throws TimeoutException {
        TableView<?> table = table(robot);
        TextInputControl filter = robot.lookup("#ties-filter").queryTextInputControl();
        robot.clickOn(filter).interact(() -> filter.setText("russia suspended"));
        assertThat(table.getItems()).hasSizeBetween(1, 40);
        int rows = table.getItems().size();
        robot.clickOn("#ties-copy");
        assertThat(clipboard(robot).lines().count()).isEqualTo(rows + 1L);
        assertThat(clipboard(robot)).startsWith("Kind,From,To,Subject,Status,Since,Strength,Unit,Told for,Sources\n");
        robot.clickOn(filter).type(KeyCode.DOWN);
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard(robot).lines().count()).isEqualTo(2);
        robot.clickOn(filter).type(KeyCode.ESCAPE);
        assertThat(table.getItems()).hasSize(tiesOfSerbia());
    }

    private static String clipboard(FxRobot robot) {
        AtomicReference<String> text = new AtomicReference<>("");
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return String.valueOf(text.get());
    }

    @Test
    void theTableOfEventsTakesTheDayWithIt(FxRobot robot) throws TimeoutException {
        table(robot);
        robot.clickOn("#table-events");
        TableView<?> events = robot.lookup("#events-table").queryAs(TableView.class);
        waitFor(() -> !events.getItems().isEmpty());
        robot.interact(() -> events.getSelectionModel().clearAndSelect(0));
        assertThat(selected().table()).isEqualTo(Ref.Table.EVENT);
        assertThat(state.view().day())
                .isEqualTo(state.chronicle()
                        .event(selected().id())
                        .orElseThrow()
                        .date()
                        .earliest());
    }

    @Test
    void f6GoesFromPartToPartAndBack(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        Node frame = robot.lookup("#focus-frame").query();
        robot.interact(canvas::requestFocus);
        assertThat(frame.isVisible()).isFalse();
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#filter").query().getPseudoClassStates())
                .anyMatch(p -> p.getPseudoClassName().equals("focus-within"));
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#detail").query().getPseudoClassStates())
                .anyMatch(p -> p.getPseudoClassName().equals("focus-within"));
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#timeline").query().isFocused()).isTrue();
        robot.type(KeyCode.F6);
        assertThat(canvas.isFocused()).isTrue();
        assertThat(frame.isVisible()).as("the keyboard is seen").isTrue();
        assertThat(frame.getLayoutBounds().getWidth())
                .isEqualTo(canvas.getLayoutBounds().getWidth());
        assertThat(frame.getLayoutBounds().getHeight())
                .isEqualTo(canvas.getLayoutBounds().getHeight());
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#timeline").query().isFocused()).isTrue();
        assertThat(frame.isVisible()).isFalse();
    }

    @Test
    void tellsTheSourcesAndTheChanges(FxRobot robot) throws TimeoutException {
        choose(robot, "#panels", "panel-sources");
        TableView<?> sources = robot.lookup("#sources-table").queryAs(TableView.class);
        waitFor(() -> !sources.getItems().isEmpty());
        robot.interact(() -> sources.getSelectionModel().clearAndSelect(0));
        assertThat(selected().table()).isEqualTo(Ref.Table.SOURCE);
        choose(robot, "#panels", "panel-changes");
        robot.clickOn("#compare-year");
        assertThat(state.view().when().compared()).contains(STORY.minusYears(1));
        waitFor(() -> robot.lookup("#changes .headline").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().contains("8 January 2024 to 8 January 2025")));
    }

    @Test
    void anActorsPageTellsItsBalanceAndATieItsFiguresByKeyboard(FxRobot robot) {
        robot.interact(() -> state.change("Serbia", v -> v.select(Ref.actor("SRB"))));
        assertThat(seen(robot, "#detail #balance")).isTrue();
        assertThat(robot.lookup("#detail .sparkline").queryAllAs(Pane.class))
                .as("a course has two figures at least")
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.getChildren()).hasSizeGreaterThan(1));
        String measured = state.chronicle().measures().stream()
                .map(m -> m.tie())
                .filter(t -> state.chronicle().measuresOf(t).size() > 2)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> state.change("Tie", v -> v.select(Ref.tie(measured))));
        Labeled reading = robot.lookup("#reading").queryLabeled();
        String last = reading.getText();
        robot.interact(() -> robot.lookup("#life-chart").query().requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(reading.getText()).isNotBlank().isNotEqualTo(last);
    }

    @Test
    void theContentsOfAnActorsPageLeadToItsSections(FxRobot robot) {
        robot.interact(() -> state.change("x", v -> v.select(Ref.actor("SRB"))));
        javafx.scene.control.ScrollPane page = robot.lookup("#detail").queryAs(javafx.scene.control.ScrollPane.class);
        assertThat(page.getVvalue()).isZero();
        Labeled last = robot.lookup(".contents-link").queryAllAs(Labeled.class).stream()
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(last.getText()).isEqualTo("Events");
        robot.interact(last::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(page.getVvalue()).isGreaterThan(0.3);
        robot.interact(() -> page.setVvalue(0));
        robot.clickOn("#contents-1");
        assertThat(page.getVvalue()).isBetween(0.0, 0.3);
    }

    @Test
    void severalNationsAreToldTogether(FxRobot robot) {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        int picked = state.view().subject().picked().size();
        assertThat(robot.lookup("#detail .headline").queryAs(Labeled.class).getText())
                .isEqualTo(picked + " selected");
        assertThat(robot.lookup("#detail .section-head").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(t -> t.contains("among them"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#detail .headline").queryAs(Labeled.class).getText())
                .doesNotContain("selected");
    }

    @Test
    void whatIsSelectedIsToldEvenWhereTheListOfStoriesHidesTheDetails(FxRobot robot) {
        robot.type(KeyCode.F5);
        assertThat(robot.lookup("#tab-stories")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
        robot.interact(() -> state.change("x", v -> v.select(Ref.actor("HUN"))));
        assertThat(robot.lookup("#tab-detail")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
    }
}
