package org.entente.handout;

import java.util.Locale;
import org.entente.model.Texts;

/** For whom a hand-out is. */
public enum Edition {
    /** With what to say, and with the answers. */
    TEACHER,
    /** Without either. */
    CLASS;

    /** The word used on the command line, such as {@code class}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a reader is told, in the language spoken. */
    public String said() {
        return Texts.of("handout.edition." + word());
    }
}
