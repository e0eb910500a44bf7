package org.entente.view;

import org.entente.scene.TextWidths;

/**
 * A title beside a mark of a timeline.
 *
 * @param left where it begins
 * @param right where it ends
 */
record MarkTitle(double left, double right, String text) {
    /** The size of its letters in pixels. */
    static final double SIZE = 10.5;

    /** Pixels from the middle of a mark to its title. */
    private static final double BESIDE = 8;

    private static final int LONGEST = 42;

    /** The title to the right of a mark. */
    static MarkTitle after(double x, String text) {
        return new MarkTitle(x + BESIDE, x + BESIDE + wide(text), text);
    }

    /** The title to the left of a mark. */
    static MarkTitle before(double x, String text) {
        return new MarkTitle(x - BESIDE - wide(text), x - BESIDE, text);
    }

    private static double wide(String text) {
        return TextWidths.inter().width(text, SIZE, false);
    }

    /** A title of bearable length, cut between words. */
    static String cut(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST - 1);
        return title.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space).stripTrailing() + "…";
    }
}
