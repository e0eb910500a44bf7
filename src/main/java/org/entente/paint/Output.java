package org.entente.paint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.data.GraphFormat;
import org.entente.data.Graphs;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;

/** What a snapshot is written as: a picture, or a graph for other programs. */
public sealed interface Output {

    /** The ending of its files' names. */
    String id();

    /** What the user reads, in the language spoken. */
    default String name() {
        return Texts.of("scene.output." + id());
    }

    /** Whether a graph of the whole record can be written so. */
    boolean overTime();

    /**
     * Writes a file, unless it is cancelled before all of it is made.
     *
     * @param whole whether all of time is meant rather than the sight's day
     */
    void write(Sight sight, boolean whole, Path file, Progress progress) throws IOException;

    /** A picture. */
    record Drawing(Picture picture, Picture.Options options) implements Output {
        @Override
        public String id() {
            return picture.id();
        }

        @Override
        public boolean overTime() {
            return false;
        }

        @Override
        public void write(Sight sight, boolean whole, Path file, Progress progress) throws IOException {
            write(new SceneBuilder().build(sight), file, progress);
        }

        /** Writes a scene that is made already. */
        public void write(Scene scene, Path file, Progress progress) throws IOException {
            SavedPicture.write(scene, this, file, progress);
        }
    }

    /** A graph. */
    record Table(GraphFormat format) implements Output {
        @Override
        public String id() {
            return format.id();
        }

        @Override
        public boolean overTime() {
            return true;
        }

        @Override
        public void write(Sight sight, boolean whole, Path file, Progress progress) throws IOException {
            SavedGraph.write(whole ? Sociograms.overTime(sight) : Sociograms.ofDay(sight), format, file, progress);
        }
    }

    /** All there are, pictures first. */
    static List<Output> all(Picture.Options options) {
        return Stream.<Output>concat(
                        Pictures.all().stream().map(p -> new Drawing(p, options)),
                        Graphs.all().stream().map(Table::new))
                .toList();
    }

    /** The output that a file's name ends with. */
    static Optional<Output> of(String name, Picture.Options options) {
        String lower = name.toLowerCase(Locale.ROOT);
        return all(options).stream().filter(o -> lower.endsWith("." + o.id())).findFirst();
    }

    /** The endings there are. */
    static List<String> endings() {
        return all(Picture.Options.PLAIN).stream().map(Output::id).toList();
    }
}
