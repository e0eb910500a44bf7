package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
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

/** How a form, and the list under a field of it, is left. */
@ExtendWith(ApplicationExtension.class)
class FormLeavingJourneyTest {
    @TempDir
    static Path folder = Path.of("");

    @Start
    void start(Stage stage) throws Exception {
        Path record = SmallRecord.sound().in(Files.createTempDirectory(folder, "record"));
        ExplorerState state = new ExplorerState(
                RecordReader.read(record).chronicle(), View.opening(LocalDate.of(2018, 1, 1), null, Ref.tie("gas")));
        Motion still = new Motion();
        still.reducedProperty().set(true);
        new Window(state, new Tasks(Runnable::run, Platform::runLater), still, Memory.NONE).show(stage);
    }

    private static void edit(FxRobot robot) {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String text) {
        edit(robot);
        TextInputControl field = robot.lookup("#field-sources").queryTextInputControl();
        robot.interact(field::requestFocus);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void escape(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<javafx.stage.Window> lists() {
        return Seen.windows().stream().filter(w -> w instanceof Popup).toList();
    }

    private static boolean asked(FxRobot robot) {
        return robot.lookup("#edit-leave").tryQuery().isPresent();
    }

    @Test
    void escapeClosesTheListBeforeItLeavesTheForm(FxRobot robot) {
        write(robot, "t");
        assertThat(lists()).hasSize(1);
        escape(robot);
        assertThat(lists()).isEmpty();
        assertThat(asked(robot)).isFalse();
        escape(robot);
        assertThat(asked(robot)).isTrue();
        escape(robot);
        assertThat(Seen.windows()).hasSize(1);
    }

    @Test
    void aFormWithEditsWhosePanelWasClosedIsShownAgainBeforeItIsAskedAbout(FxRobot robot) {
        write(robot, "x");
        robot.clickOn("#close-edit");
        assertThat(robot.lookup("#field-sources").tryQuery()).isEmpty();
        edit(robot);
        assertThat(asked(robot)).isTrue();
        escape(robot);
        assertThat(robot.lookup("#field-sources").queryTextInputControl().getText())
                .isEqualTo("x");
        assertThat(Seen.windows()).hasSize(1);
    }

    @Test
    void signsWithoutALetterFindNothing(FxRobot robot) {
        write(robot, ",");
        assertThat(lists()).isEmpty();
    }
}
