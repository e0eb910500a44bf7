package org.entente.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.data.Attachments;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.story.Story;
import org.entente.story.StoryReading;

/** Stories as files of YAML in the folder {@code stories} beside a record's tables. */
public final class StoryFile {
    /** The ending of stories' names. */
    public static final String ENDING = ".yaml";

    public static final String FOLDER = "stories";

    private StoryFile() {}

    /** The id of the story in a file. */
    public static String id(String file) {
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    /** All stories of a record in the order of their numbers, and last what is broken, which stops no other. */
    public static List<StoryReading> all(Path record, Chronicle chronicle) throws UnreadableRecordException {
        List<StoryReading> out = new ArrayList<>();
        Attachments.read(record, FOLDER, ENDING, YamlText.LARGEST)
                .forEach((name, bytes) -> out.add(parse(name, bytes, chronicle)));
        out.sort(Comparator.comparingInt(
                r -> r.story().map(s -> s.cover().number()).orElse(Integer.MAX_VALUE)));
        return out;
    }

    /** Reads a file. */
    public static StoryReading read(Path file, Chronicle chronicle) throws IOException {
        String name = String.valueOf(file.getFileName());
        return Files.size(file) > YamlText.LARGEST
                ? broken(name, Texts.of("reading.story.large", YamlText.LARGEST), Texts.of("reading.story.file"))
                : parse(name, Files.readAllBytes(file), chronicle);
    }

    private static StoryReading broken(String name, String found, String expected) {
        Problem.Spot spot = new Problem.Spot(name, 0, 0);
        return new StoryReading(name, null, List.of(new Problem(Problem.Severity.ERROR, spot, found, expected)));
    }

    static StoryReading parse(String name, byte[] bytes, Chronicle chronicle) {
        if (bytes.length > YamlText.LARGEST) {
            return broken(name, Texts.of("reading.story.large", YamlText.LARGEST), Texts.of("reading.story.file"));
        }
        try {
            return parse(name, Utf8.decode(bytes), chronicle);
        } catch (CharacterCodingException e) {
            return broken(name, Texts.of("reading.story.bytes"), Texts.of("reading.utf-8"));
        }
    }

    /**
     * Reads a text.
     *
     * @param name the file's name
     */
    public static StoryReading parse(String name, String text, Chronicle chronicle) {
        try {
            return new StoryReader(name, chronicle).read(YamlText.read(name, text));
        } catch (YamlText.Broken e) {
            return new StoryReading(name, null, List.of(e.problem()));
        }
    }

    /** The text of a story, which a person can read and edit; the same story gives the same text. */
    public static String text(Story story) {
        return StoryText.of(story);
    }

    /** Writes a story in place of what is there, whole or not at all. */
    public static void write(Story story, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SafeFile.write(file, text(story));
    }
}
