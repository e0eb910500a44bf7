package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.time.Facet;
import org.entente.time.Filter;
import org.entente.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Finding and filtering in the real window, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class FindingJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        var chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        new Window(state, new Tasks(Runnable::run, Platform::runLater)).show(stage);
    }

    private Filter filter() {
        return state.view().filter();
    }

    /** Seeks something; what can be found may still be looked through in the background. */
    private void find(FxRobot robot, String text) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        TextInputControl field = robot.lookup("#search").queryTextInputControl();
        robot.interact(() -> field.setText(text));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !robot.lookup(".found-row")
                .queryAll()
                .isEmpty());
    }

    @Test
    void goesToASelectedNationDespiteATypoAndToATieOnADayOnWhichItLives(FxRobot robot) throws TimeoutException {
        find(robot, "Bulgraia");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(state.view().subject().selected()).contains(Ref.actor("BGR"));
        assertThat(state.view().subject().focus()).isEqualTo("SRB");
        find(robot, "seat of SFR Yugoslavia");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().subject().selected()).contains(Ref.tie("align-yug-un-sfr-seat"));
        assertThat(state.index().at(state.view().day(), Filter.NONE).edgeSet())
                .contains(state.chronicle().tie("align-yug-un-sfr-seat").orElseThrow());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(state.view().day()).isEqualTo(STORY);
    }

    @Test
    void anEventOfOthersPutsOneOfThemInFocusSoThatThePictureShowsWhatItChanged(FxRobot robot) throws TimeoutException {
        find(robot, "US arms embargo on Turkey takes effect");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().subject().selected())
                .contains(Ref.event("1975-02-05-us-arms-embargo-turkey-takes-effect"));
        assertThat(state.view().subject().focus()).isEqualTo("USA");
        assertThat(state.view().day()).isEqualTo(LocalDate.of(1975, 2, 5));
        find(robot, "NIS under US sanctions");
        robot.type(KeyCode.ENTER);
        assertThat(state.view().subject().focus()).isEqualTo("USA");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z, KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(state.view().subject().focus()).isEqualTo("SRB");
    }

    @Test
    void showsAllThatIsFoundAndEscapeCloses(FxRobot robot) throws TimeoutException {
        find(robot, "gas");
        int few = robot.lookup(".found-row").queryAll().size();
        robot.interact(() -> {});
        for (int i = 0; i < few; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".found-row").queryAll()).hasSizeGreaterThan(few);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void wantsAndLeavesOutByMouseAndRemovesTheChipsByKeyboard(FxRobot robot) {
        robot.interact(() -> state.change("all", v -> v.focus(null)));
        fire(robot, "#facet-head-region");
        fire(robot, "#facet-region-southern-europe");
        assertThat(filter().query().terms()).containsExactly(new Term(Facet.REGION, "Southern Europe", false));
        robot.interact(() -> robot.lookup("#facet-region-western-asia")
                .query()
                .getParent()
                .fireEvent(new javafx.scene.input.MouseEvent(
                        javafx.scene.input.MouseEvent.MOUSE_PRESSED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.SECONDARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        false,
                        null)));
        assertThat(filter().query().terms()).contains(new Term(Facet.REGION, "Western Asia", true));
        Node chip = robot.lookup(".filter-chip").query();
        robot.interact(chip::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(filter().query().terms()).hasSize(1);
        robot.clickOn(robot.lookup(".filter-chip").<Node>query());
        assertThat(filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void oneKeyClearsAllAndAnEmptyPictureSaysWhyAndHelps(FxRobot robot) {
        Term nothing = Term.parse("text:xyzzyplugh").orElseThrow();
        robot.interact(() -> state.change("none", v -> v.filter(v.filter().query(q -> q.with(nothing)))));
        assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
        assertThat(robot.lookup("#notice .label").queryAs(Labeled.class).getText())
                .contains("The filter hides all");
        robot.clickOn("#notice-way");
        assertThat(filter().isEmpty()).isTrue();
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
        robot.interact(() -> state.change("none", v -> v.filter(v.filter().query(q -> q.with(nothing)))));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(filter().isEmpty()).isTrue();
        robot.interact(() -> state.change("old", v -> v.day(LocalDate.of(1700, 1, 1))));
        assertThat(robot.lookup("#notice .label").queryAs(Labeled.class).getText())
                .contains("Serbia began on 5 June 2006");
    }

    @Test
    void takesWordsAndARangeOfStrength(FxRobot robot) {
        fire(robot, "#facet-head-text");
        TextInputControl words = robot.lookup("#facet-words").queryTextInputControl();
        robot.interact(() -> {
            words.setText("gas");
            words.fireEvent(new javafx.event.ActionEvent());
        });
        fire(robot, "#facet-head-strength");
        TextInputControl least = robot.lookup("#strength-least").queryTextInputControl();
        robot.interact(() -> {
            least.setText("10");
            least.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(filter().query().terms().stream().map(Term::text))
                .containsExactly("text:gas", "strength:million TIV 10..");
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() ->
                robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class).fire());
    }

    @Test
    void aChipThatComesDoesNotMoveTheChoicesUnderThePointerAndTheyStandInOrder(FxRobot robot) throws Exception {
        fire(robot, "#facet-head-region");
        List<String> names =
                robot.lookup("#facet-region .check-box").queryAllAs(javafx.scene.control.CheckBox.class).stream()
                        .map(javafx.scene.control.CheckBox::getText)
                        .toList();
        assertThat(names).hasSizeGreaterThan(3).isSorted();
        javafx.scene.Node choice = robot.lookup("#facet-region-southern-europe").query();
        javafx.scene.control.ScrollPane scroll =
                robot.lookup("#filter .scroll-pane").queryAs(javafx.scene.control.ScrollPane.class);
        robot.interact(() -> {
            ((javafx.stage.Stage) choice.getScene().getWindow()).setHeight(700);
            scroll.getScene().getRoot().layout();
            scroll.setVvalue(0.4);
            scroll.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        double before = choice.localToScene(0, 0).getY();
        fire(robot, "#facet-region-southern-europe");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            robot.interact(() -> scroll.getScene().getRoot().layout());
            return Math.abs(choice.localToScene(0, 0).getY() - before) < 3;
        });
    }

    @Test
    void theNextEventAndTheDaysPageFollowTheFilter(FxRobot robot) {
        robot.interact(() -> state.change("day", v -> v.focus(null)
                .select(null)
                .day(java.time.LocalDate.of(2022, 1, 1))
                .filter(Filter.NONE.onlyKind(
                        "sanctions",
                        state.chronicle().kinds().stream()
                                .map(org.entente.model.TieKind::id)
                                .toList()))));
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.PERIOD);
            String event = state.view().subject().selected().orElseThrow().id();
            assertThat(state.chronicle().effectsOfEvent(event))
                    .as(event)
                    .anyMatch(e ->
                            state.chronicle().tie(e.tie()).orElseThrow().kind().equals("sanctions"));
        }
        robot.interact(() -> state.change("rest", v -> v.select(null)));
        List<String> told = state.index().events(filter()).stream()
                .filter(e -> !e.date().earliest().isAfter(state.view().day()))
                .map(org.entente.model.Event::title)
                .toList();
        assertThat(robot.lookup("#detail .hyperlink").queryAllAs(javafx.scene.control.Hyperlink.class).stream()
                        .map(javafx.scene.control.Hyperlink::getText))
                .hasSize(12)
                .containsExactlyElementsOf(reversed(told.subList(told.size() - 12, told.size())));
    }

    private static List<String> reversed(List<String> list) {
        List<String> out = new java.util.ArrayList<>(list);
        java.util.Collections.reverse(out);
        return out;
    }

    @Test
    void aFilterIsKeptByNameAndRecalledByKeyboardAndByMouse(FxRobot robot) {
        String name = "no energy at all";
        try {
            robot.interact(() -> robot.lookup("#kind-energy").query().requestFocus());
            robot.type(KeyCode.SPACE);
            Filter wanted = filter();
            assertThat(wanted.hiddenKinds()).containsExactly("energy");
            robot.interact(() -> robot.lookup("#filter-menu").query().requestFocus());
            robot.type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
            TextInputControl field = robot.lookup("#filter-name").queryTextInputControl();
            assertThat(field.isFocused()).as("one can type at once").isTrue();
            robot.interact(() -> field.setText(name));
            robot.type(KeyCode.ENTER);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
            assertThat(filter()).isEqualTo(Filter.NONE);
            robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            robot.interact(
                    () -> robot.lookup("#palette-field").queryTextInputControl().setText(name));
            robot.type(KeyCode.ENTER);
            assertThat(filter()).isEqualTo(wanted);
            robot.interact(() -> state.change("none", v -> v.filter(Filter.NONE)));
            robot.clickOn("#filter-menu");
            robot.clickOn(
                    robot.lookup(n -> n instanceof javafx.scene.control.Label label && name.equals(label.getText()))
                            .<Node>query());
            assertThat(filter()).isEqualTo(wanted);
        } finally {
            java.util.prefs.Preferences.userRoot().node("org/entente/filters").remove(name);
        }
    }
}
