package org.entente.time;

import java.util.Locale;

/** What a {@link Term} asks of a tie. */
public enum Facet {
    /** Whether an end is a member of an institution on the day, or the institution itself; the value is its id. */
    INSTITUTION,
    /** Whether an end lies in a region; the value is the region's name. */
    REGION,
    /** The best grade among the sources of the tie: {@code A}, {@code B} or {@code C}. */
    GRADE,
    /** The strength known for the day, the last known where none is current; the value is a {@link Range}. */
    STRENGTH,
    /** Whether the tie's subject, note, kind or the names of its ends hold all words of the value. */
    TEXT;

    /** The word used in texts, such as {@code region}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
