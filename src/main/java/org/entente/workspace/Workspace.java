package org.entente.workspace;

import java.nio.file.Path;
import org.entente.state.Desk;
import org.entente.state.View;
import org.entente.story.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * Everything that makes a picture anew.
 *
 * @param picture the size the picture had in the window, null where it is not known
 * @param story how far a story is told, null where none is
 * @param savedAs the file it was saved in before, which only a copy for recovery tells
 */
public record Workspace(
        RecordMark record, View view, @Nullable Size picture, @Nullable Bookmark story, @Nullable String savedAs) {

    /** The ending of workspaces' names. */
    public static final String ENDING = ".entente";

    /** In pixels. */
    public record Size(double width, double height) {}

    /**
     * What is saved beside a view.
     *
     * @param picture the size of the picture, null where it is not known
     * @param story how far a story is told, null where none is
     */
    public record Around(@Nullable Size picture, @Nullable Bookmark story) {
        public static final Around NOTHING = new Around(null, null);
    }

    /**
     * What a desk shows.
     *
     * @param file where it is to be saved, to whose folder the record's path is relative
     */
    public static Workspace of(Desk desk, View view, Around around, Path file) {
        return of(RecordMark.of(desk, folder(file)), view, around);
    }

    static Workspace of(RecordMark record, View view, Around around) {
        return new Workspace(record, view, around.picture(), around.story(), null);
    }

    /** What is saved beside the view. */
    public Around around() {
        return new Around(picture, story);
    }

    /** The folder a file lies in. */
    public static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** As a copy for recovery, which knows the file it is a copy of. */
    Workspace copyOf(@Nullable Path file) {
        return new Workspace(record, view, picture, story, file == null ? null : file.toString());
    }
}
