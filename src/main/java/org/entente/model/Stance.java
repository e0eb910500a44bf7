package org.entente.model;

import java.util.Locale;

/** Whether a kind of tie joins its actors or presses one of them. */
public enum Stance {
    COOPERATIVE,
    COERCIVE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in record tables, such as {@code coercive}. */
    public String word() {
        return word;
    }
}
