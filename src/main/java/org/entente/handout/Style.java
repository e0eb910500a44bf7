package org.entente.handout;

import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Theme;

/**
 * How a paragraph is set.
 *
 * @param size of its letters in pixels
 * @param leading from one baseline to the next
 */
record Style(double size, double leading, boolean bold, Colour colour) {
    static final Palette PAPER = Palette.of(Theme.PRINT);
    private static final Colour STRONG = PAPER.ink().strong();
    private static final Colour QUIET = PAPER.ink().quiet();

    static final Style TITLE = new Style(30, 36, true, STRONG);
    static final Style SUMMARY = new Style(15, 24, false, STRONG);
    static final Style HEAD = new Style(17, 24, true, STRONG);
    static final Style CAPTION = new Style(13.5, 18, true, STRONG);
    static final Style BODY = new Style(12.5, 18, false, STRONG);
    static final Style BOLD = new Style(12.5, 18, true, STRONG);
    static final Style QUIETLY = new Style(12.5, 18, false, QUIET);
    static final Style SMALL = new Style(10.5, 15, false, STRONG);
    static final Style SMALL_BOLD = new Style(10.5, 15, true, STRONG);
    static final Style SMALL_QUIET = new Style(10.5, 15, false, QUIET);
    static final Style NOTE = new Style(9, 12, false, QUIET);
    static final Style LINK = new Style(9, 12, false, PAPER.accent());
    static final Style OVERLINE = new Style(10.5, 18, true, PAPER.accent());

    Mark.Type type(Mark.Anchor anchor) {
        return new Mark.Type(size, bold, anchor, colour, null);
    }

    /** A line of it. */
    Mark.Label label(double x, double baseline, String text) {
        return new Mark.Label(x, baseline, text, type(Mark.Anchor.START), null);
    }

    /** A line of it that ends at a point. */
    Mark.Label ending(double x, double baseline, String text) {
        return new Mark.Label(x, baseline, text, type(Mark.Anchor.END), null);
    }
}
