package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Progress;
import org.entente.paint.Output;
import org.entente.scene.Frame;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.view.MapCanvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Exporting from the real window. */
@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    @TempDir
    private Path folder = Path.of("");

    private final AtomicReference<Stage> stage = new AtomicReference<>();

    @Start
    void start(Stage given) throws Exception {
        stage.set(given);
        var chronicle = Bundled.chronicle();
        ExplorerState state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        new Window(state, new Tasks(Runnable::run, Platform::runLater)).show(given);
    }

    private ExportChoice.Shown shown(FxRobot robot) {
        MapCanvas canvas = robot.lookup("#canvas").queryAs(MapCanvas.class);
        WaitForAsyncUtils.waitForFxEvents();
        return new ExportChoice.Shown(canvas.scene().orElseThrow(), canvas.sight());
    }

    @Test
    void theDialogGivesWhatWasChosen(FxRobot robot) {
        AtomicReference<ExportDialog> opened = new AtomicReference<>();
        robot.interact(() -> {
            ExportDialog dialog = new ExportDialog(Objects.requireNonNull(stage.get()), Theme.DARK, "World map");
            opened.set(dialog);
            dialog.show();
        });
        ComboBox<Output> format = robot.lookup("#export-format").queryComboBox();
        assertThat(format.getItems()).extracting(Output::id).isEqualTo(Output.endings());
        assertThat(robot.lookup("#export-whole").queryAs(CheckBox.class).isDisabled())
                .isTrue();
        robot.interact(() -> format.getSelectionModel().select(2));
        assertThat(robot.lookup("#export-scale").query().isDisabled()).isTrue();
        robot.clickOn("#export-part-legend");
        robot.clickOn("#export-part-view");
        robot.clickOn("#export-transparent");
        robot.clickOn("#export-go");
        ExportChoice choice = Objects.requireNonNull(opened.get()).getResult();
        assertThat(choice.output().id()).isEqualTo("pdf");
        assertThat(choice.theme()).isEqualTo(Theme.DARK);
        assertThat(choice.frame().view()).isEqualTo("World map");
        assertThat(choice.frame().shows(Frame.Part.LEGEND)).isFalse();
        assertThat(choice.frame().shows(Frame.Part.SOURCES)).isTrue();
        assertThat(((Output.Drawing) choice.output()).options().transparent()).isTrue();
    }

    @Test
    void theSameLookIsThePictureOfTheScreenAndAnotherIsDrawnAnew(FxRobot robot) throws Exception {
        ExportChoice.Shown shown = shown(robot);
        Output svg = Output.of("x.svg", org.entente.paint.Picture.Options.PLAIN).orElseThrow();
        Path same = folder.resolve("same.svg");
        new ExportChoice(svg, Theme.LIGHT, Frame.ALL, false).write(shown, same, Progress.SILENT);
        assertThat(Files.readString(same)).contains("Serbia’s ties, 8 January 2025</text>", "#f3f6f8");
        Path print = folder.resolve("print.svg");
        new ExportChoice(svg, Theme.PRINT, Frame.NONE, false).write(shown, print, Progress.SILENT);
        assertThat(Files.readString(print)).doesNotContain("2025</text>", "#f3f6f8");
    }

    @Test
    void anEndingLeftOutIsAdded() {
        Output svg = Output.of("x.svg", org.entente.paint.Picture.Options.PLAIN).orElseThrow();
        ExportChoice choice = new ExportChoice(svg, Theme.LIGHT, Frame.ALL, false);
        assertThat(List.of(
                        Exports.named(Path.of("a"), choice),
                        Exports.named(Path.of("b.SVG"), choice),
                        Exports.named(Path.of("c.png"), choice)))
                .containsExactly(Path.of("a.svg"), Path.of("b.SVG"), Path.of("c.png.svg"));
    }

    @Test
    void controlShiftCCopiesThePictureInTwiceThePixels(FxRobot robot) throws Exception {
        double width = shown(robot).scene().width();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        DoubleProperty copied = new SimpleDoubleProperty();
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> {
            robot.interact(() -> {
                var image = Clipboard.getSystemClipboard().getImage();
                copied.set(image == null ? 0.0 : image.getWidth());
            });
            return copied.get() > 0;
        });
        assertThat(copied.get()).isEqualTo(Math.ceil(2 * width));
    }
}
