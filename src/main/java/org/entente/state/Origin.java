package org.entente.state;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a record came from.
 *
 * @param path its folder or zip, null for the one that comes with the program
 */
public record Origin(@Nullable Path path) {
    public static final Origin BUNDLED = new Origin(null);

    public Optional<Path> place() {
        return Optional.ofNullable(path);
    }
}
