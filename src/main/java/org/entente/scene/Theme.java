package org.entente.scene;

import java.util.Locale;

/** The ground a picture is drawn on. */
public enum Theme {
    LIGHT,
    DARK;

    /** The word used on the command line, such as {@code light}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
