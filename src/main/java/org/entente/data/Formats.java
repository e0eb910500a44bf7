package org.entente.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The formats there are; a new one is a class and a line here. */
public final class Formats {
    public static final List<Format> ALL = List.of(new RecordFormat());

    private Formats() {}

    /** The first format that a path looks like. */
    public static Optional<Format> of(Path path) {
        return ALL.stream().filter(format -> format.canRead(path)).findFirst();
    }
}
