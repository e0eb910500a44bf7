package org.entente.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.state.Desk;
import org.entente.state.View;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.jspecify.annotations.Nullable;

/** Where the window has its stories from, and where it puts those that are made in it. Files may be slow to read. */
public interface StoryShelf {
    /** A shelf without stories, on which nothing stays. */
    StoryShelf EMPTY = new StoryShelf() {};

    /**
     * A story with where it came from.
     *
     * @param file where it is saved, null for one of the record or one that never was
     * @param draft whether it is a copy of work that was not saved
     */
    record Volume(StoryReading reading, @Nullable Path file, boolean draft) {
        public Optional<Path> place() {
            return Optional.ofNullable(file);
        }

        public Optional<Story> story() {
            return reading.story();
        }
    }

    /** The stories of a record, and work on stories that was never saved. */
    default List<Volume> stories(Desk desk) throws UnreadableRecordException, IOException {
        return List.of();
    }

    /** Reads a story's file. */
    default Volume open(Path file, Chronicle record) throws IOException {
        throw new IOException("no shelf");
    }

    /** Writes a story into a file, whole or not at all. */
    default void save(Story story, Path file) throws IOException {}

    /** Keeps a copy of a story that is not saved. */
    default void keep(Story story) throws IOException {}

    /** Takes the copy of a story away. */
    default void forget(String id) throws IOException {}

    /** The view that a step names, as far as it fits a record; empty where it cannot be read. */
    default Optional<View> view(String link, Desk on) {
        return Optional.empty();
    }

    /** The text by which a step names a view. */
    default String link(View view) {
        return "";
    }
}
