package org.entente.state;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.data.Fingerprint;
import org.entente.model.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * What was opened: a record, where it came from, and the file that views of it are saved in. Steps of history hold the
 * desk they were made at, so that all of them follow when the file gets another name.
 */
public final class Desk {
    private final Chronicle chronicle;
    private final Origin origin;
    private @Nullable Path file;
    private @Nullable View saved;
    private @Nullable String fingerprint;

    /**
     * A desk of its own.
     *
     * @param file null where nothing was saved yet
     * @param saved what the file holds or the record opens with, null where that is not known
     */
    public Desk(Chronicle chronicle, Origin origin, @Nullable Path file, @Nullable View saved) {
        this.chronicle = chronicle;
        this.origin = origin;
        this.file = file;
        this.saved = saved;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** A sign of what the record says; it takes a while when first asked for, on any thread. */
    public synchronized String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(chronicle);
            fingerprint = known;
        }
        return known;
    }

    public Origin origin() {
        return origin;
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether a view is what was saved last, or opened. */
    boolean holds(View view) {
        return view.equals(saved);
    }

    void saved(Path as, View view) {
        file = as;
        saved = view;
    }
}
