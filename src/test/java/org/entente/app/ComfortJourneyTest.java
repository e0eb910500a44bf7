package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Language, theme, size of text, place of the window and the tour, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ComfortJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final Settings settings = Settings.passing();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));
    private Optional<Window> window = Optional.empty();
    private Optional<Stage> shown = Optional.empty();

    @Start
    void start(Stage stage) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        Chronicle chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        settings.of("window").keep().accept("60 50 1240 760 false 0.6500");
        Window made = new Window(
                state,
                new Tasks(Runnable::run, Platform::runLater),
                new Motion(),
                Memory.NONE,
                Keeping.little().with(settings));
        made.show(stage);
        window = Optional.of(made);
        shown = Optional.of(stage);
    }

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Locale.ENGLISH);
        assertThat(thrown.get()).isNull();
    }

    private static String text(FxRobot robot, String node) {
        return robot.lookup(node).queryLabeled().getText();
    }

    private static void choose(FxRobot robot, String menu, String item) {
        MenuButton button = robot.lookup("#menu").queryAs(MenuButton.class);
        robot.interact(button::show);
        Menu choices = (Menu) find(button.getItems(), menu);
        robot.interact(() -> find(choices.getItems(), item).fire());
        robot.interact(button::hide);
    }

    private static MenuItem find(List<MenuItem> items, String id) {
        return items.stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    }

    private static void run(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        TextInputControl field = robot.lookup("#palette-field").queryTextInputControl();
        robot.interact(() -> field.setText(words));
        robot.type(KeyCode.ENTER);
    }

    private static double height(FxRobot robot, String node) {
        double[] out = new double[1];
        robot.interact(
                () -> out[0] = ((javafx.scene.layout.Region) robot.lookup(node).query()).getHeight());
        return out[0];
    }

    @Test
    void theWholeScreenIsLeftByAKeyOfWhichTheProgramAndNotTheToolkitTells(FxRobot robot) {
        Stage stage = shown.orElseThrow();
        robot.type(KeyCode.F11);
        assertThat(stage.isFullScreen()).isTrue();
        assertThat(text(robot, "#notes .label")).contains("F11");
        assertThat(stage.getFullScreenExitHint())
                .as("the toolkit's, which holds everything up for ever where another window takes the place")
                .isEmpty();
        robot.type(KeyCode.F11);
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void anotherLanguageKeepsTheWholeScreen(FxRobot robot) throws Exception {
        Stage stage = shown.orElseThrow();
        robot.type(KeyCode.F11);
        choose(robot, "languages", "language-fr");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, stage::isFullScreen);
        assertThat(robot.lookup("#search").queryTextInputControl().getAccessibleText())
                .startsWith("Nation, lien");
        robot.type(KeyCode.F11);
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void aQuestionIsAskedOutsideTheWholeScreen(FxRobot robot) throws Exception {
        Stage stage = shown.orElseThrow();
        robot.type(KeyCode.F11);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.listWindows().size() > 1);
        assertThat(stage.isFullScreen()).isFalse();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, stage::isFullScreen);
        assertThat(robot.listWindows()).containsExactly(stage);
        robot.type(KeyCode.F11);
    }

    @Test
    void aWindowThatWasGivenItsLeastSizeGetsTheOneItAskedFor(FxRobot robot) {
        Stage stage = shown.orElseThrow();
        boolean[] did = new boolean[2];
        Placing placing = new Placing(stage, Settings.passing());
        placing.keep(new WindowPlace(new Rectangle2D(0, 0, 1240, 760), false, 0.79));
        robot.interact(() -> {
            did[0] = placing.regain();
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
            did[1] = placing.regain();
        });
        assertThat(did).containsExactly(false, true);
        assertThat(stage.getWidth()).isEqualTo(1240);
        assertThat(stage.getHeight()).isEqualTo(760);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceOnWhatIsOpenAndRemembered(FxRobot robot) {
        robot.clickOn("#layout-network");
        assertThat(text(robot, "#file")).isEqualTo("File");
        choose(robot, "languages", "language-fr");
        assertThat(text(robot, "#file")).isEqualTo("Fichier");
        assertThat(settings.of("language").recall().get()).isEqualTo("fr");
        assertThat(state.view().look().names().language())
                .as("nations are named in it")
                .isEqualTo("fr");
        assertThat(robot.lookup("#layout-network")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
        Stage stage = shown.orElseThrow();
        assertThat(stage.getWidth()).isEqualTo(1240);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#layout-map")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .as("the steps taken before can be undone")
                .isTrue();
        run(robot, "srpski");
        assertThat(text(robot, "#file")).isEqualTo("Datoteka");
        run(robot, "english");
        assertThat(text(robot, "#file")).isEqualTo("File");
    }

    @Test
    void aMenuOpenedByMouseGivesTheKeyboardBackAndOneOpenedByKeyKeepsIt(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        Node menu = robot.lookup("#menu").query();
        robot.clickOn("#menu");
        robot.type(KeyCode.ESCAPE);
        assertThat(canvas.isFocused()).isTrue();
        robot.interact(menu::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ESCAPE);
        assertThat(menu.isFocused()).isTrue();
    }

    @Test
    void highContrastDressesTheWindowAndThePicture(FxRobot robot) {
        choose(robot, "themes", "theme-contrast");
        assertThat(state.view().look().theme()).isEqualTo(Theme.CONTRAST);
        assertThat(robot.lookup("#root").query().getStyleClass()).contains("dark", "contrast");
        robot.type(KeyCode.F1);
        javafx.scene.layout.Region keys = robot.lookup("#keys-help").queryAs(javafx.scene.layout.Region.class);
        assertThat(keys.getStyleClass()).contains("dark", "contrast");
        assertThat(keys.getBackground().getFills().get(0).getFill())
                .as("a dialog is as black as the window")
                .isEqualTo(javafx.scene.paint.Color.BLACK);
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#root").query().getStyleClass()).doesNotContain("dark", "contrast");
    }

    @Test
    void textGrowsByKeyAndMenuIsRememberedAndReset(FxRobot robot) {
        double before = height(robot, "#file");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.PLUS).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(settings.of("text-size").recall().get()).isEqualTo("125");
        choose(robot, "text-sizes", "text-200");
        assertThat(height(robot, "#file")).isEqualTo(2 * before);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.MINUS).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(settings.of("text-size").recall().get()).isEqualTo("175");
        run(robot, "reset layout");
        assertThat(height(robot, "#file")).isEqualTo(before);
        assertThat(robot.lookup(".split-pane").queryAs(SplitPane.class).getDividerPositions()[0])
                .isBetween(0.76, 0.8);
    }

    @Test
    void theWindowStandsWhereItStoodAndSaysSoWhenItIsClosed(FxRobot robot) {
        Stage stage = shown.orElseThrow();
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .containsExactly(60.0, 50.0, 1240.0, 760.0);
        assertThat(robot.lookup(".split-pane").queryAs(SplitPane.class).getDividerPositions()[0])
                .isBetween(0.63, 0.67);
        robot.interact(() -> stage.setX(80));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        assertThat(stage.isShowing()).isFalse();
        assertThat(settings.of("window").recall().get()).startsWith("80 50 1240 760 false 0.6");
    }

    @Test
    void theTourGoesThroughFiveStepsByKeyboardAndIsNotShownAgain(FxRobot robot) {
        assertThat(robot.lookup("#tour").tryQuery()).as("only at a first start").isEmpty();
        robot.interact(() -> window.orElseThrow().welcome());
        Supplier<String> head = () ->
                robot.lookup("#tour-card .tour-head").queryAs(Labeled.class).getText();
        assertThat(robot.lookup("#tour-next").query().isFocused()).isTrue();
        String first = head.get();
        robot.type(KeyCode.RIGHT);
        assertThat(head.get()).isNotEqualTo(first);
        robot.type(KeyCode.LEFT);
        assertThat(head.get()).isEqualTo(first);
        robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(text(robot, "#tour-next")).isEqualTo("Done");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
        assertThat(robot.lookup("#canvas").query().isFocused()).isTrue();
        robot.interact(() -> window.orElseThrow().welcome());
        assertThat(robot.lookup("#tour").tryQuery()).as("never again").isEmpty();
    }

    @Test
    void theTourIsTakenByMouseFromTheMenuAndStaysWithinTheWindow(FxRobot robot) {
        run(robot, "tour");
        for (int step = 0; step < 4; step++) {
            Node card = robot.lookup("#tour-card").query();
            Node root = robot.lookup("#root").query();
            robot.interact(() -> ((javafx.scene.Parent) root).layout());
            assertThat(root.localToScene(root.getLayoutBounds()).contains(card.localToScene(card.getLayoutBounds())))
                    .isTrue();
            robot.clickOn("#tour-next");
            assertThat(robot.lookup("#tour-next").query().isFocused())
                    .as("the keyboard stays")
                    .isTrue();
        }
        robot.clickOn("#tour-back");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
        run(robot, "tour");
        robot.clickOn("#tour-skip");
        assertThat(robot.lookup("#tour").tryQuery()).isEmpty();
        run(robot, "tour");
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tour").tryQuery())
                .as("Escape ends it wherever the keyboard is")
                .isEmpty();
    }

    @Test
    void theHeaderFitsANarrowWindowInEveryLanguageAndLargeText(FxRobot robot) {
        Stage stage = shown.orElseThrow();
        for (Locale language : Texts.LANGUAGES) {
            choose(robot, "languages", "language-" + language.getLanguage());
            for (String size : List.of("text-100", "text-200")) {
                choose(robot, "text-sizes", size);
                for (double width : new double[] {1024, 1280}) {
                    robot.interact(() -> {
                        stage.setWidth(width);
                        robot.lookup("#root").queryAs(javafx.scene.Parent.class).layout();
                        robot.lookup("#root").queryAs(javafx.scene.Parent.class).layout();
                    });
                    assertFits(robot, language + " " + size + " " + width);
                }
            }
        }
    }

    private static void assertFits(FxRobot robot, String when) {
        javafx.scene.layout.HBox header = robot.lookup(".header-bar").queryAs(javafx.scene.layout.HBox.class);
        for (Node part : header.getChildren()) {
            if (part.isManaged() && part.isVisible()) {
                assertThat(part.getBoundsInParent().getMaxX())
                        .as(part.getId() + " within, " + when)
                        .isLessThanOrEqualTo(header.getWidth());
                if (part instanceof javafx.scene.control.ButtonBase button && !"focus".equals(button.getId())) {
                    assertThat(button.getWidth())
                            .as(button.getId() + " unclipped, " + when)
                            .isGreaterThanOrEqualTo(button.prefWidth(-1) - 1);
                }
            }
        }
    }
}
