package org.entente.view;

import java.time.LocalDate;
import javafx.scene.input.KeyEvent;
import org.entente.state.ExplorerState;

/** The keyboard on the timeline: arrows a month (with Shift a day), Page keys a year, Home and End, plus and minus. */
final class TimelineKeys {
    private final TimelineCanvas timeline;
    private final ExplorerState state;

    TimelineKeys(TimelineCanvas timeline, ExplorerState state) {
        this.timeline = timeline;
        this.state = state;
        timeline.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown()) {
            return;
        }
        LocalDate day = state.view().day();
        boolean fine = e.isShiftDown();
        boolean used = true;
        switch (e.getCode()) {
            case LEFT -> move(fine ? day.minusDays(1) : day.minusMonths(1));
            case RIGHT -> move(fine ? day.plusDays(1) : day.plusMonths(1));
            case PAGE_UP -> move(day.minusYears(1));
            case PAGE_DOWN -> move(day.plusYears(1));
            case HOME -> move(timeline.first());
            case END -> move(state.index().last());
            case PLUS, EQUALS, ADD -> timeline.zoomAt(timeline.scale().x(day), 1.5, 0);
            case MINUS, SUBTRACT -> timeline.zoomAt(timeline.scale().x(day), 1 / 1.5, 0);
            default -> used = false;
        }
        if (used) {
            e.consume();
        }
    }

    private void move(LocalDate day) {
        Navigation.day(state, "Move the day", timeline.clamp(day));
    }
}
