package org.entente.view;

import org.entente.geo.Rect;

/**
 * Where the parts of a timeline lie, from above: the flag of the day, the bar from A to B where there is one, marks, the
 * histogram, the line of the selection where there is one, and the dates.
 *
 * @param bar whether there is a bar
 * @param lane whether there is a line of the selection
 */
record TimelineFloor(double width, double height, boolean bar, boolean lane) {
    /** The height of the flag of the day. */
    static final double FLAG = 18;

    /** The height of the dates. */
    static final double AXIS = 19;

    /** Pixels from one level of marks to the next. */
    static final double LEVEL = 13;

    private static final double BAR = 15;
    private static final double GAP = 4;
    private static final double HALF_MARK = 6;

    /** The upper edge of the dates. */
    double base() {
        return height - AXIS;
    }

    Rect laneBox() {
        double high = lane ? Math.max(20, Math.min(30, height * 0.19)) : 0;
        return new Rect(0, base() - high, width, high);
    }

    /** The lower edge of the histogram. */
    double ground() {
        return lane ? laneBox().y() - GAP : base();
    }

    /** How high the histogram's highest bar may be. */
    double hill() {
        return Math.max(14, Math.min(lane ? 30 : 40, (ground() - top()) * 0.34));
    }

    /** The upper edge of the marks. */
    double top() {
        return FLAG + (bar ? BAR : 0) + 2;
    }

    /** How many levels of marks there is room for. */
    int levels() {
        return Math.max(1, (int) ((ground() - hill() - top() - 2 * HALF_MARK) / LEVEL) + 1);
    }

    double levelY(int level) {
        return ground() - hill() - HALF_MARK - 1 - level * LEVEL;
    }

    /** The middle of the bar from A to B. */
    double barY() {
        return FLAG + BAR / 2;
    }
}
