package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys, menus and the page of keys tell of the same commands. */
@ExtendWith(ApplicationExtension.class)
class CommandJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private List<Command> commands = List.of();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        Window window = new Window(state, new Tasks(Runnable::run, Platform::runLater));
        window.show(stage);
        commands = window.commands();
    }

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private List<Command> commands() {
        return commands;
    }

    private Command command(String id) {
        return commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static void focus(FxRobot robot, String node) {
        robot.interact(() -> robot.lookup(node).query().requestFocus());
    }

    @Test
    void everyCommandHasItsOwnWordKeyAndATitleInEveryLanguage(FxRobot robot) {
        assertThat(commands()).hasSizeGreaterThan(35);
        assertThat(commands()).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(commands().stream().flatMap(c -> c.triggers().all()))
                .extracting(Keys::name)
                .doesNotHaveDuplicates();
        for (Locale language : Texts.LANGUAGES) {
            assertThat(commands())
                    .allSatisfy(c -> assertThat(c.title().in(language)).isNotBlank());
            assertThat(commands()).extracting(c -> c.title().in(language)).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePageOfKeysTellsEveryKeyInEveryLanguage(FxRobot robot) {
        for (Locale language : Texts.LANGUAGES) {
            Texts.speak(language);
            List<KeysHelp.Row> rows = KeysHelp.rows(commands());
            assertThat(rows)
                    .contains(new KeysHelp.Row(
                            command("save").triggers().shown(),
                            command("save").title().spoken()));
            assertThat(commands().stream().filter(c -> !c.triggers().told().isEmpty()))
                    .allSatisfy(c -> assertThat(rows)
                            .contains(new KeysHelp.Row(
                                    c.triggers().shown(), c.title().spoken())));
            assertThat(rows.get(rows.size() - 1).words()).isNotBlank();
        }
        Texts.speak(Locale.ENGLISH);
        focus(robot, "#canvas");
        robot.type(KeyCode.F1);
        String page = robot.lookup("#keys-help .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
        assertThat(page).contains("Ctrl+Y, Ctrl+Shift+Z", "?, F1", "Delete, Backspace", "Alt+←");
        ScrollPane scroll = robot.lookup("#keys-help .scroll-pane").queryAs(ScrollPane.class);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(scroll.getVvalue()).as("the page is turned by keys at once").isPositive();
        robot.type(KeyCode.END);
        assertThat(scroll.getVvalue()).isEqualTo(scroll.getVmax());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theMenuOfFilesShowsTitlesAndKeysOfTheCommands(FxRobot robot) {
        MenuButton menu = robot.lookup("#file").queryAs(MenuButton.class);
        for (String id : List.of("new", "open", "save", "save-as", "copy-link", "paste-link", "quit")) {
            assertThat(menu.getItems())
                    .filteredOn(i -> id.equals(i.getId()))
                    .singleElement()
                    .satisfies(i -> {
                        assertThat(i.getText()).isEqualTo(command(id).title().spoken());
                        assertThat(i.getAccelerator())
                                .isEqualTo(command(id).triggers().told().get(0).combination());
                    });
        }
        robot.clickOn("#file");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void pastingWithoutALinkTellsThatThereIsNone(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        assertThat(command("paste-link").possible())
                .as("the clipboard is not asked while one types")
                .isTrue();
        View before = state.view();
        focus(robot, "#canvas");
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(robot.lookup(".note").queryAll()).isNotEmpty();
        assertThat(state.view()).isEqualTo(before);
    }

    @Test
    void lettersWithAltDoNothing(FxRobot robot) {
        focus(robot, "#canvas");
        View before = state.view();
        robot.press(KeyCode.ALT)
                .type(KeyCode.C, KeyCode.M, KeyCode.R, KeyCode.T)
                .release(KeyCode.ALT);
        assertThat(state.view()).isEqualTo(before);
        robot.type(KeyCode.C);
        assertThat(state.view().when().compared()).isPresent();
    }

    @Test
    void altAndArrowsMoveTheTimelineWhereItHasTheKeyboardAndPagesElsewhere(FxRobot robot) {
        Ref first = state.view().subject().selected().orElseThrow();
        robot.interact(() -> state.change("Select", v -> v.select(Ref.actor("RUS"))));
        focus(robot, "#timeline");
        robot.type(KeyCode.PLUS, KeyCode.PLUS);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(state.view().subject().selected()).contains(Ref.actor("RUS"));
        focus(robot, "#canvas");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(state.view().subject().selected()).contains(first);
        focus(robot, "#edge-left");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(state.view().subject().selected()).contains(Ref.actor("RUS"));
    }

    @Test
    void whatCannotBeDoneIsDimmedInTheMenu(FxRobot robot) {
        assertThat(command("undo").possible()).isFalse();
        robot.interact(() -> state.change("Select", v -> v.select(Ref.actor("RUS"))));
        assertThat(command("undo").possible()).isTrue();
        assertThat(command("clear-filter").possible()).isFalse();
        Node canvas = robot.lookup("#canvas").query();
        robot.interact(canvas::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(state.view().subject().selected()).contains(Ref.actor("RUS"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(state.view().subject().selected()).contains(Ref.actor("RUS"));
    }
}
