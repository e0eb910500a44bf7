package org.entente.data;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.entente.model.Problem.Spot;

/**
 * Turns offsets in the bytes of a text, asked for in any order, into lines and columns. The lines are counted when the
 * first is asked for, which in a sound table is never. It belongs to one thread at a time.
 */
final class Spots implements IntFunction<Spot> {
    private final byte[] text;
    private final int start;
    private final int end;
    private final LineCounter counter;
    private int[] starts = {};
    private int asked;

    /** Offsets from where the text begins to where it ends. */
    Spots(String file, byte[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        counter = new LineCounter(file, text, start);
        asked = start;
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
        out[0] = start;
        int lines = 1;
        for (int i = start; i < end; i++) {
            if (LineCounter.ends(text, i)) {
                out = lines == out.length ? Arrays.copyOf(out, 2 * lines) : out;
                out[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(out, lines);
    }
}
