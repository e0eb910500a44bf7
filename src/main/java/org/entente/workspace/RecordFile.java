package org.entente.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.data.BundledRecord;
import org.entente.data.Fingerprint;
import org.entente.data.RecordReader;
import org.entente.data.RecordRewriter;
import org.entente.data.UnreadableRecordException;
import org.entente.state.Desk;

/** Edited records as files: only what changed is written, beside its place first, then all of it is moved there. */
public final class RecordFile {
    private RecordFile() {}

    /** Whether somebody else changed the record's files since it was read or written. */
    public static boolean changed(Desk desk) throws UnreadableRecordException {
        return !Fingerprint.of(RecordReader.read(place(desk)).chronicle()).equals(Fingerprint.of(desk.written()));
    }

    /** Writes the record back where it came from. */
    public static void save(Desk desk) throws IOException, UnreadableRecordException {
        RecordRewriter.rewrite(place(desk), desk.chronicle(), SafeFile::writeAll);
    }

    /**
     * Writes the record elsewhere, in the form it has where it came from.
     *
     * @param to a folder, or a zip where the name says so
     */
    public static void saveAs(Desk desk, Path to) throws IOException, UnreadableRecordException {
        RecordRewriter.copy(place(desk), desk.chronicle(), to, SafeFile::writeAll);
    }

    /** Where a desk's record is read from. */
    public static Path place(Desk desk) throws UnreadableRecordException {
        return desk.origin().place().isPresent() ? desk.origin().place().get() : BundledRecord.path();
    }
}
