package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.state.Desk;
import org.entente.state.Origin;
import org.entente.state.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    @TempDir
    private Path folder = Path.of("");

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private void later(Runnable what, Duration after) {
        assertThat(after).isEqualTo(Autosave.PAUSE);
        waiting.add(what);
    }

    private static Optional<Autosave.Work> work(LocalDate day) {
        Desk desk = new Desk(Chronicle.EMPTY, Origin.BUNDLED, Path.of("/tmp/my.entente"), null);
        return Optional.of(new Autosave.Work(desk, View.opening(day, null, null), Workspace.Around.NOTHING));
    }

    @Test
    void changesInARowAreOneCopyOfTheNewest() throws Exception {
        Session session = Session.begin(folder);
        Autosave autosave = new Autosave(session, this::later);
        for (int i = 0; i < 50; i++) {
            autosave.changed(work(DAY.plusDays(i)));
        }
        assertThat(session.copy()).doesNotExist();
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(session.read().workspace().view().day()).isEqualTo(DAY.plusDays(49));
        assertThat(session.read().workspace().savedAs()).isEqualTo("/tmp/my.entente");
        autosave.changed(work(DAY));
        assertThat(waiting).as("a later change is copied later").hasSize(1);
        autosave.end();
    }

    @Test
    void whatIsSavedNeedsNoCopy() throws Exception {
        Session session = Session.begin(folder);
        Autosave autosave = new Autosave(session, this::later);
        autosave.changed(work(DAY));
        assertThat(autosave.write()).as("a copy is on the disk").isTrue();
        assertThat(session.copy()).exists();
        autosave.changed(Optional.empty());
        autosave.write();
        assertThat(session.copy()).doesNotExist();
        autosave.end();
    }

    @Test
    void aCleanEndLeavesNothingEvenWhereACopyIsDue() throws Exception {
        Autosave autosave = new Autosave(Session.begin(folder), this::later);
        autosave.changed(work(DAY));
        autosave.write();
        autosave.changed(work(DAY.plusDays(1)));
        autosave.end();
        waiting.forEach(Runnable::run);
        assertThat(folder).isEmptyDirectory();
        assertThat(Session.left(folder)).isEmpty();
    }

    @Test
    void aRunningProgramsCopyIsNotOfferedButAKilledOnesIs() throws Exception {
        Session running = Session.begin(folder);
        Autosave autosave = new Autosave(running, this::later);
        autosave.changed(work(DAY));
        autosave.write();
        assertThat(Session.left(folder)).as("it runs").isEmpty();
        running.close();
        Session left = Session.left(folder).orElseThrow();
        assertThat(left.read().workspace().view().day()).isEqualTo(DAY);
        assertThat(Session.left(folder)).as("another has it").isEmpty();
        left.discard();
        assertThat(Session.left(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCopyThatWasNotTakenIsOfferedAgain() throws Exception {
        Session running = Session.begin(folder);
        running.keep(work(DAY).orElseThrow().workspace(running.copy()));
        running.close();
        Session.left(folder).orElseThrow().close();
        assertThat(Session.left(folder)).isPresent();
    }

    @Test
    void recentFilesAreTenTheNewestFirst() throws Exception {
        Recent recent = new Recent(folder.resolve("new"));
        assertThat(recent.files()).isEmpty();
        for (int i = 0; i < 12; i++) {
            recent.add(folder.resolve("w" + i + ".entente"));
        }
        recent.add(folder.resolve("w5.entente"));
        recent.remove(folder.resolve("w11.entente"));
        assertThat(new Recent(folder.resolve("new")).files())
                .extracting(f -> f.getFileName().toString().replace(".entente", ""))
                .containsExactly("w5", "w10", "w9", "w8", "w7", "w6", "w4", "w3", "w2");
        recent.clear();
        assertThat(recent.files()).isEmpty();
        Files.writeString(folder.resolve("new").resolve("recent.txt"), "\n/a\n\u0000\n");
        assertThat(recent.files()).containsExactly(Path.of("/a"));
    }
}
