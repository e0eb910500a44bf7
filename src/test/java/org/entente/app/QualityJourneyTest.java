package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The quality list in the real window. */
@ExtendWith(ApplicationExtension.class)
class QualityJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    @TempDir
    static Path folder = Path.of("");

    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(DAY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Path record = SmallRecord.sound()
                .plus("ties.csv", "bad,energy,RUS,XXX,oil,2010,,,un,")
                .in(Files.createTempDirectory(folder, "record"));
        Reading reading = RecordReader.read(record);
        state = new ExplorerState(reading.chronicle(), View.opening(DAY, null, null));
        state.desk().told(reading.problems());
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE).show(stage);
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> table(FxRobot robot) throws TimeoutException {
        robot.lookup("#panels").queryAs(MenuButton.class).getItems().stream()
                .filter(i -> "panel-quality".equals(i.getId()))
                .findFirst()
                .ifPresent(i -> robot.interact(i::fire));
        TableView<?> table = robot.lookup("#quality-table").queryAs(TableView.class);
        waitFor(() -> !table.getItems().isEmpty());
        return table;
    }

    @Test
    void aChipFiltersAndALineLeadsToItsRowAndMovesTheDay(FxRobot robot) throws Exception {
        TableView<?> table = table(robot);
        int all = table.getItems().size();
        assertThat(robot.lookup("#quality-date").queryAs(ToggleButton.class).getText())
                .isEqualTo("Vague date 3");
        robot.clickOn("#quality-date");
        waitFor(() -> table.getItems().size() == 3 && all > 3);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        assertThat(state.view().subject().selected()).contains(Ref.tie("swap"));
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        assertThat(state.view().subject().selected()).contains(Ref.tie("migs"));
    }

    @Test
    void whatTheReaderToldIsListedWithItsPlaceAndTheSwitchLeavesOnlyTheViewsTies(FxRobot robot) throws Exception {
        TableView<?> table = table(robot);
        robot.clickOn("#quality-problem");
        waitFor(() -> table.getItems().size() == 1);
        assertThat(table.getItems().get(0).toString()).contains("ties.csv:6:").contains("XXX");
        robot.clickOn("#quality-problem");
        waitFor(() -> table.getItems().size() > 1);
        int all = table.getItems().size();
        robot.interact(() -> robot.lookup("#quality-only").query().requestFocus());
        robot.type(KeyCode.SPACE);
        waitFor(() -> table.getItems().size() < all);
        assertThat(table.getItems()).noneMatch(row -> row.toString().contains("ties.csv:6:"));
    }

    @Test
    void aMendedLineGivesItsPlaceToTheNextAndTheKeyboardStaysInTheList(FxRobot robot) throws Exception {
        TableView<?> table = table(robot);
        robot.clickOn("#quality-date");
        waitFor(() -> table.getItems().size() == 3);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        robot.type(KeyCode.E);
        waitFor(() -> robot.lookup("#field-start").tryQuery().isPresent());
        TextInputControl start = robot.lookup("#field-start").queryTextInputControl();
        String before = start.getText();
        robot.interact(() -> {
            start.requestFocus();
            start.setText(before.substring(0, 4) + "-03-05");
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        waitFor(() -> table.getItems().size() == 2);
        waitFor(() -> table.getFocusModel().getFocusedIndex() == 1);
        assertThat(table.isFocused()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        waitFor(() -> table.getItems().size() == 3);
    }
}
