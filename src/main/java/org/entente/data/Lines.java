package org.entente.data;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * The lines of a table's file, split into cells. A file of usual size can be split beside the thread that reads the tables
 * before it; a large one is split line by line as it is read, so that it never lies in memory twice.
 */
final class Lines {
    /** Bytes up to which a file is split ahead. */
    private static final int USUAL = 16_000_000;

    private final Problems problems;
    private final Optional<Csv> csv;
    private final Queue<RowCells> ahead = new ArrayDeque<>();

    private Lines(Problems problems, Optional<Csv> csv) {
        this.problems = problems;
        this.csv = csv;
    }

    /** The lines of a file. */
    static Lines of(String file, byte[] bytes, Problems problems) {
        Lines out = new Lines(problems, Text.sound(file, bytes, problems).map(text -> new Csv(file, text, problems)));
        return bytes.length > USUAL ? out : out.split();
    }

    /** None, since the file could not be read, for which the problems are. */
    static Lines none(Problems problems) {
        return new Lines(problems, Optional.empty());
    }

    private Lines split() {
        for (Optional<RowCells> line = fresh(); line.isPresent(); line = fresh()) {
            ahead.add(line.get());
        }
        return this;
    }

    private Optional<RowCells> fresh() {
        return csv.flatMap(Csv::next);
    }

    /** Whether the file is text at all. */
    boolean readable() {
        return csv.isPresent();
    }

    /** The next line that is not blank: its cells, none where it is broken and reported, empty at the end. */
    Optional<RowCells> next() {
        return ahead.isEmpty() ? fresh() : Optional.of(ahead.remove());
    }

    /** What was found wrong with the lines so far. */
    Problems problems() {
        return problems;
    }
}
