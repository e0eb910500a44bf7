package org.entente.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Multiples;
import org.entente.state.ExplorerState;
import org.entente.state.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The mouse on the timeline: the wheel or a pinch zooms, dragging moves the handle that is grasped or else the day, with
 * Shift it marks a range, on the dates it moves what is seen; a click on a sign tells the event.
 */
final class TimelineMouse {
    private static final double WHEEL = 0.002;

    /** Pixels that a click may wander. */
    private static final double SLACK = 3;

    private final TimelineCanvas timeline;
    private final ExplorerState state;
    private final TimelineTip tip;
    private double pressedAt;
    private double lastAt;
    private boolean dragging;
    private boolean marking;
    private TimelineHandles.@Nullable Grip grip;

    /** Days from the start of the range to where its bar is grasped. */
    private long offset;

    private EventMarks.@Nullable Mark pressed;

    TimelineMouse(TimelineCanvas timeline) {
        this.timeline = timeline;
        this.state = timeline.state();
        this.tip = new TimelineTip(timeline);
        timeline.setOnScroll(e -> {
            tip.hide();
            timeline.zoomAt(e.getX(), Math.exp(e.getDeltaY() * WHEEL), -e.getDeltaX());
            e.consume();
        });
        timeline.setOnZoom(e -> {
            timeline.zoomAt(e.getX(), e.getZoomFactor(), 0);
            e.consume();
        });
        timeline.setOnMousePressed(this::press);
        timeline.setOnMouseDragged(this::drag);
        timeline.setOnMouseReleased(this::release);
        timeline.setOnMouseMoved(this::hover);
        timeline.setOnMouseExited(e -> tip.hide());
    }

    private void press(MouseEvent e) {
        tip.hide();
        pressed = null;
        grip = null;
        dragging = false;
        marking = false;
        pressedAt = e.getX();
        lastAt = e.getX();
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (e.isShortcutDown() && !state.view().when().panel().isEmpty()) {
            timeline.requestFocus();
            toggleDay(day(e.getX()), 6 / timeline.scale().perDay());
            return;
        }
        TimelineHandles.Grip found = timeline.handles().at(e.getX(), e.getY()).orElse(null);
        marking = e.isShiftDown() && (found == null || found == TimelineHandles.Grip.DAY);
        pressed = marking || found != null
                ? null
                : timeline.markAt(e.getX(), e.getY()).orElse(null);
        grip = found == null ? TimelineHandles.Grip.DAY : found;
        timeline.hold(grip);
        offset = ChronoUnit.DAYS.between(TimelineMoves.of(timeline).day(grip), day(e.getX()));
        if (pressed == null && !marking && grip == TimelineHandles.Grip.DAY) {
            dragging = true;
            moveTo(e.getX());
        }
    }

    /** Moves the day with the mouse, also where the drag began on an event's sign. */
    private void drag(MouseEvent e) {
        if (grip == null) {
            return;
        }
        if (!dragging && Math.abs(e.getX() - pressedAt) > SLACK) {
            pressed = null;
            dragging = true;
        }
        if (!dragging) {
            return;
        }
        if (grip == TimelineHandles.Grip.DATES) {
            timeline.zoomAt(0, 1, lastAt - e.getX());
        } else {
            moveTo(e.getX());
        }
        lastAt = e.getX();
    }

    private void moveTo(double x) {
        TimelineHandles.Grip moved = grip == null ? TimelineHandles.Grip.DAY : grip;
        LocalDate to = day(x);
        if (marking) {
            Stretch stretch = Stretch.of(day(pressedAt), to);
            state.preview(v -> v.against(null).range(stretch));
        } else {
            LocalDate there = moved == TimelineHandles.Grip.BODY ? to.minusDays(offset) : to;
            state.preview(v -> TimelineMoves.of(timeline).moved(v, moved, there));
        }
    }

    private void release(MouseEvent e) {
        EventMarks.Mark mark = pressed;
        pressed = null;
        if (mark != null) {
            Navigation.go(
                    state,
                    Ref.event(timeline.told().events().event(mark.event()).id()));
        } else if (dragging && grip != null && grip != TimelineHandles.Grip.DATES) {
            state.commit(marking ? Texts.of("steps.range") : TimelineMoves.name(grip));
        } else if (grip == TimelineHandles.Grip.DATES && !dragging) {
            Navigation.day(state, Texts.of("steps.move-day"), day(e.getX()));
        }
        dragging = false;
        marking = false;
        grip = null;
    }

    /** The day at a place, held to what is seen. */
    private LocalDate day(double x) {
        return timeline.clamp(timeline.scale().day(Math.max(0, Math.min(timeline.getWidth(), x))));
    }

    /** Adds a day to those seen side by side, or takes away the one that lies there. */
    private void toggleDay(LocalDate day, double reach) {
        List<LocalDate> days = new ArrayList<>(state.view().when().panel());
        boolean there = days.removeIf(d -> Math.abs(ChronoUnit.DAYS.between(d, day)) <= reach);
        if (!there && days.size() < Multiples.MOST) {
            days.add(day);
        }
        if (!days.isEmpty()) {
            state.change(Texts.of(there ? "steps.remove-day" : "steps.add-day"), v -> v.panel(days));
        }
    }

    private void hover(MouseEvent e) {
        Optional<TimelineHandles.Grip> found = timeline.handles().at(e.getX(), e.getY());
        boolean mark = timeline.markAt(e.getX(), e.getY()).isPresent();
        timeline.setCursor(found.map(TimelineMouse::cursor).orElse(mark ? Cursor.HAND : Cursor.DEFAULT));
        if (found.isPresent() && found.get() != TimelineHandles.Grip.DATES) {
            tip.hide();
        } else {
            tip.show(e);
        }
    }

    private static Cursor cursor(TimelineHandles.Grip grip) {
        return switch (grip) {
            case DAY, A, B -> Cursor.H_RESIZE;
            case BODY -> Cursor.OPEN_HAND;
            case DATES -> Cursor.DEFAULT;
        };
    }
}
