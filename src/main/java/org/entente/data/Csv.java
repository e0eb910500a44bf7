package org.entente.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values (RFC 4180) line by line, each cell with its exact line and column.
 *
 * <p>It is our own because a problem must name the place of its cell even behind a quoted cell of several lines, and
 * reading must go on behind a broken quote; Jackson's parser does neither. Comma, semicolon or tab is taken from the
 * header; LF, CRLF and CR all end a line. It goes through bytes, since all that divides cells is ASCII: only the texts that
 * are asked for are ever made.
 */
final class Csv {
    private static final int END = -1;
    private static final int MOST_CELLS = 1000;

    /** Characters told of a cell whose quotes do not close; each takes four bytes at most. */
    private static final int OPENING = 40;

    private final byte[] text;
    private final int end;
    private final Problems problems;
    private final byte separator;
    private final Spots spots;
    private int at;
    private int width = 1;
    private boolean doubled;

    /** A line cut into cells. */
    final class Cut implements RowCells {
        /**
         * Offset of each cell's first byte and that behind its last, quotes included; the latter negated (by {@code ~})
         * where quotes stand doubled within.
         */
        private final int[] bounds;

        private Cut(int... bounds) {
            this.bounds = bounds;
        }

        @Override
        public int size() {
            return bounds.length / 2;
        }

        /** Offset of a cell's first byte. */
        int from(int cell) {
            return bounds[2 * cell];
        }

        /** Offset behind a cell's last byte. */
        int to(int cell) {
            int to = bounds[2 * cell + 1];
            return to < 0 ? ~to : to;
        }

        @Override
        public String text(int cell) {
            int from = from(cell);
            int to = to(cell);
            if (from == to) {
                return "";
            }
            if (text[from] != '"') {
                return new String(text, from, to - from, StandardCharsets.UTF_8);
            }
            String inside = new String(text, from + 1, to - from - 2, StandardCharsets.UTF_8);
            return bounds[2 * cell + 1] < 0 ? inside.replace("\"\"", "\"") : inside;
        }

        @Override
        public Mark mark(int cell) {
            return new Mark(spots, from(cell));
        }

        /** Looks at the first byte of a cell and rarely farther. */
        @Override
        public boolean blank(int from) {
            for (int i = from; i < size(); i++) {
                int at = from(i);
                boolean dark = at < to(i) && text[at] > ' ' && text[at] != '"';
                if (dark || !text(i).isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    Csv(String file, String text, Problems problems) {
        this(file, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), problems);
    }

    /** Reads what stands in a buffer of an array. */
    Csv(String file, ByteBuffer buffer, Problems problems) {
        text = buffer.array();
        at = buffer.arrayOffset() + buffer.position();
        end = buffer.arrayOffset() + buffer.limit();
        this.problems = problems;
        separator = sniff();
        spots = new Spots(file, text, at, end);
    }

    /** The next line that is not blank: its cells, none where it is broken and reported, empty at the end. */
    Optional<RowCells> next() {
        return Optional.ofNullable(cut());
    }

    /** The same, with the offsets of its cells; null at the end. */
    @Nullable
    Cut cut() {
        while (at < end && endsLine()) {
            endLine();
        }
        if (at >= end) {
            return null;
        }
        int[] bounds = new int[2 * width];
        int cells = 0;
        while (true) {
            int start = at;
            doubled = false;
            if (!(peek() == '"' ? quoted() : plain())) {
                report(start);
                at = start;
                skipLine();
                return broken();
            }
            bounds = 2 * cells == bounds.length ? Arrays.copyOf(bounds, 4 * cells) : bounds;
            bounds[2 * cells] = start;
            bounds[2 * cells + 1] = doubled ? ~at : at;
            cells++;
            if (peek() != separator) {
                endLine();
                width = cells;
                return new Cut(cut(bounds, cells));
            }
            at++;
            if (cells == MOST_CELLS) {
                Spot spot = spots.apply(start);
                problems.error(
                        spot,
                        Texts.of("reading.most-cells", String.valueOf(MOST_CELLS)),
                        Texts.of("reading.cell-each"));
                skipLine();
                return broken();
            }
        }
    }

    private static int[] cut(int[] bounds, int cells) {
        return bounds.length == 2 * cells ? bounds : Arrays.copyOf(bounds, 2 * cells);
    }

    private Cut broken() {
        return new Cut();
    }

    /** The offset behind what was read so far. */
    int offset() {
        return at;
    }

    char separator() {
        return (char) separator;
    }

    /** Goes behind a cell without quotes. */
    private boolean plain() {
        int to = at;
        while (to < end && text[to] != separator && text[to] != '\n' && text[to] != '\r') {
            to++;
        }
        at = to;
        return true;
    }

    /** Goes behind a cell between two quotes, if they enclose one. */
    private boolean quoted() {
        at++;
        while (true) {
            int quote = at;
            while (quote < end && text[quote] != '"') {
                quote++;
            }
            if (quote == end) {
                at = end;
                return false;
            }
            at = quote + 1;
            if (peek() != '"') {
                return at == end || peek() == separator || endsLine();
            }
            doubled = true;
            at++;
        }
    }

    private void report(int start) {
        boolean oneLine =
                at < end && spots.apply(at).line() == spots.apply(start).line();
        if (oneLine) {
            problems.error(spots.apply(at), Texts.of("reading.behind-quote"), Texts.of("reading.separator"));
        } else {
            String ahead = new String(text, start, Math.min(end - start, 4 * OPENING), StandardCharsets.UTF_8);
            String opening = Shown.text(ahead.substring(0, Math.min(OPENING, ahead.length())));
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
    private byte sniff() {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = at; i < end; i++) {
            byte c = text[i];
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
            return (byte) (counts[2] > counts[1] ? '\t' : ';');
        }
        return (byte) (counts[2] > counts[0] ? '\t' : ',');
    }
}
