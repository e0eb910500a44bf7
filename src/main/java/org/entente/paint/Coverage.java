package org.entente.paint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much of each pixel of some rows a polygon covers, exactly: every edge leaves in the cells of its row the change of
 * covered area it makes, and a running sum from the left gives the coverage (Levien, font-rs, 2016; Barrett, "How the
 * stb_truetype anti-aliased software rasterizer v2 works", 2015). Cells are swept only in blocks that were touched.
 */
final class Coverage {
    /** Eight cells share a mark that tells whether one of them was touched. */
    private static final int BLOCK = 3;

    /** Coordinates are rounded to 256ths of a pixel, areas count in 65536ths. */
    private static final int BITS = 8;

    private static final int ONE = 1 << BITS;
    private static final int WHOLE = 1 << (2 * BITS);

    private int width;
    private int top;
    private int rows;
    private int stride;
    private int blocks;
    private int[] cells;
    private boolean[] touched;
    private int[] from;
    private int[] to;
    /** Always 1. The loops over the few cells of a line's row must not look countable, or the JIT unrolls them. */
    private int step = 1;

    private int firstRow;
    private int lastRow;
    private @Nullable Cells within;

    /**
     * An empty grid.
     *
     * @param top the first row
     * @param bottom the row after the last
     */
    Coverage(int width, int top, int bottom) {
        cells = new int[0];
        touched = new boolean[0];
        from = new int[0];
        to = new int[0];
        fit(width, top, bottom);
    }

    /** Makes an empty grid one of other rows and columns, with the memory it has as far as that suffices. */
    void fit(int columns, int first, int end) {
        width = columns;
        top = first;
        rows = end - first;
        stride = width + 2;
        blocks = (stride >> BLOCK) + 1;
        if (cells.length < stride * rows) {
            cells = new int[stride * rows];
        }
        if (touched.length < blocks * rows) {
            touched = new boolean[blocks * rows];
        }
        if (from.length < rows) {
            from = new int[rows];
            to = new int[rows];
            Arrays.fill(from, Integer.MAX_VALUE);
            Arrays.fill(to, -1);
        }
        firstRow = rows;
        lastRow = -1;
        within = null;
    }

    /** Lays ink on some squares only from now on, on all where it is null. */
    void within(@Nullable Cells wanted) {
        within = wanted;
    }

    /** Adds one edge of a closed polygon; what lies outside the grid counts as far as it matters within. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            down(x0, y0 - top, x1, y1 - top, 1);
        } else if (y1 < y0) {
            down(x1, y1 - top, x0, y0 - top, -1);
        }
    }

    private void down(double x0, double y0, double x1, double y1, int sign) {
        if (y1 <= 0 || y0 >= rows || !(y1 > y0)) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        if (y0 < 0) {
            down(x0 - y0 * slope, 0, x1, y1, sign);
        } else if (y1 > rows) {
            down(x0, y0, x0 + (rows - y0) * slope, rows, sign);
        } else if (x0 <= 0 && x1 <= 0) {
            walk(0, y0, 0, y1, 0, sign);
        } else if (x0 >= width && x1 >= width) {
            walk(width, y0, width, y1, 0, sign);
        } else if (x0 < 0 || x1 < 0) {
            split(x0, y0, x1, y1, 0, sign);
        } else if (x0 > width || x1 > width) {
            split(x0, y0, x1, y1, width, sign);
        } else {
            walk(x0, y0, x1, y1, slope, sign);
        }
    }

    /** Cuts an edge where it crosses a column. */
    private void split(double x0, double y0, double x1, double y1, int column, int sign) {
        double y = Math.min(y1, Math.max(y0, y0 + (column - x0) * (y1 - y0) / (x1 - x0)));
        down(x0, y0, column, y, sign);
        down(column, y, x1, y1, sign);
    }

    /** Goes down an edge that lies within the grid, row by row; its rounded heights lead a flat one beyond none of its ends. */
    private void walk(double x0, double y0, double x1, double y1, double slope, int sign) {
        int start = (int) (y0 * ONE + 0.5);
        int end = (int) (y1 * ONE + 0.5);
        if (start >= end) {
            return;
        }
        int row = start >> BITS;
        int last = (end - 1) >> BITS;
        firstRow = Math.min(firstRow, row);
        lastRow = Math.max(lastRow, last);
        double x0Fixed = x0 * ONE + 0.5;
        int leftmost = (int) (Math.min(x0, x1) * ONE + 0.5);
        int rightmost = (int) (Math.max(x0, x1) * ONE + 0.5);
        int y = start;
        int x = (int) x0Fixed;
        for (; row <= last; row++) {
            int next = Math.min(end, (row + 1) << BITS);
            int xNext = Math.min(rightmost, Math.max(leftmost, (int) (x0Fixed + (next - y0 * ONE) * slope)));
            if (x <= xNext) {
                cut(row, x, xNext, (next - y) * sign);
            } else {
                cut(row, xNext, x, (next - y) * sign);
            }
            x = xNext;
            y = next;
        }
    }

    /** The part of an edge within one row, from its left to its right end. */
    private void cut(int row, int left, int right, int height) {
        int first = left >> BITS;
        int last = right >> BITS;
        int at = row * stride + first;
        int[] c = cells;
        if (first == last) {
            int beyond = (height * ((left & (ONE - 1)) + (right & (ONE - 1)))) >> 1;
            c[at] += (height << BITS) - beyond;
            c[at + 1] += beyond;
        } else {
            int perStep = (height << 16) / (right - left);
            int rest = ONE - (left & (ONE - 1));
            int covered = perStep * rest;
            int sum = ((covered >> 8) * rest) >> 9;
            c[at] += sum;
            int end = at + last - first;
            for (int i = at + 1; i < end; i += step) {
                int next = covered + (perStep << BITS);
                int now = (covered + next) >> 9;
                c[i] += now - sum;
                sum = now;
                covered = next;
            }
            int reach = right & (ONE - 1);
            int now = ((((covered + (height << 16)) >> 9) * reach) >> BITS) + height * (ONE - reach);
            c[end] += now - sum;
            c[end + 1] += (height << BITS) - now;
        }
        touch(row, first, last + 1);
    }

    private void touch(int row, int first, int last) {
        int block = row * blocks + (first >> BLOCK);
        int end = row * blocks + (last >> BLOCK);
        touched[block] = true;
        touched[end] = true;
        while (end - block > 1) {
            block += step;
            touched[block] = true;
        }
        if (first < from[row]) {
            from[row] = first;
        }
        if (last > to[row]) {
            to[row] = last;
        }
    }

    /** Lays ink on pixels where they are covered by the non-zero rule, and empties the grid. */
    void nonZero(int[] pixels, Ink ink) {
        lay(pixels, ink, false);
    }

    /** Lays ink on pixels where they are covered by the even-odd rule, and empties the grid. */
    void evenOdd(int[] pixels, Ink ink) {
        lay(pixels, ink, true);
    }

    private void lay(int[] pixels, Ink ink, boolean evenOdd) {
        for (int row = firstRow; row <= lastRow; row++) {
            if (to[row] >= 0) {
                lay(row, pixels, ink, evenOdd);
            }
        }
        firstRow = rows;
        lastRow = -1;
    }

    private void lay(int row, int[] pixels, Ink ink, boolean evenOdd) {
        int end = Math.min(width, to[row] + 1);
        int in = row * stride;
        int at = (top + row) * width;
        int sum = 0;
        int weight = 0;
        int x = from[row];
        Cells some = within;
        while (x < end) {
            int block = row * blocks + (x >> BLOCK);
            int stop = Math.min(end, ((x >> BLOCK) + 1) << BLOCK);
            boolean open = some == null || some.has(x, top + row);
            if (touched[block]) {
                touched[block] = false;
                while (x < stop) {
                    sum += cells[in + x];
                    cells[in + x] = 0;
                    weight = ink.part(evenOdd ? folded(sum) : full(sum));
                    if (weight != 0 && open) {
                        pixels[at + x] = ink.over(pixels[at + x], weight);
                    }
                    x += step;
                }
            } else if (weight == Ink.WHOLE && open) {
                Arrays.fill(pixels, at + x, at + stop, ink.argb());
            } else if (weight != 0 && open) {
                for (int i = at + x; i < at + stop; i++) {
                    pixels[i] = ink.over(pixels[i], weight);
                }
            }
            x = stop;
        }
        clear(row, end);
    }

    /** Gives the coverage by the non-zero rule in 255ths, row by row from the first row of the grid, and empties it. */
    byte[] mask() {
        byte[] out = new byte[width * rows];
        for (int row = firstRow; row <= lastRow; row++) {
            if (to[row] < 0) {
                continue;
            }
            int end = Math.min(width, to[row] + 1);
            int sum = 0;
            for (int x = from[row]; x < end; x++) {
                sum += cells[row * stride + x];
                cells[row * stride + x] = 0;
                touched[row * blocks + (x >> BLOCK)] = false;
                out[row * width + x] = (byte) ((full(sum) * 255 + WHOLE / 2) >> (2 * BITS));
            }
            clear(row, end);
        }
        firstRow = rows;
        lastRow = -1;
        return out;
    }

    /** Empties the cells from a column on, which lie outside the grid. */
    private void clear(int row, int column) {
        int x = column;
        while (x <= to[row]) {
            cells[row * stride + x] = 0;
            touched[row * blocks + (x >> BLOCK)] = false;
            x += step;
        }
        from[row] = Integer.MAX_VALUE;
        to[row] = -1;
    }

    /** Whether nothing between two heights, in any order, lies on the grid. */
    boolean misses(double y0, double y1, double margin) {
        return Math.max(y0, y1) + margin < top || Math.min(y0, y1) - margin > top + rows;
    }

    private static int full(int sum) {
        return Math.min(WHOLE, Math.abs(sum));
    }

    private static int folded(int sum) {
        int turn = Math.abs(sum) & (2 * WHOLE - 1);
        return Math.min(turn, 2 * WHOLE - turn);
    }
}
