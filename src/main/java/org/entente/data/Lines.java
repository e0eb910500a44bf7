package org.entente.data;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * The lines of a table's file, split into cells. A file of usual size is split beside the thread that reads the tables
 * before it; a large one line by line as it is read, so that it never lies in memory twice.
 */
final class Lines {
    /** Bytes up to which a file is split ahead. */
    private static final int USUAL = 16_000_000;

    private final Problems problems;
    private final Optional<Csv> csv;
    private final Queue<List<Csv.Cell>> ahead = new ArrayDeque<>();

    private Lines(Problems problems, Optional<Csv> csv) {
        this.problems = problems;
        this.csv = csv;
    }

    /** Begins to split a file. */
    static CompletableFuture<Lines> of(String file, byte[] bytes) {
        return bytes.length > USUAL
                ? CompletableFuture.completedFuture(open(file, bytes))
                : CompletableFuture.supplyAsync(() -> open(file, bytes).split());
    }

    private static Lines open(String file, byte[] bytes) {
        Problems problems = new Problems();
        return new Lines(problems, Text.chars(file, bytes, problems).map(text -> new Csv(file, text, problems)));
    }

    private Lines split() {
        for (Optional<List<Csv.Cell>> line = fresh(); line.isPresent(); line = fresh()) {
            ahead.add(line.get());
        }
        return this;
    }

    private Optional<List<Csv.Cell>> fresh() {
        return csv.flatMap(Csv::next);
    }

    /** Whether the file is text at all. */
    boolean readable() {
        return csv.isPresent();
    }

    /** The next line that is not blank: its cells, none where it is broken and reported, empty at the end. */
    Optional<List<Csv.Cell>> next() {
        return ahead.isEmpty() ? fresh() : Optional.of(ahead.remove());
    }

    /** What was found wrong with the lines so far. */
    Problems problems() {
        return problems;
    }
}
