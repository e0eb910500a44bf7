package org.entente.model;

/**
 * Something wrong in an input, with its place.
 *
 * @param found what stands there
 * @param expected what should stand there
 */
public record Problem(Severity severity, Spot spot, String found, String expected) {

    /** How bad it is. */
    public enum Severity {
        /** The row or cell could not be used. */
        ERROR,
        /** It was used, but something about it is doubtful. */
        WARNING
    }

    /**
     * A place in a file.
     *
     * @param line from 1, or 0 where the whole file is meant
     * @param column the character in the line from 1, or 0 where the whole line is meant
     */
    public record Spot(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** In English {@code file:line:column: found, expected}. */
    @Override
    public String toString() {
        return Texts.of("reading.problem", spot.toString(), found, expected);
    }
}
