package org.entente.data;

import java.nio.file.Path;

/** A kind of file a record can be read from. */
public interface Format {
    /** A lower-case word that names it for good, as on a command line. */
    String id();

    /** Its name for readers. */
    String name();

    /** Whether a path looks like this format; a look at its beginning is enough, and it never throws. */
    boolean canRead(Path path);

    /** Reads it; what is wrong in parts of it is among the reading's problems. */
    Reading read(Path path) throws UnreadableRecordException;
}
