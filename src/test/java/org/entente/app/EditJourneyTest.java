package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Origin;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.EditRequest;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Editing a record in the real window, by keyboard and by mouse, and saving it. */
@ExtendWith(ApplicationExtension.class)
class EditJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    @TempDir
    static Path folder = Path.of("");

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final Deque<Runnable> copies = new ArrayDeque<>();
    private Path record = Path.of("");
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(DAY, null, null));
    private Optional<FileActions> files = Optional.empty();
    private Keeping keeping = Keeping.little();
    private Optional<Stage> shown = Optional.empty();

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        record = SmallRecord.sound().in(Files.createTempDirectory(folder, "record"));
        shown = Optional.of(stage);
        show(stage);
        Chronicle chronicle = RecordReader.read(record).chronicle();
        View opening = View.opening(DAY, null, Ref.tie("gas"));
        state.open("Open", new Desk(chronicle, new Origin(record), null, opening), opening);
    }

    private void show(Stage stage) throws Exception {
        Chronicle chronicle = RecordReader.read(record).chronicle();
        state = new ExplorerState(chronicle, View.opening(DAY, null, Ref.tie("gas")));
        Motion still = new Motion();
        still.reducedProperty().set(true);
        keeping = Keeping.in(folder.resolve("state"), (what, after) -> copies.add(what));
        Window window = new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE, keeping);
        window.show(stage);
        files = window.files();
    }

    @AfterEach
    void nothingWasThrown() {
        keeping.end();
        assertThat(thrown.get()).isNull();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(n -> n.getScene() != null && n.isVisible());
    }

    /** Types into a field in place of what it holds. */
    private static void type(FxRobot robot, String field, String text) {
        TextInputControl input = robot.lookup(field).queryTextInputControl();
        robot.interact(() -> {
            input.requestFocus();
            input.clear();
        });
        robot.write(text);
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String menu, String item) {
        MenuItem line = robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(line::fire);
    }

    private void edit(FxRobot robot, Ref ref) {
        robot.interact(() -> {
            state.change("select", v -> v.select(ref));
            robot.lookup("#canvas").query().requestFocus();
        });
        robot.type(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String subject() {
        return state.chronicle().tie("gas").orElseThrow().subject();
    }

    @Test
    void changesATieByTheKeyboardAsOneStepThatUndoTakesBack(FxRobot robot) throws Exception {
        edit(robot, Ref.tie("gas"));
        type(robot, "#field-subject", "gas by pipe");
        control(robot, KeyCode.ENTER);
        assertThat(subject()).isEqualTo("gas by pipe");
        assertThat(state.undoName()).contains("Change tie Russia → Serbia: pipeline gas");
        assertThat(state.view().subject().selected()).contains(Ref.tie("gas"));
        assertThat(robot.lookup("#canvas").query().isFocused()).isTrue();
        assertThat(seen(robot, "#detail")).as("the changed row is seen").isTrue();
        assertThat(shown.orElseThrow().getTitle()).startsWith("●");
        control(robot, KeyCode.Z);
        assertThat(subject()).isEqualTo("pipeline gas");
        choose(robot, "#panels", "panel-edit");
        assertThat(robot.lookup("#edit-done").tryQuery()).as("told no longer").isEmpty();
        assertThat(state.desk().edited()).isFalse();
    }

    @Test
    void theKeyboardIsInTheFirstFieldOfAFormWhereverItWasBefore(FxRobot robot) {
        edit(robot, Ref.tie("gas"));
        assertThat(robot.lookup("#field-kind-arms").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> state.change("select", v -> v.select(Ref.actor("SRB"))));
        robot.clickOn("Russia → Serbia: pipeline gas");
        robot.type(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#field-kind-arms").query().isFocused()).isTrue();
    }

    @Test
    void thePaletteAddsARowAndRemovesTheOneSelected(FxRobot robot) throws Exception {
        palette(robot, "new event");
        waitFor(() -> seen(robot, "#field-date")
                && robot.lookup("#field-date").query().isFocused());
        assertThat(robot.lookup("#edit .headline").queryLabeled().getText()).isEqualTo("A new event");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !seen(robot, "#field-date"));
        robot.interact(() -> state.change("select", v -> v.select(Ref.tie("gas"))));
        palette(robot, "delete");
        waitFor(() -> seen(robot, "#edit-remove"));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !seen(robot, "#edit-remove"));
        assertThat(state.chronicle().tie("gas")).isPresent();
    }

    private static void palette(FxRobot robot, String words) throws TimeoutException {
        control(robot, KeyCode.K);
        waitFor(() -> robot.lookup("#palette-field").query().isFocused());
        robot.interact(
                () -> robot.lookup("#palette-field").queryTextInputControl().setText(words));
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aBadDateIsToldBesideItsFieldAndNothingChanges(FxRobot robot) {
        edit(robot, Ref.tie("gas"));
        Chronicle before = state.chronicle();
        type(robot, "#field-start", "last spring");
        control(robot, KeyCode.ENTER);
        assertThat(state.chronicle()).isSameAs(before);
        Node field = robot.lookup("#field-start").query();
        assertThat(field.isFocused()).isTrue();
        assertThat(robot.lookup(".form-flaw").queryAllAs(Label.class).stream().map(Label::getText))
                .anySatisfy(t -> assertThat(t).startsWith("Found 'last spring'; expected a date such as 2014"));
        type(robot, "#field-start", "2007-03~");
        assertThat(robot.lookup(".form-understood").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .contains("Understood as about March 2007: some day from 2007-03-01 to 2007-03-31");
    }

    @Test
    void whatIsTypedIsReadableInTheDark(FxRobot robot) {
        control(robot, KeyCode.D);
        edit(robot, Ref.tie("gas"));
        TextInputControl field = robot.lookup("#field-subject").queryTextInputControl();
        Text text = (Text) field.lookup(".text");
        assertThat(text.getFill()).isInstanceOfSatisfying(Color.class, c -> assertThat(c.getBrightness())
                .as(field.getStyleClass() + " " + text.getStyleClass() + text.getFill())
                .isGreaterThan(0.7));
    }

    @Test
    void addsATieWithCompletionByMouseAndKeyboard(FxRobot robot) throws Exception {
        choose(robot, "#panels", "panel-edit");
        choose(robot, "#edit-new", "new-ties");
        robot.clickOn("#field-kind-arms");
        type(robot, "#field-from", "Росс");
        waitFor(() -> seen(robot, "#field-from-found"));
        robot.type(KeyCode.ENTER);
        type(robot, "#field-to", "serbia");
        robot.type(KeyCode.ENTER);
        type(robot, "#field-subject", "Mi-35");
        type(robot, "#field-start", "2019");
        type(robot, "#field-sources", "first migs");
        robot.type(KeyCode.ENTER);
        robot.clickOn("#edit-apply");
        assertThat(state.chronicle().tie("arms-rus-srb-mi-35")).hasValueSatisfying(tie -> {
            assertThat(tie.from()).isEqualTo("RUS");
            assertThat(tie.to()).isEqualTo("SRB");
            assertThat(tie.evidence().sources()).containsExactly("tass");
        });
        assertThat(state.view().subject().selected()).contains(Ref.tie("arms-rus-srb-mi-35"));
        assertThat(state.undoName()).contains("Add tie Russia → Serbia: Mi-35");
    }

    @Test
    void changesAddsAndRemovesTheMeasuresOfATie(FxRobot robot) {
        edit(robot, Ref.tie("gas"));
        type(robot, "#measures-0-value", "7");
        robot.interact(() -> robot.lookup("#remove-measures-1").queryButton().fire());
        robot.interact(() -> robot.lookup("#add-measures").queryButton().fire());
        robot.write("2016");
        type(robot, "#measures-2-value", "3.5");
        control(robot, KeyCode.ENTER);
        assertThat(state.chronicle().measuresOf("gas"))
                .extracting(m -> m.period().from().orElseThrow() + " " + m.value())
                .containsExactly("2014 7.0", "2016 3.5");
    }

    @Test
    void removingAnActorTellsWhatGoesWithIt(FxRobot robot) throws Exception {
        EditRequest wish = EditRequest.remove(Ref.actor("RUS")).orElseThrow();
        Platform.runLater(() -> robot.lookup("#canvas").query().fireEvent(wish));
        waitFor(() -> seen(robot, "#edit-remove"));
        assertThat(robot.lookup("#edit-remove .text-area")
                        .queryTextInputControl()
                        .getText())
                .contains("4 ties go", "2 measures go", "4 events lose the name and stay");
        robot.clickOn("Remove all of it");
        waitFor(() -> state.chronicle().actor("RUS").isEmpty());
        assertThat(state.chronicle().ties()).isEmpty();
        assertThat(state.view().subject().selected()).isEmpty();
        assertThat(state.undoName()).contains("Remove Russia");
        robot.interact(state::undo);
        assertThat(state.chronicle().ties()).hasSize(4);
    }

    @Test
    void escapeAsksOnlyWhereSomethingWouldBeLost(FxRobot robot) throws Exception {
        edit(robot, Ref.tie("gas"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#field-subject").tryQuery()).isEmpty();
        edit(robot, Ref.tie("gas"));
        type(robot, "#field-subject", "x");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> seen(robot, "#edit-leave"));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !seen(robot, "#edit-leave"));
        assertThat(robot.lookup("#field-subject").queryTextInputControl().getText())
                .isEqualTo("x");
    }

    @Test
    void savingWritesTheOneRowAndTellsWhereSomebodyElseWasFaster(FxRobot robot) throws Exception {
        List<String> before = Files.readAllLines(record.resolve("ties.csv"));
        edit(robot, Ref.tie("gas"));
        type(robot, "#field-subject", "gas by pipe");
        control(robot, KeyCode.ENTER);
        choose(robot, "#file", "save-record");
        waitFor(() -> !state.desk().edited());
        List<String> after = Files.readAllLines(record.resolve("ties.csv"));
        before.set(2, before.get(2).replace("pipeline gas", "gas by pipe"));
        assertThat(after).isEqualTo(before);

        Files.writeString(record.resolve("ties.csv"), String.join("\n", before).replace("MiG-29", "MiG-31") + "\n");
        edit(robot, Ref.tie("gas"));
        type(robot, "#field-subject", "gas again");
        control(robot, KeyCode.ENTER);
        Platform.runLater(() -> files.orElseThrow().records().save());
        waitFor(() -> seen(robot, "#record-changed"));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !seen(robot, "#record-changed"));
        assertThat(Files.readString(record.resolve("ties.csv")))
                .contains("MiG-31")
                .doesNotContain("gas again");
        assertThat(state.desk().edited()).isTrue();
    }

    @Test
    void leavingAsksForEditsThatAreNotSaved(FxRobot robot) throws Exception {
        edit(robot, Ref.tie("gas"));
        type(robot, "#field-subject", "gas by pipe");
        control(robot, KeyCode.ENTER);
        AtomicReference<String> left = new AtomicReference<>("no");
        Platform.runLater(() -> files.orElseThrow().leave(() -> left.set("yes")));
        waitFor(() -> seen(robot, "#ask-to-save-record"));
        robot.clickOn("Save");
        waitFor(() -> "yes".equals(left.get()));
        assertThat(Files.readString(record.resolve("ties.csv"))).contains("gas by pipe");
    }

    @Test
    void editsOfAKilledProgramAreRecovered(FxRobot robot) throws Exception {
        edit(robot, Ref.tie("gas"));
        type(robot, "#field-subject", "gas by pipe");
        control(robot, KeyCode.ENTER);
        copies.forEach(Runnable::run);
        Path sessions = folder.resolve("state").resolve("sessions");
        List<Path> left;
        try (var all = Files.list(sessions)) {
            left = all.filter(p -> !p.toString().endsWith(".lock")).toList();
        }
        assertThat(left).hasSize(2);
        for (Path file : left) {
            String name = String.valueOf(file.getFileName());
            Files.copy(file, sessions.resolve("killed" + name.substring(name.indexOf('.'))));
        }
        keeping.end();
        robot.interact(() -> {
            try {
                show(shown.orElseThrow());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(subject()).isEqualTo("pipeline gas");
        Platform.runLater(() -> robot.lookup("#recover").queryButton().fire());
        waitFor(() -> subject().equals("gas by pipe"));
        assertThat(state.desk().edited()).isTrue();
        assertThat(state.desk().origin().place()).contains(record);
    }
}
