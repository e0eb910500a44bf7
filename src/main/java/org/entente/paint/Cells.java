package org.entente.paint;

import java.util.Arrays;
import org.entente.geo.Rect;

/**
 * Which squares of a sheet may be drawn on: all of them, or those whose marks are no longer what they were. A square that
 * is drawn on alone gets the same pixels as when all are.
 */
final class Cells {
    private static final int LEAST_BITS = 5;
    private static final int MOST_COLUMNS = 64;

    private final int bits;
    private final int columns;
    private final int width;
    private final int height;

    /** A bit for each square of a row of squares, the leftmost lowest. */
    private final long[] open;

    /** Closed squares of a sheet of so many pixels. */
    Cells(int width, int height) {
        int size = LEAST_BITS;
        while (((width - 1) >> size) >= MOST_COLUMNS) {
            size++;
        }
        this.width = width;
        this.height = height;
        bits = size;
        columns = ((width - 1) >> bits) + 1;
        open = new long[((height - 1) >> bits) + 1];
    }

    /** Squares all of which are open. */
    static Cells all(int width, int height) {
        Cells out = new Cells(width, height);
        Arrays.fill(out.open, range(0, out.columns - 1));
        return out;
    }

    private static long range(int first, int last) {
        return (-1L << first) & (-1L >>> (MOST_COLUMNS - 1 - last));
    }

    private long columns(int left, int right) {
        return range(Math.max(0, left) >> bits, Math.min(width - 1, right) >> bits);
    }

    /** Opens the squares that a rectangle touches, given in pixels of the sheet. */
    void open(Rect part) {
        int left = (int) Math.max(0, Math.floor(part.x()));
        int right = (int) Math.min(width - 1, Math.floor(part.right()));
        int top = (int) Math.max(0, Math.floor(part.y()));
        int bottom = (int) Math.min(height - 1, Math.floor(part.bottom()));
        for (int row = top >> bits; left <= right && row <= (bottom >> bits); row++) {
            open[row] |= columns(left, right);
        }
    }

    boolean has(int x, int y) {
        return ((open[y >> bits] >>> (x >> bits)) & 1) != 0;
    }

    /** Whether a square is open that a rectangle touches; both corners belong to it, and may lie outside the sheet. */
    boolean any(int left, int top, int right, int bottom) {
        if (right < 0 || left >= width || left > right) {
            return false;
        }
        long mask = columns(left, right);
        int last = Math.min(height - 1, bottom) >> bits;
        for (int row = Math.max(0, top) >> bits; row <= last; row++) {
            if ((open[row] & mask) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all squares are open that a rectangle touches, which lies on the sheet; both corners belong to it. */
    boolean all(int left, int top, int right, int bottom) {
        long mask = columns(left, right);
        for (int row = top >> bits; row <= bottom >> bits; row++) {
            if ((open[row] & mask) != mask) {
                return false;
            }
        }
        return true;
    }

    /** The open share of all squares. */
    double share() {
        int count = 0;
        for (long row : open) {
            count += Long.bitCount(row);
        }
        return (double) count / (columns * open.length);
    }

    /** A rectangle around the open squares in pixels of the sheet, empty where there is none. */
    Rect bounds() {
        long some = 0;
        int first = open.length;
        int last = -1;
        for (int row = 0; row < open.length; row++) {
            some |= open[row];
            if (open[row] != 0) {
                first = Math.min(first, row);
                last = row;
            }
        }
        if (last < 0) {
            return new Rect(0, 0, 0, 0);
        }
        int left = Long.numberOfTrailingZeros(some) << bits;
        int right = Math.min(width, (MOST_COLUMNS - Long.numberOfLeadingZeros(some)) << bits);
        return new Rect(left, first << bits, right - left, Math.min(height, (last + 1) << bits) - (first << bits));
    }

    /** Copies the pixels of the open squares from a picture of the same size. */
    void copy(int[] from, int[] to) {
        for (int y = 0; y < height; y++) {
            for (long rest = open[y >> bits]; rest != 0; ) {
                int first = Long.numberOfTrailingZeros(rest);
                int count = Long.numberOfTrailingZeros(~(rest >>> first));
                int left = first << bits;
                int right = Math.min(width, (first + count) << bits);
                System.arraycopy(from, y * width + left, to, y * width + left, right - left);
                rest &= first + count == MOST_COLUMNS ? 0 : -1L << (first + count);
            }
        }
    }
}
