package org.entente.model;

/** What a tie is on a day, folded from its effects. */
public enum Status {
    /** Announced, offered or negotiated; not yet in force. */
    PROPOSED,
    ACTIVE,
    /** In force to a smaller extent than before. */
    REDUCED,
    /** Put off, with or without a new date. */
    POSTPONED,
    /** Stopped for now, without being ended. */
    SUSPENDED,
    ENDED;

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    /** Whether a tie of this status moves something: it is active, or reduced. */
    public boolean inForce() {
        return this == ACTIVE || this == REDUCED;
    }

    /** The word used in record tables, such as {@code active}. */
    public String word() {
        return word;
    }

    /** What a reader is told, in the language spoken. */
    public String said() {
        return Texts.of("words.status." + word());
    }
}
