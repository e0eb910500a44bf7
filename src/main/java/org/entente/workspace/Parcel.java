package org.entente.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.data.Attachments;
import org.entente.data.RecordRewriter;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Texts;
import org.entente.state.Desk;
import org.entente.state.View;

/**
 * A workspace together with its record in one file: a zip of the record's tables and stories, beside them the workspace. It
 * has the ending of workspaces, and is also read wherever a zip of a record is.
 */
public final class Parcel {
    /** What the workspace is called within. */
    static final String ENTRY = "workspace.json";

    private Parcel() {}

    /** Whether a desk's record lies in the very file its views are saved in. */
    public static boolean holds(Desk desk, Path file) {
        return desk.origin()
                .place()
                .filter(place -> place.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize()))
                .isPresent();
    }

    /** Writes a desk's record, edits included, and a view of it in place of what is there, whole or not at all. */
    public static void write(Desk desk, View view, Workspace.Around around, Path file)
            throws IOException, UnreadableRecordException {
        Path record = RecordFile.place(desk);
        Map<String, byte[]> beside = new TreeMap<>();
        Attachments.read(record, StoryFile.FOLDER, StoryFile.ENDING, YamlText.LARGEST)
                .forEach((name, bytes) -> beside.put(StoryFile.FOLDER + '/' + name, bytes));
        Workspace workspace = Workspace.of(RecordMark.within(desk), view, around);
        beside.put(ENTRY, WorkspaceFile.text(workspace).getBytes(StandardCharsets.UTF_8));
        ByteBuffer zip = ByteBuffer.wrap(RecordRewriter.zip(record, desk.chronicle(), beside));
        SafeFile.write(file, out -> {
            while (zip.hasRemaining()) {
                out.write(zip);
            }
        });
    }

    /** Whether a file is a zip. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    /** The workspace's bytes, of one that is larger one more than the most. */
    static byte[] workspace(Path file, int most) throws IOException, UnreadableWorkspaceException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new UnreadableWorkspaceException(Texts.of("reading.workspace.within", file.toString(), ENTRY));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(most + 1);
            }
        }
    }
}
