package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.cli.Commands;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.paint.Picture;
import org.entente.paint.PngPicture;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.MapCanvas;
import org.entente.view.Memory;
import org.entente.workspace.Link;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Saving, opening, dropping and recovering in the real window on the bundled record. */
@ExtendWith(ApplicationExtension.class)
class WorkspaceJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    @TempDir
    static Path folder = Path.of("");

    private final Deque<Runnable> copies = new ArrayDeque<>();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));
    private Optional<FileActions> files = Optional.empty();
    private @Nullable Stage shown;
    private Keeping keeping = Keeping.little();

    private Stage window() {
        return java.util.Objects.requireNonNull(shown);
    }

    @Start
    void start(Stage stage) throws Exception {
        shown = stage;
        show(stage);
    }

    private void later(Runnable what, Duration after) {
        copies.add(what);
    }

    private void show(Stage stage) throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        keeping = Keeping.in(folder.resolve("state"), this::later);
        Window anew =
                new Window(state, new Tasks(Runnable::run, Platform::runLater), new Motion(), Memory.NONE, keeping);
        anew.show(stage);
        files = anew.files();
    }

    private FileActions files() {
        return files.orElseThrow();
    }

    private static List<Path> copies(Path sessions) throws IOException {
        try (Stream<Path> all = Files.list(sessions)) {
            return all.filter(p -> p.toString().endsWith(".entente")).toList();
        }
    }

    private void waitForTitle(String title) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> title.equals(window().getTitle()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aSavedWorkspaceOpensAsItWasAndTheCommandDrawsTheSameBytes(FxRobot robot) throws Exception {
        assertThat(window().getTitle()).isEqualTo("Entente");
        robot.clickOn("#kind-alignment");
        robot.clickOn("#layout-network");
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.PLUS);
        assertThat(window().getTitle()).isEqualTo("● Untitled – Entente");
        Path file = folder.resolve("balkans.entente");
        robot.interact(() -> files().save(file, () -> {}));
        waitForTitle("balkans – Entente");
        View saved = state.view();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        MapCanvas canvas = robot.lookup("#canvas").queryAs(MapCanvas.class);
        new PngPicture().write(canvas.scene().orElseThrow(), Picture.Options.PLAIN, picture);

        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(window().getTitle()).isEqualTo("● balkans – Entente");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window().getTitle()).isEqualTo("balkans – Entente");
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        waitForTitle("Entente");
        assertThat(state.view().look().layout()).isEqualTo("map");
        robot.interact(() -> new Drops(files()).dropped(List.of(file.toFile()), null));
        waitForTitle("balkans – Entente");
        assertThat(state.view()).isEqualTo(saved);
        assertThat(keeping.recent().files()).first().isEqualTo(file);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window().getTitle()).isEqualTo("Entente");
        assertThat(state.redoName()).contains("Open balkans.entente");

        Path out = folder.resolve("out.png");
        PrintWriter quiet = new PrintWriter(Writer.nullWriter(), true);
        int code = Commands.run(new String[] {"snapshot", "--workspace=" + file, "--out=" + out}, quiet, quiet);
        assertThat(code).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(picture.toByteArray());
    }

    @Test
    void aViewTravelsWithItsRecordInOneFileAndAsAPage(FxRobot robot) throws Exception {
        robot.clickOn("#layout-network");
        View shared = state.view();
        Path file = folder.resolve("lesson.entente");
        robot.interact(() -> files().sharing().writeParcel(file));
        assertThat(window().getTitle()).isEqualTo("● Untitled – Entente");
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        waitForTitle("Entente");
        robot.interact(() -> files().open(file.toString()));
        waitForTitle("lesson – Entente");
        assertThat(state.view()).isEqualTo(shared);
        assertThat(state.desk().origin().place()).contains(file.toAbsolutePath());

        Path page = folder.resolve("serbia.html");
        robot.interact(() -> files().sharing().writePage(page));
        assertThat(Files.readString(page)).contains("Content-Security-Policy", "Serbia");
    }

    @Test
    void workOfAKilledProgramIsOfferedAndRecovered(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#recovery").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        View lost = state.view();
        assertThat(copies).isNotEmpty();
        copies.forEach(Runnable::run);
        copies.clear();
        Path sessions = folder.resolve("state").resolve("sessions");
        Path copy = copies(sessions).get(0);
        Path killed = sessions.resolve("killed.entente");
        Files.copy(copy, killed);
        keeping.end();
        robot.interact(() -> {
            try {
                show(window());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(robot.lookup("#recovery").tryQuery()).isPresent();
        assertThat(state.view().look().theme()).isEqualTo(Theme.LIGHT);
        robot.clickOn("#recover");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(state.view()).isEqualTo(lost);
        assertThat(window().getTitle()).isEqualTo("● Untitled – Entente");
        assertThat(robot.lookup("#recovery").tryQuery()).isEmpty();
        assertThat(killed).doesNotExist();
        assertThat(copies(sessions)).as("the work has a copy of its own").hasSize(1);
        keeping.end();
    }

    @Test
    void aLinkOpensItsView(FxRobot robot) throws Exception {
        View view = View.opening(LocalDate.of(2014, 3, 18), "UKR", null).layout("network");
        robot.interact(() -> files().open(Link.to(view)));
        assertThat(state.view()).isEqualTo(view);
        assertThat(state.undoName()).contains("Open a link");
        assertThat(Drops.accepts(List.of(), "hello")).isFalse();
        assertThat(Drops.accepts(List.of(folder.toFile(), folder.toFile()), null))
                .isFalse();
    }

    @Test
    void aBrokenFileIsToldAndChangesNothing(FxRobot robot) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.entente"), "{\"entente\": 1,\n");
        View before = state.view();
        robot.interact(() -> files().open(broken));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#message").tryQuery()).isPresent();
        assertThat(robot.lookup("#message .text-area").queryTextInputControl().getText())
                .startsWith("broken.entente:2:");
        assertThat(state.view()).isEqualTo(before);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void howFarAStoryIsToldIsSavedAndTakenUp(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.interact(
                () -> robot.lookup("#palette-field").queryTextInputControl().setText("story serbia between"));
        ListView<?> list = robot.lookup("#palette-list").queryAs(ListView.class);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> list.getItems().toString().contains("story-serbia"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.RIGHT);
        String step = step(robot);
        assertThat(step).startsWith("Step 2 of ");
        View told = state.view();
        Path file = folder.resolve("lesson.entente");
        robot.interact(() -> files().save(file, () -> {}));
        waitForTitle("lesson – Entente");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#story-bar").query().isVisible()).isFalse();
        robot.interact(() -> state.saved(state.desk(), file, state.view()));
        robot.interact(() -> files().open(file));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#story-bar").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(step(robot)).isEqualTo(step);
        assertThat(state.view()).isEqualTo(told);
        robot.type(KeyCode.LEFT);
        assertThat(step(robot)).startsWith("Step 1 of ");
    }

    private static String step(FxRobot robot) {
        return robot.lookup("#story-where")
                .queryAs(javafx.scene.control.Labeled.class)
                .getText();
    }
}
