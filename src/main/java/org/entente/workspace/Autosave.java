package org.entente.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.state.Desk;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of unsaved work some seconds after it changed, however fast it goes on changing. */
public final class Autosave {
    /** How long a change may be without a copy. */
    public static final Duration PAUSE = Duration.ofSeconds(3);

    /** What runs something later, one thing after the other, on a thread of its own. */
    @FunctionalInterface
    public interface Later {
        void run(Runnable what, Duration after);
    }

    /** Unsaved work. */
    public record Work(Desk desk, View view, Workspace.Around around) {
        Workspace workspace(Path copy) {
            return Workspace.of(desk, view, around, copy)
                    .copyOf(desk.file().map(Path::toAbsolutePath).orElse(null));
        }
    }

    private final Session session;
    private final Later later;
    private final AtomicReference<@Nullable Work> newest = new AtomicReference<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private boolean ended;

    public Autosave(Session session, Later later) {
        this.session = session;
        this.later = later;
    }

    /** Work changed; without work, as after saving, the copy goes. */
    public void changed(Optional<Work> work) {
        newest.set(work.orElse(null));
        if (!due.getAndSet(true)) {
            later.run(this::write, PAUSE);
        }
    }

    /** Writes the copy now, on this thread; false where that fails. */
    public synchronized boolean write() {
        due.set(false);
        if (ended) {
            return false;
        }
        try {
            Work work = newest.get();
            session.keepRecord(
                    work != null && work.desk().edited() ? work.desk().chronicle() : null);
            session.keep(work == null ? null : work.workspace(session.copy()));
            return true;
        } catch (IOException e) {
            System.getLogger(Autosave.class.getName()).log(System.Logger.Level.WARNING, "no copy for recovery", e);
            return false;
        }
    }

    /** The program ends as its user wants: nothing is left to recover. */
    public synchronized void end() {
        ended = true;
        session.discard();
    }
}
