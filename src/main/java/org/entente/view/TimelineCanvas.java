package org.entente.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.scene.Multiples;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/**
 * The timeline itself: years, a histogram of events, a dot for each event and the handle of the day. The wheel zooms
 * time, dragging moves the day, a click on a dot tells the event.
 */
public final class TimelineCanvas extends Region {
    private static final double WHEEL = 0.002;

    /** Pixels that a click may wander. */
    private static final double SLACK = 3;

    private final ExplorerState state;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable TimeScale scale;
    private EventMarks marks = new EventMarks(List.of());
    private boolean dirty = true;
    private boolean dragging;
    private double pressedAt;
    private boolean other;
    private EventMarks.@Nullable Mark pressed;

    public TimelineCanvas(ExplorerState state) {
        this.state = state;
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinHeight(96);
        setPrefHeight(128);
        getChildren().add(canvas);
        tooltip.setShowDelay(Duration.ZERO);
        state.viewProperty().addListener((o, before, now) -> dirty = true);
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                scale = null;
            }
            dirty = true;
        });
        focusedProperty().addListener((o, before, now) -> dirty = true);
        setOnScroll(e -> {
            zoomAt(e.getX(), Math.exp(e.getDeltaY() * WHEEL), -e.getDeltaX());
            e.consume();
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(e -> {
            EventMarks.Mark mark = pressed;
            pressed = null;
            if (dragging) {
                dragging = false;
                state.commit(other ? "Move the other day" : "Move the day");
            } else if (mark != null) {
                Navigation.go(state, Ref.event(mark.event().id()));
            }
        });
        setOnMouseMoved(this::hover);
        setOnMouseExited(e -> tooltip.hide());
        new TimelineKeys(this, state);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (dirty && getWidth() > 0) {
                    dirty = false;
                    draw();
                }
            }
        }.start();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth()) {
            scale = null;
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        dirty = true;
    }

    /** The first day it can show: the beginning of the first year of the record, but not before 1989 by itself. */
    LocalDate first() {
        LocalDate first = state.index().first();
        LocalDate start =
                first.isBefore(LocalDate.of(1989, 1, 1)) && state.index().last().getYear() > 1995
                        ? LocalDate.of(1989, 1, 1)
                        : first;
        return start.withDayOfYear(1);
    }

    LocalDate last() {
        return state.index().last().withDayOfYear(1).plusYears(1);
    }

    /** The scale in use. */
    TimeScale scale() {
        TimeScale now = scale;
        if (now == null) {
            now = TimeScale.of(first(), last(), Math.max(1, getWidth()));
            scale = now;
        }
        return now;
    }

    /** Shows the whole time again. */
    public void fit() {
        scale = null;
        dirty = true;
    }

    /** Zooms time about a point and moves it. */
    void zoomAt(double x, double factor, double dx) {
        scale = scale().zoom(x, factor).pan(-dx).within(first(), last(), getWidth());
        dirty = true;
    }

    private void press(MouseEvent e) {
        requestFocus();
        tooltip.hide();
        TimelinePainter painter = painter();
        var mark = marks.at(e.getX(), e.getY(), painter::levelY);
        pressedAt = e.getX();
        if (e.isShortcutDown() && !state.view().when().panel().isEmpty()) {
            toggleDay(clamp(scale().day(e.getX())), 6 / scale().perDay());
            return;
        }
        pressed = mark.orElse(null);
        other = onOther(e.getX(), e.getY());
        if (other) {
            pressed = null;
        }
        if (pressed == null) {
            dragging = true;
            moveTo(e.getX());
        }
    }

    /** Adds a day to those seen side by side, or takes away the one that lies there. */
    private void toggleDay(LocalDate day, double reach) {
        List<LocalDate> days = new ArrayList<>(state.view().when().panel());
        boolean there = days.removeIf(d -> Math.abs(ChronoUnit.DAYS.between(d, day)) <= reach);
        if (!there && days.size() < Multiples.MOST) {
            days.add(day);
        }
        if (!days.isEmpty()) {
            state.change(there ? "Remove a day" : "Add a day", v -> v.panel(days));
        }
    }

    /** Moves the day with the mouse, also where the drag began on an event's dot. */
    private void drag(MouseEvent e) {
        if (pressed != null && Math.abs(e.getX() - pressedAt) > SLACK) {
            pressed = null;
            dragging = true;
        }
        if (dragging) {
            moveTo(e.getX());
        }
    }

    private void moveTo(double x) {
        LocalDate day = clamp(scale().day(Math.max(0, Math.min(getWidth(), x))));
        state.preview(v -> other ? v.against(day) : Navigation.at(v, day));
    }

    /** Whether a point lies on the handle of the day that the one shown is set against. */
    private boolean onOther(double x, double y) {
        return state.view()
                .when()
                .compared()
                .filter(day -> painter().otherHandle(day, x, y))
                .isPresent();
    }

    /** The nearest day that the timeline can show. */
    LocalDate clamp(LocalDate day) {
        return day.isBefore(first()) ? first() : day.isAfter(last()) ? last() : day;
    }

    private void hover(MouseEvent e) {
        var mark = marks.at(e.getX(), e.getY(), painter()::levelY);
        boolean handle = onOther(e.getX(), e.getY());
        setCursor(handle ? Cursor.H_RESIZE : mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (mark.isPresent()) {
            Event event = mark.get().event();
            tooltip.setText(event.date().text() + "\n" + event.title());
            tooltip.show(this, e.getScreenX() + 12, e.getScreenY() + 14);
        } else {
            tooltip.hide();
        }
    }

    private TimelinePainter painter() {
        return new TimelinePainter(state, scale(), getWidth(), getHeight());
    }

    private void draw() {
        TimelinePainter painter = painter();
        List<Event> events = state.index().events().stream()
                .filter(e -> Navigation.concerns(state, e))
                .toList();
        marks = EventMarks.of(events, scale(), getWidth(), painter.levels());
        painter.paint(canvas.getGraphicsContext2D(), events, marks, isFocused());
        setAccessibleText("Timeline, " + PartialDate.of(state.view().day()).text());
    }
}
