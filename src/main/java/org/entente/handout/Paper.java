package org.entente.handout;

import java.util.Locale;

/**
 * A sheet of paper, upright, in pixels of 1/96 inch.
 *
 * <p>ISO 216 and ANSI/ASME Y14.1.
 */
public enum Paper {
    A4(210 / 25.4, 297 / 25.4),
    LETTER(8.5, 11);

    private static final double PIXELS_PER_INCH = 96;

    private final double width;
    private final double height;

    Paper(double inchesWide, double inchesHigh) {
        this.width = inchesWide * PIXELS_PER_INCH;
        this.height = inchesHigh * PIXELS_PER_INCH;
    }

    /** The word used on the command line, such as {@code a4}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Format upright() {
        return new Format(width, height);
    }

    Format across() {
        return new Format(/* width= */ height, /* height= */ width);
    }

    /** A page's size in pixels. */
    record Format(double width, double height) {
        /** Room between the edge and what is written, 19 mm. */
        static final double MARGIN = 72;

        double inner() {
            return width - 2 * MARGIN;
        }
    }
}
