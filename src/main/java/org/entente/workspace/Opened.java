package org.entente.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.BundledRecord;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.state.Desk;
import org.entente.state.Origin;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/**
 * A workspace with its record.
 *
 * @param around what was saved beside the view
 * @param notes what its user should know, in sentences
 */
public record Opened(Desk desk, View view, Workspace.Around around, List<String> notes) {
    public Opened {
        notes = List.copyOf(notes);
    }

    /** Reads a workspace and its record. */
    public static Opened of(Path file) throws UnreadableWorkspaceException, UnreadableRecordException {
        WorkspaceFile read = WorkspaceFile.read(file);
        return of(
                read,
                new Places(file, file.toAbsolutePath(), null),
                read.workspace().view());
    }

    /** The work that a killed program left; it counts as unsaved. */
    public static Opened recovered(Session left) throws UnreadableWorkspaceException, UnreadableRecordException {
        WorkspaceFile read = left.read();
        String file = read.workspace().savedAs();
        Path record = Files.exists(left.record()) ? left.record() : null;
        return of(read, new Places(left.copy(), file == null ? null : Path.of(file), record), null);
    }

    /**
     * Where things are.
     *
     * @param at the text that was read
     * @param file where the workspace is saved, null where it was not
     * @param edited a copy of the record with edits that its files lack, null where there are none
     */
    private record Places(Path at, @Nullable Path file, @Nullable Path edited) {}

    private static Opened of(WorkspaceFile read, Places places, @Nullable View saved)
            throws UnreadableWorkspaceException, UnreadableRecordException {
        Workspace workspace = read.workspace();
        Origin origin = workspace.record().origin(places.at());
        Reading reading =
                origin.place().isPresent() ? RecordReader.read(origin.place().get()) : BundledRecord.read();
        Desk desk = new Desk(reading.chronicle(), origin, places.file(), saved).told(reading.problems());
        if (places.edited() != null) {
            desk = desk.edited(RecordReader.read(places.edited()).chronicle());
        }
        Chronicle record = desk.chronicle();
        List<String> notes = new ArrayList<>();
        workspace.record().changed(desk).ifPresent(notes::add);
        Fit fit = Fit.of(workspace.view(), record);
        notes.addAll(fit.notes());
        notes.addAll(read.problems().stream().map(Problem::toString).toList());
        if (reading.errors() > 0) {
            notes.add(Texts.of("notes.record.errors", reading.errors()));
        }
        return new Opened(desk, fit.view(), workspace.around(), notes);
    }

    /** What a link leads to in a record that is open already. */
    public static Opened link(String link, Desk on) throws UnreadableWorkspaceException {
        Fit fit = Fit.of(Link.read(link), on.chronicle());
        return new Opened(on, fit.view(), Workspace.Around.NOTHING, fit.notes());
    }
}
