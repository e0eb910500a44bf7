package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.data.BundledRecord;
import org.entente.model.Chronicle;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was done is told without taking the keyboard; what takes long is told, and can be cancelled. */
@ExtendWith(ApplicationExtension.class)
class NotesJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    @TempDir
    static Path folder = Path.of("");

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Tasks tasks = new Tasks(background, Platform::runLater);
    private final List<String> opened = new ArrayList<>();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));
    private Optional<FileActions> files = Optional.empty();

    @Start
    void start(Stage stage) throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        Window window = new Window(state, tasks);
        window.outside(opened::add);
        window.show(stage);
        files = window.files();
    }

    @AfterEach
    void endWork() {
        background.shutdownNow();
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean told(FxRobot robot, String text) {
        return robot.lookup("#notes .label").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().contains(text));
    }

    @Test
    void savingIsToldWithAWayToTheFolderAndTheKeyboardStays(FxRobot robot) throws Exception {
        Node canvas = robot.lookup("#canvas").query();
        robot.interact(canvas::requestFocus);
        Path file = folder.resolve("noted.entente");
        robot.interact(() -> files.orElseThrow().save(file, () -> {}));
        waitFor(() -> told(robot, "noted.entente"));
        assertThat(canvas.isFocused()).isTrue();
        assertThat(robot.lookup("#notes").query().getAccessibleText()).contains("noted.entente");
        robot.clickOn(robot.lookup("#notes .note-way").<Node>query());
        assertThat(opened).containsExactly(folder.toUri().toString());
        assertThat(told(robot, "noted.entente")).isFalse();
    }

    @Test
    void aCopiedLinkIsToldAndTheNoteCanBePutAwayByKeyboard(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        waitFor(() -> told(robot, "link"));
        robot.interact(() -> robot.lookup("#notes .note-away").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(told(robot, "link")).isFalse();
    }

    @Test
    void whatIsNotAsItWasIsToldAndReadOnlyByWhoWantsTo(FxRobot robot) throws Exception {
        Path record = Files.createDirectories(folder.resolve("faulty"));
        copy(BundledRecord.path(), record);
        Files.writeString(
                record.resolve("events.csv"), Files.readString(record.resolve("events.csv")) + "broken,2014-99\n");
        robot.interact(() -> files.orElseThrow().open(record));
        waitFor(() -> told(robot, "the rest of the record is open"));
        assertThat(robot.lookup("#message").tryQuery()).isEmpty();
        robot.clickOn(robot.lookup("#notes .note-way").<Node>query());
        assertThat(robot.lookup("#message .text-area").queryTextInputControl().getText())
                .contains("events.csv:");
        robot.type(KeyCode.ESCAPE);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.list(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @Test
    void workThatTakesLongShowsASignAndIsCancelledFromItsList(FxRobot robot) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean delivered = new AtomicBoolean();
        AtomicBoolean heard = new AtomicBoolean();
        Node sign = robot.lookup("#work").query();
        waitFor(() -> tasks.running().isEmpty());
        assertThat(sign.isVisible()).isFalse();
        robot.interact(() -> tasks.<String>start(
                "test",
                progress -> {
                    progress.report(0.4, "Counting sheep");
                    over.await();
                    heard.set(progress.cancelled());
                    return "";
                },
                new Tasks.Outcome<>(done -> delivered.set(true), e -> delivered.set(true))));
        waitFor(sign::isVisible);
        assertThat(sign.getAccessibleText()).isEqualTo("Counting sheep");
        robot.interact(sign::requestFocus);
        robot.type(KeyCode.SPACE);
        waitFor(() -> robot.lookup("#work-list .button").tryQuery().isPresent());
        robot.clickOn(robot.lookup("#work-list .button").<Node>query());
        over.countDown();
        waitFor(() -> !sign.isVisible());
        background.shutdown();
        assertThat(background.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).isTrue();
        assertThat(delivered).isFalse();
    }
}
