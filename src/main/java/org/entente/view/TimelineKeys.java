package org.entente.view;

import javafx.scene.input.KeyEvent;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;

/**
 * The keyboard on the timeline, alike for the day and for the handles of the range: arrows a month (with Shift a day), Page
 * keys a year, Home and End; plus and minus zoom about the handle, with Alt the arrows move what is seen, Delete takes the
 * range away.
 */
final class TimelineKeys {
    private static final double ZOOM = 1.5;
    private static final double PAN = 0.1;
    private static final int YEAR = 12;

    private TimelineKeys() {}

    static void press(TimelineCanvas timeline, TimelineHandles.Grip grip, KeyEvent e) {
        if (e.isControlDown() || e.isMetaDown()) {
            return;
        }
        boolean used = e.isAltDown() ? seen(timeline, e) : moved(timeline, grip, e) || zoomed(timeline, grip, e);
        if (used) {
            e.consume();
        }
    }

    /** Moves what is seen. */
    private static boolean seen(TimelineCanvas timeline, KeyEvent e) {
        double step = timeline.getWidth() * PAN;
        switch (e.getCode()) {
            case LEFT -> timeline.zoomAt(0, 1, -step);
            case RIGHT -> timeline.zoomAt(0, 1, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean moved(TimelineCanvas timeline, TimelineHandles.Grip grip, KeyEvent e) {
        TimelineMoves moves = TimelineMoves.of(timeline);
        boolean fine = e.isShiftDown();
        switch (e.getCode()) {
            case LEFT -> moves.step(grip, fine ? 0 : -1, fine ? -1 : 0);
            case RIGHT -> moves.step(grip, fine ? 0 : 1, fine ? 1 : 0);
            case PAGE_UP -> moves.step(grip, -YEAR, 0);
            case PAGE_DOWN -> moves.step(grip, YEAR, 0);
            case HOME -> moves.to(grip, timeline.first());
            case END -> moves.to(grip, timeline.state().index().last());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean zoomed(TimelineCanvas timeline, TimelineHandles.Grip grip, KeyEvent e) {
        ExplorerState state = timeline.state();
        double x = timeline.scale().x(TimelineMoves.of(timeline).day(grip));
        switch (e.getCode()) {
            case PLUS, EQUALS, ADD, UP -> timeline.zoomAt(x, ZOOM, 0);
            case MINUS, SUBTRACT, DOWN -> timeline.zoomAt(x, 1 / ZOOM, 0);
            case DIGIT0, NUMPAD0 -> timeline.fit();
            case DELETE, BACK_SPACE -> {
                if (state.view().when().marked().isEmpty()) {
                    return false;
                }
                timeline.requestFocus();
                state.change(Texts.of("steps.range-off"), v -> v.range(null));
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
