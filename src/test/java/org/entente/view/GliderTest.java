package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event.Account;
import org.entente.model.Event.Context;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Tempo;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How the picture goes from one view to the next, by a clock of the test's own. */
@ExtendWith(ApplicationExtension.class)
class GliderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
    private static final long MILLI = 1_000_000;
    private static final int ACTORS = 12;

    private final AtomicLong now = new AtomicLong(1);
    private final AtomicBoolean played = new AtomicBoolean();
    private final Motion motion = new Motion();
    private final ExplorerState state =
            new ExplorerState(record(), View.opening(DAY, "A1", Ref.actor("A1")).toggleKind("energy"));
    private @Nullable MapCanvas made;

    @Start
    void start(Stage stage) {
        MapCanvas canvas = new MapCanvas(state, new Tasks(Runnable::run, Runnable::run), motion, now::get);
        canvas.resize(800, 600);
        canvas.stage(played::get);
        canvas.pulse();
        made = canvas;
    }

    private MapCanvas canvas() {
        return Objects.requireNonNull(made);
    }

    /** A ring of states; every second tie ends on the day after. */
    private static Chronicle record() {
        Chronicle.Builder rows = new Chronicle.Builder();
        for (int a = 0; a < ACTORS; a++) {
            Actor.Profile profile =
                    new Actor.Profile("Land " + a, List.of(), "", "", new Actor.Place(-30 + 7 * a, 30 + a % 5 * 6));
            rows.add(new Actor(
                    "A" + a, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE));
        }
        LocalDate next = DAY.plusDays(1);
        rows.add(new org.entente.model.Event(
                "end",
                new PartialDate(
                        next.getYear(), next.getMonthValue(), next.getDayOfMonth(), PartialDate.Certainty.EXACT, false),
                "talk",
                new Account("The end", "", Grade.B, Evidence.NONE),
                new Context(List.of(), "", "")));
        for (int t = 0; t < 2 * ACTORS; t++) {
            Tie.Link link = new Tie.Link(t % 3 == 0 ? "energy" : "arms", "A1", "A" + (t / 2 + 2) % ACTORS);
            rows.add(new Tie("T" + t, link, new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE));
            if (t % 2 == 0) {
                rows.add(new Effect("end", "T" + t, Status.ENDED, null, ""));
            }
        }
        return rows.build();
    }

    private int[] pixels() {
        return canvas().sheet().pixels().clone();
    }

    private static int[] drawn(Scene scene) {
        Sheet sheet = new Sheet(800, 600, 1);
        new Easel().draw(scene, sheet, () -> false);
        return sheet.pixels();
    }

    private Scene untransitioned() {
        return new SceneBuilder().build(canvas().sight());
    }

    private void after(long milliseconds) {
        now.addAndGet(milliseconds * MILLI);
        canvas().pulse();
    }

    private void assertAtRest() {
        assertThat(canvas().gliding()).isFalse();
        assertThat(canvas().scene()).contains(untransitioned());
        assertThat(pixels()).isEqualTo(drawn(untransitioned()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "ego", "globe", "europe", "matrix", "lanes"})
    void anotherLayoutIsReachedOnTheWayAndThenExactly(String layout) {
        View before = state.view();
        int[] first = pixels();
        new FxRobot().interact(() -> {
            state.change("Layout", v -> v.layout(layout));
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            assertThat(canvas().shown()).contains(untransitioned());
            after(175);
            assertThat(canvas().gliding()).isTrue();
            assertThat(pixels()).isNotEqualTo(first).isNotEqualTo(drawn(untransitioned()));
            after(174);
            assertThat(canvas().gliding()).isTrue();
            after(1);
            assertAtRest();
            assertThat(state.view()).isEqualTo(before.layout(layout));
        });
    }

    @Test
    void selectionFilterAndDayAreKept(FxRobot robot) {
        robot.interact(() -> {
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            after(400);
            assertThat(state.view().day()).isEqualTo(DAY);
            assertThat(state.view().filter().hiddenKinds()).containsExactly("energy");
            assertThat(state.view().subject().selected()).contains(Ref.actor("A1"));
        });
    }

    @Test
    void anotherFocusAndStepsOfHistoryAreReachedOnTheWay(FxRobot robot) {
        robot.interact(() -> {
            state.change("Focus", v -> v.layout("ego").focus("A3"));
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            after(350);
            assertAtRest();
            state.undo();
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            after(350);
            assertAtRest();
        });
    }

    @Test
    void aKeyOrTheMouseEndsItAtOnce(FxRobot robot) {
        robot.interact(() -> {
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            after(50);
            Event.fireEvent(
                    canvas(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
            assertAtRest();
            state.change("Layout", v -> v.layout("map"));
            canvas().pulse();
            after(50);
            assertThat(canvas().gliding()).isTrue();
            Event.fireEvent(canvas(), press());
            assertAtRest();
        });
    }

    private static MouseEvent press() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void aChangeOfTheDayEndsItAtOnceAndShowsThatDay(FxRobot robot) {
        robot.interact(() -> {
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            after(50);
            state.preview(v -> v.day(DAY.plusDays(1)));
            canvas().pulse();
            assertAtRest();
        });
    }

    @Test
    void scrubbingFilteringAndThemesAreNeverAnimated(FxRobot robot) {
        robot.interact(() -> {
            state.preview(v -> v.day(DAY.plusDays(1)));
            canvas().pulse();
            assertAtRest();
            state.change("Day", v -> v.day(DAY));
            canvas().pulse();
            assertAtRest();
            state.change("Kind", v -> v.toggleKind("energy"));
            canvas().pulse();
            assertAtRest();
            state.change("Theme", v -> v.theme(Theme.DARK));
            canvas().pulse();
            assertAtRest();
        });
    }

    @Test
    void whatIsPlayedComesInStages(FxRobot robot) {
        int[] before = pixels();
        robot.interact(() -> {
            played.set(true);
            state.change("Next event", v -> v.day(DAY.plusDays(1)));
            played.set(false);
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            after(75);
            assertThat(pixels()).isNotEqualTo(before).isNotEqualTo(drawn(untransitioned()));
            after(674);
            assertThat(canvas().gliding()).isTrue();
            after(1);
            assertAtRest();
        });
    }

    @Test
    void withReducedMotionNothingIsAnimated(FxRobot robot) {
        robot.interact(() -> {
            motion.reducedProperty().set(true);
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            assertAtRest();
            played.set(true);
            state.change("Next event", v -> v.day(DAY.plusDays(1)));
            canvas().pulse();
            assertAtRest();
        });
    }

    @Test
    void zoomingAndFramingByKeyOrButtonGlideButTheWheelDoesNot(FxRobot robot) {
        robot.interact(() -> {
            int[] first = pixels();
            canvas().zoom(1.4);
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            after(110);
            assertThat(pixels()).isNotEqualTo(first).isNotEqualTo(drawn(untransitioned()));
            after(110);
            assertAtRest();
            canvas().fit();
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            after(220);
            assertAtRest();
            assertThat(pixels()).isEqualTo(first);
            canvas().fit();
            canvas().pulse();
            assertAtRest();
            state.preview(v -> v.camera(MapCanvas.camera(canvas().viewport().pan(20, 30))));
            canvas().pulse();
            assertAtRest();
        });
    }

    @Test
    void toReduceMotionEndsWhatMoves(FxRobot robot) {
        robot.interact(() -> {
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            after(50);
            motion.reducedProperty().set(true);
            assertAtRest();
        });
    }

    @Test
    void whatIsUnderTheMouseWaitsUntilItRests(FxRobot robot) {
        robot.interact(() -> {
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            after(100);
            int[] way = pixels();
            canvas().hover(Ref.actor("A3"));
            assertThat(pixels()).isEqualTo(way);
            after(250);
            assertThat(pixels()).isNotEqualTo(drawn(untransitioned()));
            canvas().hover(null);
            assertAtRest();
        });
    }

    @Test
    void aSlowMachineSkipsFramesAndIsDoneAtTheSameTime(FxRobot robot) {
        robot.interact(() -> {
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            after(2_000);
            assertAtRest();
        });
    }

    @Test
    void onlyANewPlaceIsReachedOnTheWay() {
        View view = state.view();
        assertThat(tempo(view.layout("ego"), false)).contains(Tempo.SWITCH);
        assertThat(tempo(view.focus("A2"), false)).contains(Tempo.SWITCH);
        assertThat(tempo(view.select(Ref.tie("T1")), false)).isEmpty();
        assertThat(tempo(view.layout("ego").day(DAY.plusDays(3)), false)).isEmpty();
    }

    @Test
    void severalDaysSideBySideStayWhereTheyAre() {
        View several = state.view().panel(List.of(DAY, DAY.plusDays(3)));
        assertThat(Optional.ofNullable(Glider.tempo(several, several.layout("ego"), false)))
                .isEmpty();
        assertThat(Optional.ofNullable(Glider.tempo(several, several.day(DAY.plusDays(1)), true)))
                .isEmpty();
        assertThat(tempo(state.view().day(DAY.plusDays(1)), true)).contains(Tempo.STAGED);
    }

    @Test
    void oneDayDissolvesIntoSeveralAndBack(FxRobot robot) {
        List<LocalDate> days = List.of(DAY, DAY.plusDays(3));
        View several = state.view().panel(days);
        assertThat(tempo(several, false)).contains(Tempo.DISSOLVE);
        assertThat(Optional.ofNullable(Glider.tempo(several, several.panel(List.of()), false)))
                .contains(Tempo.DISSOLVE);
        robot.interact(() -> {
            int[] one = pixels();
            state.change("Days", v -> v.panel(days));
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            after(125);
            int[] between = pixels();
            after(125);
            assertThat(canvas().gliding()).isFalse();
            int[] two = pixels();
            assertThat(between).isNotEqualTo(one).isNotEqualTo(two);
            motion.reducedProperty().set(true);
            state.undo();
            canvas().pulse();
            assertAtRest();
            state.redo();
            canvas().pulse();
            assertThat(canvas().gliding()).isFalse();
            assertThat(pixels()).isEqualTo(two);
        });
    }

    private Optional<Tempo> tempo(View now, boolean step) {
        return Optional.ofNullable(Glider.tempo(state.view(), now, step));
    }
}
