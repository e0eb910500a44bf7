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

    /** A counter at the same place that moves on its own. */
    LineCounter copy() {
        LineCounter out = new LineCounter(file, text);
        out.offset = offset;
        out.line = line;
        out.column = column;
        return out;
    }

    Spot at(int target) {
        for (; offset < target; offset++) {
            char c = text.charAt(offset);
            if (c == '\n' || (c == '\r' && !(offset + 1 < text.length() && text.charAt(offset + 1) == '\n'))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Spot(file, line, column);
    }
}
