package org.entente.data;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

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
     * @param places tells lines and columns of offsets; few are ever asked for
     * @param from offset of its first character, quotes included
     * @param to offset behind its last
     */
    record Cell(String text, IntFunction<Spot> places, int from, int to) {
        /** A cell that stands in no text. */
        Cell(String text, Spot spot) {
            this(text, at -> spot, 0, 0);
        }

        Spot spot() {
            return places.apply(from);
        }
    }

    private static final int END = -1;
    private static final int MOST_CELLS = 1000;

    private final char[] text;
    private final int end;
    private final Problems problems;
    private final char separator;
    private final Spots spots;
    private int at;
    private int width = 1;

    Csv(String file, String text, Problems problems) {
        this(file, CharBuffer.wrap(text.toCharArray()), problems);
    }

    /** Reads what stands in a buffer of an array from its beginning to the buffer's limit. */
    Csv(String file, CharBuffer buffer, Problems problems) {
        text = buffer.array();
        end = buffer.limit();
        this.problems = problems;
        separator = sniff();
        spots = new Spots(file, buffer);
    }

    /** The next line that is not blank: its cells, none where it is broken and reported, empty at the end. */
    Optional<List<Cell>> next() {
        while (at < end && endsLine()) {
            endLine();
        }
        if (at >= end) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(width);
        while (true) {
            int start = at;
            String cell = peek() == '"' ? quoted() : plain();
            if (cell == null) {
                report(start);
                at = start;
                skipLine();
                return Optional.of(List.of());
            }
            cells.add(new Cell(cell, spots, start, at));
            if (peek() != separator) {
                endLine();
                width = cells.size();
                return Optional.of(cells);
            }
            at++;
            if (cells.size() == MOST_CELLS) {
                Spot spot = spots.apply(start);
                problems.error(
                        spot,
                        Texts.of("reading.most-cells", String.valueOf(MOST_CELLS)),
                        Texts.of("reading.cell-each"));
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
        int to = at;
        while (to < end && text[to] != separator && text[to] != '\n' && text[to] != '\r') {
            to++;
        }
        at = to;
        return text(start, to);
    }

    private String text(int from, int to) {
        return from == to ? "" : new String(text, from, to - from);
    }

    /** What stands between two quotes; null where they do not enclose a cell. */
    private @Nullable String quoted() {
        StringBuilder out = null;
        at++;
        while (true) {
            int quote = at;
            while (quote < end && text[quote] != '"') {
                quote++;
            }
            if (quote == end) {
                at = end;
                return null;
            }
            int from = at;
            at = quote + 1;
            if (peek() != '"') {
                boolean closes = at == end || peek() == separator || endsLine();
                String last = text(from, quote);
                return !closes ? null : out == null ? last : out.append(last).toString();
            }
            out = out == null ? new StringBuilder() : out;
            out.append(text, from, at - from);
            at++;
        }
    }

    private void report(int start) {
        boolean oneLine =
                at < end && spots.apply(at).line() == spots.apply(start).line();
        if (oneLine) {
            problems.error(spots.apply(at), Texts.of("reading.behind-quote"), Texts.of("reading.separator"));
        } else {
            String opening = Shown.text(text(start, Math.min(end, start + 40)));
            problems.error(
                    spots.apply(start), Texts.of("reading.open-quote", opening), Texts.of("reading.close-quote"));
        }
    }

    private void skipLine() {
        while (at < end && !endsLine()) {
            at++;
        }
        endLine();
    }

    private int peek() {
        return at < end ? text[at] : END;
    }

    private boolean endsLine() {
        return at < end && (text[at] == '\n' || text[at] == '\r');
    }

    private void endLine() {
        if (peek() == '\r' && at + 1 < end && text[at + 1] == '\n') {
            at++;
        }
        at = Math.min(end, at + 1);
    }

    /** The separator that stands most often in the first line, outside quotes. */
    private char sniff() {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < end; i++) {
            char c = text[i];
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
