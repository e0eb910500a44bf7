package org.entente.handout;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.model.Progress;
import org.entente.model.Texts;

/** A kind of thing made from a story for others to take away. */
public interface Handout {
    /** The word used on the command line. */
    String id();

    /** What the user reads, in the language spoken. */
    default String name() {
        return Texts.of("handout.kind." + id());
    }

    /** What its files' names end with, without the dot; empty where it is a folder. */
    String ending();

    /**
     * Writes it, the same lesson always as the same bytes; {@code CancellationException} where it was cancelled before all
     * of it was made.
     */
    void write(Lesson lesson, Choice choice, Path out, Progress progress) throws IOException;
}
