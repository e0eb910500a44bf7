package org.entente.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Problem.Spot;

/**
 * Reads comma-separated values (RFC 4180) cell by cell, each with its exact line and column.
 *
 * <p>It is our own because a problem must name the place of its cell even behind a quoted cell of several lines, and
 * reading must go on behind a broken quote; Jackson's parser does neither. Comma, semicolon or tab is taken from the
 * header; LF, CRLF and CR all end a line.
 */
final class Csv {
    /**
     * A cell's text without its quotes, and where it begins.
     *
     * @param from offset of its first character, quotes included
     * @param to offset behind its last
     */
    record Cell(String text, Spot spot, int from, int to) {
        /** A cell that stands in no text. */
        Cell(String text, Spot spot) {
            this(text, spot, 0, 0);
        }
    }

    private static final char END = '\uffff';
    private static final int MOST_CELLS = 1000;

    private final String text;
    private final Problems problems;
    private final char separator;
    private final LineCounter counter;
    private int at;

    Csv(String file, String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        separator = sniff(text);
        counter = new LineCounter(file, text);
    }

    /** The next line that is not blank: its cells, none where it is broken and reported, empty at the end. */
    Optional<List<Cell>> next() {
        while (at < text.length() && endsLine()) {
            endLine();
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        while (true) {
            Spot spot = counter.at(at);
            int start = at;
            Optional<String> cell = peek() == '"' ? quoted() : Optional.of(plain());
            if (cell.isEmpty()) {
                report(spot, start);
                at = start;
                skipLine();
                return Optional.of(List.of());
            }
            cells.add(new Cell(cell.get(), spot, start, at));
            if (peek() != separator) {
                endLine();
                return Optional.of(cells);
            }
            at++;
            if (cells.size() == MOST_CELLS) {
                problems.error(spot, "more than " + MOST_CELLS + " cells (the line is left out)", "a cell per column");
                skipLine();
                return Optional.of(List.of());
            }
        }
    }

    /** The offset behind what was read so far. */
    int offset() {
        return at;
    }

    char separator() {
        return separator;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && peek() != separator && !endsLine()) {
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<String> quoted() {
        StringBuilder out = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                at = text.length();
                return Optional.empty();
            }
            out.append(text, at, quote);
            at = quote + 1;
            if (peek() != '"') {
                boolean closes = at == text.length() || peek() == separator || endsLine();
                return closes ? Optional.of(out.toString()) : Optional.empty();
            }
            out.append('"');
            at++;
        }
    }

    private void report(Spot spot, int start) {
        boolean oneLine = at < text.length() && counter.copy().at(at).line() == spot.line();
        if (oneLine) {
            problems.error(
                    counter.copy().at(at),
                    "text behind a closing quote (the line is left out)",
                    "a separator or the end of the line; a quote inside a quoted cell is written twice");
        } else {
            String opening = Shown.text(text.substring(start, Math.min(text.length(), start + 40)));
            problems.error(spot, "a quote that is not closed: " + opening, "a closing quote before the next cell");
        }
    }

    private void skipLine() {
        while (at < text.length() && !endsLine()) {
            at++;
        }
        endLine();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private boolean endsLine() {
        return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
    }

    private void endLine() {
        if (peek() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at = Math.min(text.length(), at + 1);
    }

    /** The separator that stands most often in the first line, outside quotes. */
    private static char sniff(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int which = ",;\t".indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        if (counts[1] > counts[0]) {
            return counts[2] > counts[1] ? '\t' : ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }
}
