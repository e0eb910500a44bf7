package org.entente.data;

import org.entente.model.Problem.Spot;

/**
 * Turns offsets in the bytes of a text in UTF-8, asked for in rising order, into lines and columns from 1; a column is one
 * code point.
 */
final class LineCounter {
    private final String file;
    private final byte[] text;
    private int offset;
    private int line = 1;
    private int column = 1;

    /**
     * Counts from an offset on.
     *
     * @param start where the first line begins
     */
    LineCounter(String file, byte[] text, int start) {
        this.file = file;
        this.text = text;
        offset = start;
    }

    /** Goes to where a line begins. */
    void move(int start, int number) {
        offset = start;
        line = number;
        column = 1;
    }

    /** Whether a line ends with the byte at an offset: a line feed, or a carriage return with none behind it. */
    static boolean ends(byte[] text, int offset) {
        byte b = text[offset];
        return b == '\n' || (b == '\r' && !(offset + 1 < text.length && text[offset + 1] == '\n'));
    }

    Spot at(int target) {
        for (; offset < target; offset++) {
            if (ends(text, offset)) {
                line++;
                column = 1;
            } else if (!continues(text[offset])) {
                column++;
            }
        }
        return new Spot(file, line, column);
    }

    /** Whether a byte is not the first of a code point. */
    private static boolean continues(byte b) {
        return (b & 0xc0) == 0x80;
    }
}
