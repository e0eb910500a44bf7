package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.data.GraphFormat;
import org.entente.data.Graphs;
import org.entente.paint.Picture;
import org.entente.paint.Pictures;
import org.entente.paint.SavedGraph;
import org.entente.paint.SavedPicture;
import org.entente.paint.Sociograms;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;

/** What a snapshot is written as: a picture, or a graph for other programs. */
sealed interface Output {

    /** Whether a graph of the whole record can be written so. */
    boolean overTime();

    /**
     * Writes a file.
     *
     * @param whole whether all of time is meant rather than the sight's day
     */
    void write(Sight sight, boolean whole, Path file) throws IOException;

    /** A picture. */
    record Drawing(Picture picture, Picture.Options options) implements Output {
        @Override
        public boolean overTime() {
            return false;
        }

        @Override
        public void write(Sight sight, boolean whole, Path file) throws IOException {
            SavedPicture.write(new SceneBuilder().build(sight), picture, options, file);
        }
    }

    /** A graph. */
    record Table(GraphFormat format) implements Output {
        @Override
        public boolean overTime() {
            return true;
        }

        @Override
        public void write(Sight sight, boolean whole, Path file) throws IOException {
            SavedGraph.write(whole ? Sociograms.overTime(sight) : Sociograms.ofDay(sight), format, file);
        }
    }

    /** The output that a file's name ends with. */
    static Optional<Output> of(String name, Picture.Options options) {
        String lower = name.toLowerCase(Locale.ROOT);
        Stream<Output> pictures = Pictures.all().stream()
                .filter(p -> lower.endsWith("." + p.id()))
                .map(p -> new Drawing(p, options));
        Stream<Output> graphs =
                Graphs.all().stream().filter(g -> lower.endsWith("." + g.id())).map(Table::new);
        return Stream.concat(pictures, graphs).findFirst();
    }

    /** The endings there are. */
    static List<String> endings() {
        return Stream.concat(
                        Pictures.all().stream().map(Picture::id),
                        Graphs.all().stream().map(GraphFormat::id))
                .toList();
    }
}
