package org.entente.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.state.Desk;
import org.entente.state.Origin;

/**
 * Which record a workspace looks at, and what it held when the workspace was saved.
 *
 * @param from {@code bundled}, {@code within} the workspace's own file, or the path of a record: relative to the workspace's folder where it lies beneath
 * @param fingerprint as {@link org.entente.data.Fingerprint} gives it, empty where it is not known
 */
public record RecordMark(String from, int actors, int ties, int events, String fingerprint) {
    static final String BUNDLED = "bundled";
    /** Where the record lies in the workspace's own file. */
    static final String WITHIN = "within";

    static final RecordMark NONE = new RecordMark(BUNDLED, 0, 0, 0, "");

    /**
     * The mark of a desk's record.
     *
     * @param folder where the workspace is to lie
     */
    static RecordMark of(Desk desk, Path folder) {
        return of(
                desk, desk.origin().place().map(path -> relative(path, folder)).orElse(BUNDLED));
    }

    /** The mark of a record that lies beside the workspace in its file. */
    static RecordMark within(Desk desk) {
        return of(desk, WITHIN);
    }

    private static RecordMark of(Desk desk, String from) {
        Chronicle record = desk.chronicle();
        return new RecordMark(
                from,
                record.actors().size(),
                record.ties().size(),
                record.events().size(),
                desk.fingerprint());
    }

    private static String relative(Path path, Path folder) {
        Path whole = path.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        if (!whole.startsWith(base)) {
            return whole.toString();
        }
        String beneath = base.relativize(whole).toString().replace('\\', '/');
        return beneath.isEmpty() ? "." : beneath.equals(BUNDLED) || beneath.equals(WITHIN) ? "./" + beneath : beneath;
    }

    /**
     * Where the record is.
     *
     * @param workspace the workspace's file
     */
    public Origin origin(Path workspace) throws UnreadableWorkspaceException {
        if (from.equals(BUNDLED)) {
            return Origin.BUNDLED;
        }
        try {
            if (from.equals(WITHIN)) {
                return new Origin(workspace.toAbsolutePath());
            }
            return new Origin(Workspace.folder(workspace).resolve(from).normalize());
        } catch (InvalidPathException e) {
            throw new UnreadableWorkspaceException(Texts.of("reading.workspace.path", from));
        }
    }

    /** How a record differs from the one that was marked, in a sentence; empty where it does not. */
    public Optional<String> changed(Desk desk) {
        if (fingerprint.isEmpty() || fingerprint.equals(desk.fingerprint())) {
            return Optional.empty();
        }
        Chronicle now = desk.chronicle();
        return Optional.of(Texts.of(
                "notes.record.changed",
                counts(actors, ties, events),
                counts(now.actors().size(), now.ties().size(), now.events().size())));
    }

    private static String counts(int actors, int ties, int events) {
        return Texts.of("notes.record.counts", actors, ties, events);
    }
}
