package org.entente.paint;

import java.util.Arrays;

/**
 * How much of each pixel of some rows a polygon covers, exactly: every edge leaves in the cells of its row the change of
 * covered area it makes, and a running sum from the left gives the coverage (Levien, font-rs, 2016; Barrett, "How the
 * stb_truetype anti-aliased software rasterizer v2 works", 2015). Only cells that were touched are swept.
 */
final class Coverage {
    private final int width;
    private final int top;
    private final int rows;
    private final int stride;
    private final float[] cells;
    private final int[] from;
    private final int[] to;
    private int firstRow;
    private int lastRow;

    /**
     * An empty grid.
     *
     * @param top the first row
     * @param bottom the row after the last
     */
    Coverage(int width, int top, int bottom) {
        this.width = width;
        this.top = top;
        this.rows = bottom - top;
        stride = width + 2;
        cells = new float[stride * rows];
        from = new int[rows];
        to = new int[rows];
        Arrays.fill(from, Integer.MAX_VALUE);
        Arrays.fill(to, -1);
        firstRow = rows;
        lastRow = -1;
    }

    /** Adds one edge of a closed polygon; what lies outside the grid counts as far as it matters within. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            down((float) x0, (float) (y0 - top), (float) x1, (float) (y1 - top), 1);
        } else if (y1 < y0) {
            down((float) x1, (float) (y1 - top), (float) x0, (float) (y0 - top), -1);
        }
    }

    private void down(float x0, float y0, float x1, float y1, float sign) {
        if (y1 <= 0 || y0 >= rows || !(y1 > y0)) {
            return;
        }
        float slope = (x1 - x0) / (y1 - y0);
        if (y0 < 0) {
            down(x0 - y0 * slope, 0, x1, y1, sign);
        } else if (y1 > rows) {
            down(x0, y0, x0 + (rows - y0) * slope, rows, sign);
        } else if (x0 <= 0 && x1 <= 0) {
            walk(0, y0, 0, y1, sign);
        } else if (x0 >= width && x1 >= width) {
            walk(width, y0, 0, y1, sign);
        } else if (x0 < 0 || x1 < 0) {
            split(x0, y0, x1, y1, 0, sign);
        } else if (x0 > width || x1 > width) {
            split(x0, y0, x1, y1, width, sign);
        } else {
            walk(x0, y0, slope, y1, sign);
        }
    }

    /** Cuts an edge where it crosses a column. */
    private void split(float x0, float y0, float x1, float y1, float column, float sign) {
        float y = Math.min(y1, Math.max(y0, y0 + (column - x0) * (y1 - y0) / (x1 - x0)));
        down(x0, y0, column, y, sign);
        down(column, y, x1, y1, sign);
    }

    /** Goes down an edge that lies within the grid, row by row. */
    private void walk(float x0, float y0, float slope, float y1, float sign) {
        int row = (int) y0;
        int end = Math.min(rows, (int) Math.ceil(y1));
        firstRow = Math.min(firstRow, row);
        lastRow = Math.max(lastRow, end - 1);
        float x = x0;
        float y = y0;
        for (; row < end; row++) {
            float next = Math.min(row + 1, y1);
            float height = next - y;
            float xNext = Math.min(width, Math.max(0, x + slope * height));
            if (x <= xNext) {
                cut(row, x, xNext, height * sign);
            } else {
                cut(row, xNext, x, height * sign);
            }
            x = xNext;
            y = next;
        }
    }

    /** The part of an edge within one row, from its left to its right end. */
    private void cut(int row, float left, float right, float height) {
        int first = (int) left;
        int last = (int) right;
        int at = row * stride + first;
        float[] c = cells;
        if (first == last) {
            float beyond = height * ((left + right) * 0.5f - first);
            c[at] += height - beyond;
            c[at + 1] += beyond;
        } else {
            float perColumn = height / (right - left);
            float rest = first + 1 - left;
            float done = 0.5f * perColumn * rest * rest;
            c[at] += done;
            float sum = done;
            float covered = perColumn * rest;
            for (int i = 1; i < last - first; i++) {
                float now = covered + 0.5f * perColumn;
                c[at + i] += now - sum;
                sum = now;
                covered += perColumn;
            }
            float reach = right - last;
            float now = 0.5f * (covered + height) * reach + height * (1 - reach);
            c[at + last - first] += now - sum;
            c[at + last - first + 1] += height - now;
        }
        if (first < from[row]) {
            from[row] = first;
        }
        if (last + 1 > to[row]) {
            to[row] = last + 1;
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
            if (to[row] < 0) {
                continue;
            }
            int end = Math.min(width - 1, to[row]);
            int shift = (top + row) * width - row * stride;
            float sum = 0;
            int weight = 0;
            for (int i = row * stride + from[row]; i <= row * stride + end; i++) {
                float change = cells[i];
                if (change != 0) {
                    cells[i] = 0;
                    sum += change;
                    weight = ink.weight(evenOdd ? folded(sum) : Math.min(1, Math.abs(sum)));
                }
                if (weight != 0) {
                    pixels[i + shift] = ink.over(pixels[i + shift], weight);
                }
            }
            clear(row, end);
        }
        firstRow = rows;
        lastRow = -1;
    }

    /** Gives the coverage by the non-zero rule in 255ths, row by row from the first row of the grid, and empties it. */
    byte[] mask() {
        byte[] out = new byte[width * rows];
        for (int row = firstRow; row <= lastRow; row++) {
            if (to[row] < 0) {
                continue;
            }
            int end = Math.min(width - 1, to[row]);
            float sum = 0;
            for (int x = from[row]; x <= end; x++) {
                sum += cells[row * stride + x];
                cells[row * stride + x] = 0;
                out[row * width + x] = (byte) (int) (Math.min(1, Math.abs(sum)) * 255 + 0.5f);
            }
            clear(row, end);
        }
        firstRow = rows;
        lastRow = -1;
        return out;
    }

    private void clear(int row, int swept) {
        for (int x = swept + 1; x <= to[row]; x++) {
            cells[row * stride + x] = 0;
        }
        from[row] = Integer.MAX_VALUE;
        to[row] = -1;
    }

    private static float folded(float sum) {
        float turn = Math.abs(sum);
        turn -= 2 * (int) (turn * 0.5f);
        return turn > 1 ? 2 - turn : turn;
    }
}
