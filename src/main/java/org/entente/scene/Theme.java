package org.entente.scene;

import java.util.Locale;

/** The ground a picture is drawn on. */
public enum Theme {
    LIGHT,
    DARK,
    /** White paper: dark lines that are told apart on a black-and-white printer by their dashes and heads. */
    PRINT,
    /** Black ground, white text and strong lines, for eyes that need more contrast. */
    CONTRAST;

    /** Whether lines are light on dark ground. */
    public boolean dark() {
        return this == DARK || this == CONTRAST;
    }

    /** The word used on the command line, such as {@code light}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
