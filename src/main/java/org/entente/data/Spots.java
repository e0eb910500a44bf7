package org.entente.data;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.entente.model.Problem.Spot;

/**
 * Turns offsets in a text, asked for in any order, into lines and columns. The lines are counted when the first is asked
 * for, which in a sound table is never. It belongs to one thread at a time.
 */
final class Spots implements IntFunction<Spot> {
    private final CharSequence text;
    private final LineCounter counter;
    private int[] starts = {};
    private int asked;

    Spots(String file, CharSequence text) {
        this.text = text;
        counter = new LineCounter(file, text);
    }

    @Override
    public Spot apply(int offset) {
        if (starts.length == 0) {
            starts = starts();
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 2 : found;
        if (offset < asked || starts[line] > asked) {
            counter.move(starts[line], line + 1);
        }
        asked = offset;
        return counter.at(offset);
    }

    private int[] starts() {
        int[] out = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (LineCounter.ends(text, i)) {
                out = lines == out.length ? Arrays.copyOf(out, 2 * lines) : out;
                out[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(out, lines);
    }
}
