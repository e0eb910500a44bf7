package org.entente.view;

import java.util.Locale;

/** An edge of the picture at which panels stand. */
public enum Side {
    LEFT,
    RIGHT,
    BOTTOM;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
