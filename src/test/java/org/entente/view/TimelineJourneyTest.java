package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.entente.time.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys over the timeline alone, on the bundled record, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class TimelineJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);
    private static final Stretch RANGE = new Stretch(LocalDate.of(2008, 1, 1), LocalDate.of(2020, 1, 1));

    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(DAY, null, null));
    private @Nullable TimelineBar made;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.register();
        state = new ExplorerState(Bundled.chronicle(), View.opening(DAY, "SRB", null));
        made = new TimelineBar(state);
        stage.setScene(new Scene(made, 1100, 210));
        stage.show();
    }

    private TimelineBar bar() {
        return Objects.requireNonNull(made);
    }

    private TimelineCanvas canvas() {
        return bar().canvas();
    }

    private Point2D at(double x, double y) {
        return canvas().localToScreen(x, y);
    }

    /** The scale is as wide as the timeline, which has been laid out and drawn. */
    private double x(LocalDate day) {
        return canvas().scale().x(day);
    }

    private void drag(FxRobot robot, Point2D from, double dx) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(dx / 2, 0));
        robot.moveTo(from.add(dx, 0)).release(MouseButton.PRIMARY);
    }

    private void draw(FxRobot robot) {
        robot.interact(() -> canvas().pulse());
    }

    private Stretch range() {
        return state.view().when().stretch().orElseThrow();
    }

    private void mark(FxRobot robot) {
        robot.interact(() -> state.change("Mark", v -> v.range(RANGE)));
        draw(robot);
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aSignTellsItsEventAndDragsTheDayLikeTheGroundBesideIt(FxRobot robot) {
        draw(robot);
        EventMarks.Mark mark = canvas().marks().stream()
                .filter(m -> m.x() > 300 && Math.abs(m.x() - x(DAY)) > 30)
                .findFirst()
                .orElseThrow();
        Point2D sign = at(mark.x(), canvas().floor().levelY(mark.level()));
        drag(robot, sign, -200);
        assertThat(x(state.view().day()) - mark.x()).isBetween(-203.0, -197.0);
        assertThat(state.view().subject().selected()).isEmpty();
        String event = canvas().told().events().event(mark.event()).id();
        robot.clickOn(sign);
        assertThat(state.view().subject().selected()).contains(Ref.event(event));
        assertThat(state.view().day())
                .isEqualTo(state.chronicle().event(event).orElseThrow().date().earliest());
    }

    /** The screen of the tests turns the wheel the other way round. */
    @Test
    void theWheelAndAPinchZoomAboutThePointerAndAllYearsShowsTheWhole(FxRobot robot) {
        double before = canvas().scale().perDay();
        robot.moveTo(at(400, 60));
        double under = canvas().scale().first() + 400 / before;
        robot.scroll(4, VerticalDirection.DOWN);
        double zoomed = canvas().scale().perDay();
        assertThat(zoomed).isGreaterThan(before);
        assertThat(canvas().scale().first() + 400 / zoomed).isBetween(under - 40, under + 40);
        robot.interact(() -> Event.fireEvent(canvas(), pinch(2)));
        assertThat(canvas().scale().perDay()).isBetween(zoomed * 1.9, zoomed * 2.1);
        robot.clickOn("#fit-time");
        assertThat(canvas().scale().perDay()).isEqualTo(before);
    }

    private static ZoomEvent pinch(double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM, 400, 60, 400, 60, false, false, false, false, false, false, factor, factor, null);
    }

    @Test
    void draggingTheDatesMovesWhatIsSeenAndAClickThereJumps(FxRobot robot) {
        robot.interact(() -> canvas().zoomAt(500, 6, 0));
        double first = canvas().scale().first();
        double foot = canvas().floor().base() + 10;
        drag(robot, at(500, foot), -120);
        assertThat(canvas().scale().first() - first)
                .isBetween(
                        110 / canvas().scale().perDay(), 130 / canvas().scale().perDay());
        assertThat(state.view().day()).isEqualTo(DAY);
        LocalDate there = canvas().scale().day(250);
        robot.clickOn(at(250, foot));
        assertThat(state.view().day()).isBetween(there.minusDays(8), there.plusDays(8));
    }

    @Test
    void shiftDraggingMarksARangeAsOneStep(FxRobot robot) {
        robot.press(KeyCode.SHIFT);
        drag(robot, at(300, 70), 260);
        robot.release(KeyCode.SHIFT);
        assertThat(x(range().from())).isBetween(295.0, 305.0);
        assertThat(x(range().to())).isBetween(555.0, 565.0);
        assertThat(state.view().day()).isEqualTo(DAY);
        robot.interact(() -> state.undo());
        assertThat(state.view().when().stretch()).isEmpty();
    }

    @Test
    void startEndAndTheWholeRangeAreDragged(FxRobot robot) {
        mark(robot);
        double bar = canvas().floor().barY();
        drag(robot, at(x(RANGE.from()), bar), 50);
        assertThat(range().from().getYear()).isBetween(2009, 2011);
        assertThat(range().to()).isEqualTo(RANGE.to());
        drag(robot, at(x(RANGE.to()), canvas().floor().base() - 20), -60);
        assertThat(range().to().getYear()).isBetween(2017, 2018);
        Stretch before = range();
        drag(robot, at(x(DAY) + 30, bar), 80);
        assertThat(range().days()).isEqualTo(before.days());
        assertThat(x(range().from()) - x(before.from())).isBetween(75.0, 85.0);
        assertThat(state.view().day()).isEqualTo(DAY);
        drag(robot, at(x(range().to()), bar), -900);
        assertThat(range().to()).isEqualTo(range().from());
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> state.undo());
        }
        assertThat(range()).isEqualTo(RANGE);
    }

    @Test
    void tabGoesToEveryHandleAndKeysMoveIt(FxRobot robot) {
        mark(robot);
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(state.view().day()).isEqualTo(DAY.minusMonths(1));
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#range-a").query().isFocused()).isTrue();
        robot.type(KeyCode.RIGHT).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(range()).isEqualTo(new Stretch(LocalDate.of(2008, 2, 2), RANGE.to()));
        robot.type(KeyCode.TAB, KeyCode.PAGE_DOWN);
        assertThat(range()).isEqualTo(new Stretch(LocalDate.of(2009, 2, 2), LocalDate.of(2021, 1, 1)));
        robot.type(KeyCode.TAB, KeyCode.PAGE_UP);
        assertThat(range().to()).isEqualTo(LocalDate.of(2020, 1, 1));
        robot.type(KeyCode.END);
        assertThat(range().to()).isEqualTo(state.index().last());
        robot.type(KeyCode.DELETE);
        assertThat(state.view().when().stretch()).isEmpty();
        assertThat(canvas().isFocused()).isTrue();
    }

    @Test
    void plusMinusZeroAndAltArrowsMoveWhatIsSeen(FxRobot robot) {
        double before = canvas().scale().perDay();
        double x = x(DAY);
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.PLUS, KeyCode.UP);
        assertThat(canvas().scale().perDay()).isBetween(before * 2.2, before * 2.3);
        assertThat(x(DAY)).isBetween(x - 1, x + 1);
        double first = canvas().scale().first();
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(canvas().scale().first()).isGreaterThan(first);
        robot.type(KeyCode.DIGIT0);
        assertThat(canvas().scale().perDay()).isEqualTo(before);
        assertThat(state.view().day()).isEqualTo(DAY);
    }

    @Test
    void everyHandleTellsItsValueToAScreenReader(FxRobot robot) {
        mark(robot);
        Node a = robot.lookup("#range-a").query();
        Node b = robot.lookup("#range-b").query();
        assertThat(a.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isEqualTo((double) RANGE.from().toEpochDay());
        assertThat(a.getAccessibleText()).isEqualTo("A, start of the range, 1 January 2008");
        assertThat(b.getAccessibleText()).isEqualTo("B, end of the range, 1 January 2020");
        assertThat(canvas().getAccessibleText()).isEqualTo("Day, 18 March 2014");
        assertThat(canvas().queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo((double) DAY.toEpochDay());
        robot.interact(() -> b.executeAccessibleAction(javafx.scene.AccessibleAction.DECREMENT));
        assertThat(range().to()).isEqualTo(RANGE.to().minusDays(1));
    }

    @Test
    void theRangeFeedsTheDifferenceAndItsBarMovesBothDays(FxRobot robot) {
        mark(robot);
        robot.clickOn("#compare");
        assertThat(state.view().when().compared()).contains(RANGE.from());
        assertThat(state.view().day()).isEqualTo(RANGE.to());
        draw(robot);
        drag(robot, at(x(LocalDate.of(2012, 1, 1)), canvas().floor().barY()), -100);
        assertThat(range().days()).isEqualTo(RANGE.days());
        assertThat(state.view().day()).isBefore(RANGE.to()).isEqualTo(range().to());
        robot.clickOn("#compare");
        assertThat(state.view().when().compared()).isEmpty();
        assertThat(state.view().when().marked()).contains(range());
        robot.clickOn("#range");
        assertThat(state.view().when().stretch()).isEmpty();
    }

    @Test
    void controlClickAddsADaySideBySide(FxRobot robot) {
        robot.clickOn("#multiples");
        assertThat(state.view().when().panel()).hasSize(4);
        robot.press(KeyCode.CONTROL).clickOn(at(700, 60));
        assertThat(state.view().when().panel()).hasSize(5);
        robot.clickOn(at(700, 60)).release(KeyCode.CONTROL);
        assertThat(state.view().when().panel()).hasSize(4);
    }

    @Test
    void beforeTheTimelineTheDaysSideBySideGoOnFromTheDay(FxRobot robot) {
        LocalDate before = LocalDate.of(1975, 2, 5);
        robot.interact(() -> state.change("Go", v -> v.day(before)));
        robot.clickOn("#multiples");
        assertThat(state.view().when().panel())
                .containsExactly(before, before.plusYears(15), before.plusYears(20), before.plusYears(25));
        robot.clickOn("#multiples");
        robot.clickOn("#compare");
        assertThat(state.view().when().compared()).contains(before);
        assertThat(state.view().day()).isEqualTo(canvas().first());
    }

    @Test
    void theNextChangeOfTheTieKeepsItSelected(FxRobot robot) {
        Ref tie = state.chronicle().tiesOf("SRB").stream()
                .map(t -> Ref.tie(t.id()))
                .filter(r -> Trail.of(state.index(), r).stops().size() > 2)
                .findFirst()
                .orElseThrow();
        Trail trail = Trail.of(state.index(), tie);
        LocalDate first = trail.stops().get(0).day();
        robot.interact(() -> state.change("Select", v -> v.day(first).select(tie)));
        robot.clickOn("#next-of-selection");
        assertThat(state.view().day()).isEqualTo(trail.next(first).orElseThrow().day());
        assertThat(state.view().subject().selected()).contains(tie);
        robot.clickOn("#previous-of-selection");
        assertThat(state.view().day()).isEqualTo(first);
    }

    @Test
    void startEndAndTodayAreOneClickAway(FxRobot robot) {
        robot.clickOn("#first-day");
        assertThat(state.view().day()).isEqualTo(canvas().first());
        robot.clickOn("#last-day");
        assertThat(state.view().day()).isEqualTo(state.index().last());
        robot.clickOn("#today");
        LocalDate now = LocalDate.now(java.time.ZoneId.systemDefault());
        LocalDate last = state.index().last();
        assertThat(state.view().day()).isIn(now.isAfter(last) ? last : now, now.minusDays(1));
    }

    @Test
    void itPlaysDayByDayWithinTheRangeAndBeginsAgain(FxRobot robot) throws Exception {
        Stretch march = new Stretch(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 5, 1));
        robot.interact(() -> state.change("Mark", v -> v.range(march)));
        robot.clickOn("#speed").clickOn("#play-stopping");
        robot.clickOn("#speed").clickOn("#play-looping");
        Playback chosen = bar().player().playbackProperty().get();
        assertThat(chosen).isEqualTo(new Playback(1, false, true));
        robot.clickOn("#play");
        waitFor(() -> state.view().day().equals(march.to()));
        waitFor(() -> state.view().day().isBefore(DAY));
        robot.clickOn("#play");
        LocalDate rested = state.view().day();
        assertThat(march.contains(rested)).isTrue();
        robot.interact(() -> state.undo());
        assertThat(state.view().day()).isEqualTo(DAY);
    }

    @Test
    void itPlaysFromEventToEventFasterWhereAskedTo(FxRobot robot) throws Exception {
        robot.clickOn("#speed").clickOn("4×");
        robot.clickOn("#play");
        waitFor(() -> state.view().day().isAfter(DAY));
        assertThat(state.view().subject().selected().orElseThrow().table()).isEqualTo(Ref.Table.EVENT);
        robot.clickOn("#play");
        assertThat(bar().player().playingProperty().get()).isFalse();
    }

    @Test
    void whatIsSeenFollowsTheDay(FxRobot robot) {
        robot.interact(() -> canvas().show(new Stretch(DAY.minusDays(20), DAY.plusDays(20))));
        robot.interact(() -> Navigation.day(state, "Far", LocalDate.of(2020, 1, 1)));
        assertThat(x(state.view().day())).isBetween(0.0, canvas().getWidth());
        assertThat(canvas().scale().perDay()).isGreaterThan(10);
    }

    @Test
    void tipsTellTheEventTheBarTheLineAndTheDay(FxRobot robot) {
        draw(robot);
        TimelineTip tip = new TimelineTip(canvas());
        TimelineFloor floor = canvas().floor();
        EventMarks.Mark mark = canvas().marks().get(0);
        org.entente.model.Event event = canvas().told().events().event(mark.event());
        assertThat(tip.text(mark.x(), floor.levelY(mark.level())).orElseThrow())
                .contains(
                        event.date().text(),
                        event.title(),
                        "grade " + event.account().grade(),
                        "source");
        double x = x(LocalDate.of(2010, 1, 20));
        assertThat(tip.text(x, floor.ground() - 4).orElseThrow()).startsWith("January to March 2010: ");
        assertThat(tip.text(x, floor.base() - 4).orElseThrow()).contains("2010", "Live ties of Serbia: ");
        assertThat(tip.text(x, floor.base() + 6).orElseThrow()).endsWith("January 2010");
    }

    @Test
    void theKeyTellsEverySign(FxRobot robot) {
        robot.clickOn("#event-key");
        for (EventSign sign : EventSign.values()) {
            assertThat(robot.lookup(sign.words()).tryQuery()).isPresent();
        }
    }
}
