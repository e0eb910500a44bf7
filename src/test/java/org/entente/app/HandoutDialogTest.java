package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.handout.Choice;
import org.entente.handout.Edition;
import org.entente.handout.Handouts;
import org.entente.handout.Paper;
import org.entente.model.Progress;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.workspace.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Hand-outs from the real window. */
@ExtendWith(ApplicationExtension.class)
class HandoutDialogTest {
    private static final Story STORY = new Story(
            "one",
            new Story.Cover(1, "One step", "", 0),
            List.of(new Step(
                    new Step.Words("A", "B", "", ""),
                    "day=2025-01-08",
                    new Step.Grounds(List.of(), List.of()),
                    0,
                    null)));

    @TempDir
    private static Path folder = Path.of("");

    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final AtomicReference<ExplorerState> state = new AtomicReference<>();

    @Start
    void start(Stage given) throws Exception {
        stage.set(given);
        Path record = Files.createTempDirectory(folder, "record");
        state.set(StoryRecord.in(record));
        new Window(Objects.requireNonNull(state.get()), new Tasks(Runnable::run, Platform::runLater)).show(given);
    }

    private HandoutOrder.Desk desk() {
        ExplorerState now = Objects.requireNonNull(state.get());
        Shelf shelf = new Shelf(StateFolder.path().resolve("stories"));
        return new HandoutOrder.Desk(now.chronicle(), now.view(), link -> shelf.view(link, now.desk()));
    }

    @Test
    void theMenuOpensTheDialogWithTheRecordsStories(FxRobot robot) {
        robot.clickOn("#file");
        robot.clickOn("#hand-out");
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<Story> stories = robot.lookup("#handout-story").queryComboBox();
        assertThat(stories.getItems()).extracting(Story::id).contains("weapons");
        assertThat(robot.lookup("#handout-kind").query().isFocused())
                .as("the keyboard chooses what to make at once")
                .isTrue();
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#handout-dialog").tryQuery()).isEmpty();
        robot.clickOn("#file");
        robot.clickOn("#hand-out");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#handout-kind")
                        .queryComboBox()
                        .getSelectionModel()
                        .getSelectedIndex())
                .as("what was chosen last is offered first")
                .isOne();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theDialogGivesWhatWasChosen(FxRobot robot) {
        AtomicReference<HandoutDialog> opened = new AtomicReference<>();
        robot.interact(() -> {
            List<Story> stories = List.of(STORY.id("other"), STORY);
            HandoutDialog dialog = new HandoutDialog(Objects.requireNonNull(stage.get()), stories, "Serbia");
            dialog.choose("none of these");
            dialog.choose(STORY.id());
            opened.set(dialog);
            dialog.show();
        });
        ComboBox<?> kind = robot.lookup("#handout-kind").queryComboBox();
        assertThat(kind.getItems()).hasSize(Handouts.all().size() + 1);
        assertThat(robot.lookup("#handout-size").query().isDisabled()).isTrue();
        robot.interact(() -> kind.getSelectionModel().selectLast());
        assertThat(robot.lookup("#handout-story").query().isDisabled()).isTrue();
        robot.interact(() -> {
            kind.getSelectionModel().select(2);
            robot.lookup("#handout-edition").queryComboBox().getSelectionModel().select(1);
            robot.lookup("#handout-paper").queryComboBox().getSelectionModel().select(1);
        });
        robot.clickOn("#handout-go");
        HandoutOrder order = Objects.requireNonNull(opened.get()).getResult();
        assertThat(order.kind().orElseThrow().id()).isEqualTo("worksheet");
        assertThat(order.story()).isEqualTo(STORY);
        assertThat(order.choice().edition()).isEqualTo(Edition.CLASS);
        assertThat(order.choice().paper()).isEqualTo(Paper.LETTER);
    }

    @Test
    void paceSizeAndPanelsAreChosenForWhatHeedsThem(FxRobot robot) {
        AtomicReference<HandoutDialog> opened = new AtomicReference<>();
        robot.interact(() -> {
            HandoutDialog dialog = new HandoutDialog(Objects.requireNonNull(stage.get()), List.of(STORY), "");
            opened.set(dialog);
            dialog.show();
        });
        choose(robot, "#handout-kind", 1);
        assertThat(robot.lookup("#handout-panels").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#handout-seconds").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#handout-key").query().isDisabled()).isTrue();
        choose(robot, "#handout-panels", 2);
        choose(robot, "#handout-kind", 3);
        assertThat(robot.lookup("#handout-seconds").query().isDisabled()).isFalse();
        choose(robot, "#handout-size", 3);
        choose(robot, "#handout-seconds", 2);
        robot.clickOn("#handout-go");
        Choice choice = Objects.requireNonNull(opened.get()).getResult().choice();
        assertThat(choice.panels()).isEqualTo(9);
        assertThat(choice.motion()).isEqualTo(new Choice.Motion(1920, 1080, 3, 25));
    }

    private static void choose(FxRobot robot, String box, int at) {
        robot.interact(
                () -> robot.lookup(box).queryComboBox().getSelectionModel().select(at));
    }

    @Test
    void theKeyOfAWorksheetIsAFileBesideItWhereThatWasChosen(FxRobot robot) throws IOException {
        AtomicReference<HandoutDialog> opened = new AtomicReference<>();
        robot.interact(() -> {
            HandoutDialog dialog = new HandoutDialog(Objects.requireNonNull(stage.get()), List.of(STORY), "");
            opened.set(dialog);
            dialog.show();
        });
        choose(robot, "#handout-kind", 2);
        choose(robot, "#handout-key", 1);
        choose(robot, "#handout-edition", 1);
        assertThat(robot.lookup("#handout-key").query().isDisabled()).isTrue();
        choose(robot, "#handout-edition", 0);
        robot.clickOn("#handout-go");
        HandoutOrder order = Objects.requireNonNull(opened.get()).getResult();
        order.write(desk(), folder.resolve("sheet.pdf"), Progress.SILENT);
        assertThat(folder.resolve("sheet.pdf")).exists();
        assertThat(folder.resolve("sheet-key.pdf")).exists();
    }

    @Test
    void anOrderIsWritten() throws IOException {
        Path story = folder.resolve("story.pdf");
        new HandoutOrder(Handouts.all().get(0), STORY, Choice.USUAL, false).write(desk(), story, Progress.SILENT);
        Path brief = folder.resolve("brief.pdf");
        new HandoutOrder(null, null, Choice.USUAL, false).write(desk(), brief, Progress.SILENT);
        assertThat(Files.readString(story, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(Files.readString(brief, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void aStepWithoutAPictureIsTold() {
        HandoutOrder.Desk blind = new HandoutOrder.Desk(desk().chronicle(), desk().view(), link -> Optional.empty());
        HandoutOrder order = new HandoutOrder(Handouts.all().get(0), STORY, Choice.USUAL, false);
        assertThatThrownBy(() -> order.write(blind, folder.resolve("x.pdf"), Progress.SILENT))
                .isInstanceOf(IOException.class)
                .hasMessage("the picture of the step “A” cannot be read");
    }

    @Test
    void anEndingLeftOutIsAdded() {
        HandoutOrder pdf = new HandoutOrder(Handouts.all().get(0), STORY, Choice.USUAL, false);
        HandoutOrder frames = new HandoutOrder(Handouts.byId("frames").orElseThrow(), STORY, Choice.USUAL, false);
        assertThat(List.of(
                        pdf.named(Path.of("a")),
                        pdf.named(Path.of("a.PDF")),
                        pdf.named(Path.of("a.b")),
                        frames.named(Path.of("a"))))
                .containsExactly(Path.of("a.pdf"), Path.of("a.PDF"), Path.of("a.b.pdf"), Path.of("a"));
    }
}
