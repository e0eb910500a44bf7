package org.entente.data;

import org.entente.model.Problem.Spot;

/** Turns offsets in a text, asked for in rising order, into lines and columns from 1; a column is one code point. */
final class LineCounter {
    private final String file;
    private final CharSequence text;
    private int offset;
    private int line = 1;
    private int column = 1;

    LineCounter(String file, CharSequence text) {
        this.file = file;
        this.text = text;
    }

    /** Goes to where a line begins. */
    void move(int start, int number) {
        offset = start;
        line = number;
        column = 1;
    }

    /** Whether a line ends with the character at an offset: a line feed, or a carriage return with none behind it. */
    static boolean ends(CharSequence text, int offset) {
        char c = text.charAt(offset);
        return c == '\n' || (c == '\r' && !(offset + 1 < text.length() && text.charAt(offset + 1) == '\n'));
    }

    Spot at(int target) {
        for (; offset < target; offset++) {
            if (ends(text, offset)) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(text.charAt(offset))) {
                column++;
            }
        }
        return new Spot(file, line, column);
    }
}
