package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.jspecify.annotations.Nullable;

/** A picture that is asked for, with everything checked. */
record SnapshotRequest(Topic topic, Look look, Target target) {

    /**
     * What it shows.
     *
     * @param centre the actor in focus, null where none is
     * @param kinds ids of the kinds of ties shown
     */
    record Topic(Chronicle chronicle, LocalDate day, @Nullable Actor centre, Set<String> kinds) {
        Topic {
            kinds = Set.copyOf(kinds);
        }

        Optional<Actor> focus() {
            return Optional.ofNullable(centre);
        }
    }

    /** How it shows it. */
    record Look(Arrangement arrangement, Theme theme, Size size) {}

    /** Where the actors lie. */
    enum Arrangement {
        MAP,
        NETWORK
    }

    /** Dark on light or light on dark. */
    enum Theme {
        LIGHT,
        DARK
    }

    /** In pixels. */
    record Size(int width, int height) {}

    /** Where it goes; the folder exists. */
    record Target(Path file, Picture picture) {}

    /** What is written. */
    enum Picture {
        PNG,
        SVG
    }
}
