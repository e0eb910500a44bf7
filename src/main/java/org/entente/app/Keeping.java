package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.state.ExplorerState;
import org.entente.workspace.Autosave;
import org.entente.workspace.Recent;
import org.entente.workspace.Session;
import org.entente.workspace.StateFolder;
import org.entente.workspace.Workspace;

/**
 * What the program keeps from one run to the next.
 *
 * @param autosave where unsaved work is copied to; empty where no folder can be had
 * @param left what a killed program left
 * @param settings what a person chose
 */
record Keeping(Recent recent, Optional<Autosave> autosave, Optional<Session> left, Settings settings) {

    /** Recent files alone. */
    static Keeping little() {
        return new Keeping(new Recent(StateFolder.path()), Optional.empty(), Optional.empty(), Settings.passing());
    }

    /** Everything, as far as the folder can be written. */
    static Keeping in(Path folder, Autosave.Later later) {
        Recent recent = new Recent(folder);
        Path sessions = folder.resolve("sessions");
        try {
            Optional<Session> left = Session.left(sessions);
            return new Keeping(
                    recent, Optional.of(new Autosave(Session.begin(sessions), later)), left, Settings.passing());
        } catch (IOException e) {
            System.getLogger(Keeping.class.getName()).log(System.Logger.Level.WARNING, "no copies for recovery", e);
            return new Keeping(recent, Optional.empty(), Optional.empty(), Settings.passing());
        }
    }

    /** The same without what a killed program left. */
    Keeping withoutLeft() {
        return new Keeping(recent, autosave, Optional.empty(), settings);
    }

    /** The same with other choices. */
    Keeping with(Settings chosen) {
        return new Keeping(recent, autosave, left, chosen);
    }

    /** Copies unsaved work from now on. */
    void watch(ExplorerState state, Supplier<Workspace.Around> around) {
        autosave.ifPresent(copies -> {
            Runnable changed = () -> copies.changed(
                    state.unsaved() || state.desk().edited()
                            ? Optional.of(new Autosave.Work(state.desk(), state.view(), around.get()))
                            : Optional.empty());
            state.viewProperty().addListener((o, before, now) -> changed.run());
            state.historyProperty().addListener((o, before, now) -> changed.run());
        });
    }

    /** The program ends as its user wants. */
    void end() {
        autosave.ifPresent(Autosave::end);
    }
}
