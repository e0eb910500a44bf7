package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window whose place another took is not kept. */
@ExtendWith(ApplicationExtension.class)
class HeapTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private final List<WeakReference<Window>> windows = new ArrayList<>();
    private final Motion motion = new Motion();

    @Start
    void start(Stage stage) throws Exception {
        Chronicle chronicle = RecordReader.read(BundledRecord.path()).chronicle();
        ExplorerState state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        Tasks tasks = new Tasks(Runnable::run, Platform::runLater);
        new Window(state, tasks, motion, Memory.NONE).show(stage);
    }

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private void speak(FxRobot robot, Stage stage, String language) {
        robot.interact(() -> {
            Window now = Window.on(stage).orElseThrow();
            windows.add(new WeakReference<>(now));
            now.shell().orElseThrow().languages().stream()
                    .filter(c -> c.id().equals("language-" + language))
                    .forEach(Command::run);
        });
    }

    @Test
    void aWindowThatWasPlayingIsLetGoWhenItsStageShowsSomethingElse(FxRobot robot) {
        Stage stage = (Stage) robot.window(0);
        robot.interact(() -> {
            Window now = Window.on(stage).orElseThrow();
            windows.add(new WeakReference<>(now));
            now.commands().stream().filter(c -> c.id().equals("play")).forEach(Command::run);
        });
        robot.interact(() -> {
            stage.setOnCloseRequest(null);
            stage.setScene(new Scene(new Pane()));
        });
        robot.interact(() -> {});
        windows.forEach(Heap::forgotten);
    }

    private static void run(Stage stage, String command) {
        Window.on(stage).orElseThrow().commands().stream()
                .filter(c -> c.id().equals(command))
                .forEach(Command::run);
    }

    /** On a stage of its own, as the robot keeps the events of that which it was given. */
    @Test
    void aWindowThatIsClosedWhileItPresentsEndsThatAndIsLetGo(FxRobot robot) throws Exception {
        Chronicle chronicle = RecordReader.read(BundledRecord.path()).chronicle();
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            ExplorerState state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
            Tasks tasks = new Tasks(Runnable::run, Platform::runLater);
            new Window(state, tasks, motion, Memory.NONE).show(stage[0]);
            windows.add(new WeakReference<>(Window.on(stage[0]).orElseThrow()));
            run(stage[0], "present");
        });
        robot.interact(() -> {
            Parent root = stage[0].getScene().getRoot();
            root.lookupAll(".button").stream()
                    .filter(b -> b.getId() != null && b.getId().startsWith("story-start-"))
                    .findFirst()
                    .map(Button.class::cast)
                    .orElseThrow()
                    .fire();
            run(stage[0], "present");
            assertThat(stage[0].getScene().getRoot()).isNotEqualTo(root);
            stage[0].close();
            assertThat(stage[0].getScene().getRoot()).isEqualTo(root);
            stage[0].setScene(null);
            stage[0].setOnCloseRequest(null);
            stage[0] = new Stage();
        });
        robot.interact(() -> {});
        windows.forEach(Heap::forgotten);
    }

    @Test
    void aWindowInAnotherLanguageLetsTheOneBeforeGo(FxRobot robot) {
        Stage stage = (Stage) robot.window(0);
        speak(robot, stage, "fr");
        speak(robot, stage, "sr");
        speak(robot, stage, "en");
        robot.interact(() -> {});
        windows.forEach(Heap::forgotten);
    }
}
