package org.entente.story;

import java.util.List;
import java.util.Optional;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a story's file.
 *
 * @param name the file's name
 * @param read null where an error kept it from being a story
 */
public record StoryReading(String name, @Nullable Story read, List<Problem> problems) {
    public StoryReading {
        problems = List.copyOf(problems);
    }

    public Optional<Story> story() {
        return Optional.ofNullable(read);
    }
}
