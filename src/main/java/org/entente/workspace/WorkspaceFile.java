package org.entente.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.Desk;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/**
 * Workspaces as files: JSON with the version first, then what {@link Workspace} holds by the names of its components.
 *
 * @param problems what was not known and is left out
 */
public record WorkspaceFile(Workspace workspace, List<Problem> problems) {
    private static final int VERSION = 1;
    private static final String VERSIONED = "entente";
    private static final int LARGEST = 4 << 20;

    /** What gives whatever a file leaves out; its day is one that no file can have. */
    private static final Workspace USUAL = new Workspace(
            RecordMark.NONE, View.opening(LocalDate.MIN, null, null).names(Naming.ENGLISH), null, null, null);

    public WorkspaceFile {
        problems = List.copyOf(problems);
    }

    /** The text of a workspace; the same workspace gives the same text. */
    public static String text(Workspace workspace) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(VERSIONED, VERSION);
        tree.putAll(Shape.of(workspace));
        return JsonText.write(tree);
    }

    /** Saves a view of a desk to a file, with its record where that lies in the file already. */
    public static void save(Desk desk, View view, Workspace.Around around, Path file)
            throws IOException, UnreadableRecordException {
        if (Parcel.holds(desk, file)) {
            Parcel.write(desk, view, around, file);
        } else {
            write(Workspace.of(desk, view, around, file), file);
        }
    }

    /** Writes a workspace in place of what is there, whole or not at all. */
    public static void write(Workspace workspace, Path file) throws IOException {
        SafeFile.write(file, text(workspace));
    }

    /**
     * Reads a workspace.
     *
     * @throws UnreadableWorkspaceException where anything in it is wrong, so that saving it again can lose nothing
     */
    public static WorkspaceFile read(Path file) throws UnreadableWorkspaceException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableWorkspaceException(Texts.of("reading.workspace.folder", file.toString()));
            }
            if (!Files.exists(file)) {
                throw new UnreadableWorkspaceException(Texts.of("reading.workspace.none", file.toString()));
            }
            byte[] bytes = bytes(file);
            if (bytes.length > LARGEST) {
                throw new UnreadableWorkspaceException(Texts.of("reading.workspace.large", file.toString(), LARGEST));
            }
            return parse(String.valueOf(file.getFileName()), decoded(file, bytes));
        } catch (IOException e) {
            throw new UnreadableWorkspaceException(
                    Texts.of("reading.cannot", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** The bytes of the workspace in a file, of one too large one more than the most. */
    private static byte[] bytes(Path file) throws IOException, UnreadableWorkspaceException {
        if (Parcel.is(file)) {
            return Parcel.workspace(file, LARGEST);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static String decoded(Path file, byte[] bytes) throws UnreadableWorkspaceException {
        try {
            return Utf8.decode(bytes);
        } catch (CharacterCodingException e) {
            throw new UnreadableWorkspaceException(Texts.of("reading.workspace.text", file.toString()));
        }
    }

    /**
     * Reads the text of a workspace.
     *
     * @param name what it is called in problems
     */
    public static WorkspaceFile parse(String name, String text) throws UnreadableWorkspaceException {
        Located all = JsonText.read(name, text);
        Map<String, Located> members = new LinkedHashMap<>(all.members().orElse(Map.of()));
        ShapeReader reader = new ShapeReader(name, false);
        Located version = members.remove(VERSIONED);
        checkVersion(reader, all, version);
        Workspace read = reader.read(new Located(all.line(), all.column(), members), USUAL);
        if (errors(reader).isEmpty() && read.view().day().equals(LocalDate.MIN)) {
            reader.tell(
                    Severity.ERROR,
                    members.getOrDefault("view", all),
                    Texts.of("reading.workspace.no-day"),
                    "\"view\": {\"when\": {\"day\": …");
        }
        List<Problem> errors = errors(reader);
        if (!errors.isEmpty()) {
            throw UnreadableWorkspaceException.of(errors);
        }
        return new WorkspaceFile(read, reader.problems());
    }

    private static void checkVersion(ShapeReader reader, Located all, @Nullable Located version)
            throws UnreadableWorkspaceException {
        if (version == null || !(version.value() instanceof Double number)) {
            reader.tell(
                    Severity.ERROR,
                    version == null ? all : version,
                    version == null ? Texts.of("reading.value.missing", VERSIONED) : version.shown(),
                    Texts.of("reading.workspace.version", VERSIONED, String.valueOf(VERSION)));
        } else if (number > VERSION) {
            reader.tell(
                    Severity.ERROR,
                    version,
                    Texts.of("reading.workspace.later", String.valueOf(number.intValue())),
                    Texts.of("reading.workspace.format-open", String.valueOf(VERSION)));
        } else if (number != VERSION) {
            reader.tell(
                    Severity.ERROR,
                    version,
                    version.shown(),
                    Texts.of("reading.workspace.format", String.valueOf(VERSION)));
        }
        List<Problem> errors = errors(reader);
        if (!errors.isEmpty()) {
            throw UnreadableWorkspaceException.of(errors);
        }
    }

    private static List<Problem> errors(ShapeReader reader) {
        return new ArrayList<>(reader.problems())
                .stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }
}
