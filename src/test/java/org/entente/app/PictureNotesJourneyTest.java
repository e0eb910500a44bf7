package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.scene.Mark;
import org.entente.scene.Note;
import org.entente.scene.Scene;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.MapCanvas;
import org.entente.view.Memory;
import org.entente.workspace.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Notes and named selections in the real window, by keyboard and by mouse. */
@ExtendWith(ApplicationExtension.class)
class PictureNotesJourneyTest {
    @TempDir
    static Path folder = Path.of("");

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private ExplorerState state =
            new ExplorerState(Chronicle.EMPTY, View.opening(LocalDate.of(2018, 1, 1), null, null));

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        Path record = SmallRecord.sound().in(Files.createTempDirectory(folder, "record"));
        state = new ExplorerState(
                RecordReader.read(record).chronicle(), View.opening(LocalDate.of(2018, 1, 1), null, null));
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE).show(stage);
    }

    @AfterEach
    void nothingWasThrown() {
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(n -> n.getScene() != null && n.isVisible());
    }

    private List<Note> notes() {
        return state.view().subject().kept().notes();
    }

    private static List<Mark.Label> drawn(FxRobot robot) {
        Scene scene = robot.lookup("#canvas").queryAs(MapCanvas.class).scene().orElseThrow();
        return scene.layers().stream()
                .filter(l -> l.name().equals("notes"))
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static void write(FxRobot robot, String text) throws TimeoutException {
        waitFor(() ->
                robot.lookup("#note-text").tryQuery().filter(n -> n.isFocused()).isPresent());
        robot.clickOn("#note-text").write(text);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        waitFor(() -> !seen(robot, "#note-text"));
    }

    @Test
    void aNoteIsWrittenByKeyMovedEditedAndUndone(FxRobot robot) throws Exception {
        robot.interact(() -> {
            state.change("select", v -> v.select(Ref.actor("RUS")));
            robot.lookup("#canvas").query().requestFocus();
        });
        waitFor(() -> robot.lookup("#canvas").queryAs(MapCanvas.class).scene().isPresent());
        robot.type(KeyCode.A);
        write(robot, "see the ledger");
        waitFor(() -> !notes().isEmpty());
        assertThat(notes()).singleElement().satisfies(n -> {
            assertThat(n.text()).isEqualTo("see the ledger");
            assertThat(n.on()).isEqualTo(Ref.actor("RUS"));
        });
        assertThat(state.undoName()).contains("Add a note");
        waitFor(() -> !drawn(robot).isEmpty());
        assertThat(Link.read(Link.to(state.view())).subject().kept().notes()).isEqualTo(notes());

        Mark.Label label = drawn(robot).get(0);
        Point2D at = robot.lookup("#canvas").query().localToScreen(label.x() + 5, label.y() - 3);
        Note before = notes().get(0);
        robot.drag(at, MouseButton.PRIMARY).moveBy(40, 30).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(notes().get(0).at().x() - before.at().x()).isBetween(20.0, 45.0);
        assertThat(state.undoName()).contains("Move a note");
        assertThat(state.view().subject().selected()).contains(Ref.actor("RUS"));

        waitFor(() -> drawn(robot).get(0).x() != label.x());
        Mark.Label moved = drawn(robot).get(0);
        Point2D there = robot.lookup("#canvas").query().localToScreen(moved.x() + 5, moved.y() - 3);
        robot.doubleClickOn(there);
        write(robot, "!");
        waitFor(() -> notes().get(0).text().contains("!"));
        assertThat(notes().get(0).text()).contains("!").contains("see the ledger");
        robot.interact(state::undo);
        robot.interact(state::undo);
        robot.interact(state::undo);
        assertThat(notes()).isEmpty();
    }

    @Test
    void aSelectionIsKeptByNameAndRecalled(FxRobot robot) throws Exception {
        Set<Ref> both = Set.of(Ref.actor("RUS"), Ref.actor("SRB"));
        robot.interact(() -> state.change("pick", v -> v.subject(v.subject().pick(both))));
        MenuButton menu = robot.lookup("#bar-selections").queryAs(MenuButton.class);
        MenuItem keep = menu.getItems().get(0);
        assertThat(keep.getId()).isEqualTo("keep-selection");
        Platform.runLater(keep::fire);
        waitFor(() -> seen(robot, "#selection-dialog"));
        robot.clickOn("#selection-dialog .text-field").write("the two");
        robot.type(KeyCode.ENTER);
        waitFor(() -> !state.view().subject().kept().selections().isEmpty());
        assertThat(state.view().subject().kept().selections().get("the two")).containsExactlyInAnyOrderElementsOf(both);
        Set<Ref> other = Set.of(Ref.actor("RUS"), Ref.tie("gas"));
        robot.interact(() -> state.change("pick", v -> v.subject(v.subject().pick(other))));
        MenuItem recall = robot.lookup("#bar-selections").queryAs(MenuButton.class).getItems().stream()
                .filter(i -> "recall-the two".equals(i.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(recall::fire);
        assertThat(state.view().subject().picked()).isEqualTo(both);
        assertThat(Link.read(Link.to(state.view())).subject())
                .isEqualTo(state.view().subject());
    }
}
