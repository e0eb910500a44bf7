package org.entente.paint;

/**
 * A part of a slim stroke that goes one way all along. It is drawn step by step along its long axis, u, which is down for
 * a steep run and to the right for a flat one; v is the other axis.
 */
final class SlimRun {
    /** Weights are reckoned in 4096ths of what ink takes. */
    private static final int BITS = 12;

    private static final int HALF = 1 << (BITS - 1);
    private static final double FIXED = 1L << 32;
    private static final long FRACTION = (1L << 32) - 1;
    private static final int MOST = 202;

    /** A line that points so little along the run at its end has turned about there: the cut heeds its last piece instead. */
    private static final double ACROSS = 0.3;

    /** A line of at most this opacity, in 256ths, falls on two pixels a step even if it is a little broader than one. */
    private static final int FAINT = 128;

    private static final double FAINT_HAIR = 1.5;

    private final Sheet sheet;
    private final int top;
    private final int bottom;
    private final double[] us = new double[MOST];
    private final double[] vs = new double[MOST];
    private Ink ink = new Ink(0, 0);
    private double half;
    private int count;
    private int step;
    private int reach;
    private int full;
    private int start;
    private boolean steep;
    private boolean back;
    private int across;
    private int along;
    private long slope;
    private final Cut first = new Cut();
    private final Cut last = new Cut();
    private Cells cells;

    /** Where a run ends: square across the line. */
    private static final class Cut {
        private double u;
        private double v;
        private double du;
        private double dv;
        private double reach;
        private boolean cap;

        /** How much of a pixel lies beyond the cut in the run's direction: smoothed at a cap, all or nothing at a joint. */
        double beyond(double atU, double atV) {
            double along = (atU - u) * du + (atV - v) * dv;
            return cap ? Math.max(0, Math.min(1, along + 0.5)) : along >= 0 ? 1 : 0;
        }
    }

    SlimRun(Sheet sheet, int top, int bottom) {
        this.sheet = sheet;
        this.top = top;
        this.bottom = bottom;
        cells = Cells.all(sheet.width(), sheet.height());
    }

    /** Draws on some squares only from now on. */
    void within(Cells wanted) {
        cells = wanted;
    }

    /** Sets colour and half the width, in pixels, of the runs to come. */
    void dip(Ink with, double halfWidth) {
        ink = with;
        half = halfWidth;
    }

    /**
     * Begins a run.
     *
     * @param backwards whether it runs up or to the left
     */
    void begin(boolean isSteep, boolean backwards) {
        steep = isSteep;
        back = backwards;
        count = 0;
    }

    void point(double x, double y) {
        us[count] = steep ? y : x;
        vs[count] = steep ? x : y;
        count++;
    }

    /** Tells the direction of the line at the first or last point, after all points, and whether it ends there. */
    void end(double dx, double dy, boolean cap, boolean atFirst) {
        if (atFirst && back) {
            reverse();
        }
        Cut cut = atFirst == back ? last : first;
        int at = atFirst == back ? count - 1 : 0;
        double sign = back ? -1 : 1;
        cut.u = us[at];
        cut.v = vs[at];
        cut.du = sign * (steep ? dy : dx);
        cut.dv = sign * (steep ? dx : dy);
        if (cut.du < ACROSS) {
            int from = Math.max(1, at);
            double along = us[from] - us[from - 1];
            double aside = vs[from] - vs[from - 1];
            double length = Math.sqrt(along * along + aside * aside);
            cut.du = along / length;
            cut.dv = aside / length;
        }
        cut.cap = cap;
        cut.reach = half * Math.abs(cut.dv) + 1;
    }

    private void reverse() {
        for (int i = 0, k = count - 1; i < k; i++, k--) {
            double u = us[i];
            double v = vs[i];
            us[i] = us[k];
            vs[i] = vs[k];
            us[k] = u;
            vs[k] = v;
        }
    }

    void draw() {
        int least = steep ? top : 0;
        int most = steep ? bottom : sheet.width();
        across = steep ? 1 : sheet.width();
        along = steep ? sheet.width() : 1;
        for (int piece = 1; piece < count; piece++) {
            double from = piece == 1 ? first.u - first.reach : us[piece - 1];
            double to = piece == count - 1 ? last.u + last.reach : us[piece];
            int origin = (int) Math.ceil(from - 0.5);
            int begin = Math.max(least, origin);
            int end = Math.min(most, (int) Math.ceil(to - 0.5));
            if (begin < end) {
                piece(piece, origin, begin, end);
            }
        }
    }

    /**
     * Draws the steps of a piece that lie in the band.
     *
     * @param origin its first step, in the band or not, from which it is reckoned, so that no pixel depends on the band
     */
    private void piece(int piece, int origin, int begin, int end) {
        int least = steep ? 0 : top;
        int most = (steep ? sheet.width() : bottom) - 1;
        double near = 3 * half + 4;
        int from = (int) Math.max(least, Math.min(vs[piece - 1], vs[piece]) - near);
        int to = (int) Math.min(most, Math.max(vs[piece - 1], vs[piece]) + near);
        if (from > to || !open(begin, from, end, to)) {
            return;
        }
        double tilt = (vs[piece] - vs[piece - 1]) / Math.max(1e-9, us[piece] - us[piece - 1]);
        double secant = 1 / Math.sqrt(1 + tilt * tilt);
        double box = secant * (1 + Math.abs(tilt));
        double wide = (half + box / 2) / secant;
        double atOrigin = vs[piece - 1] + (origin + 0.5 - us[piece - 1]) * tilt;
        double atBegin = atOrigin + ((double) begin - origin) * tilt;
        double atEnd = atBegin + (end - 1 - begin) * tilt;
        int lowest = (int) Math.floor(Math.min(atBegin, atEnd) - wide - 1);
        int highest = (int) Math.ceil(Math.max(atBegin, atEnd) + wide + 1);
        boolean inside = lowest >= least && highest <= most && closed(begin, lowest, end, highest);
        double unit = ink.strength() << BITS;
        step = (int) (secant / box * unit);
        reach = (int) ((half / box + 0.5) * unit) + HALF;
        full = (int) (Math.min(1, 2 * half / box) * unit) + HALF;
        start = (int) ((1 - wide) * step);
        slope = (long) (tilt * FIXED);
        int size = (int) (2 * wide) + 1;
        long middle = (long) ((atOrigin - 0.5) * FIXED) + ((long) begin - origin) * slope;
        long before = middle - (long) (wide * FIXED);
        int clearFrom = Math.min(end, Math.max(begin, (int) Math.ceil(first.u + first.reach)));
        int clearTo = Math.max(clearFrom, Math.min(end, (int) Math.floor(last.u - last.reach)));
        long clear = (clearFrom - begin) * slope;
        edge(begin, clearFrom, size, before, inside);
        if (2 * half <= (ink.strength() > FAINT ? 1 : FAINT_HAIR) * secant) {
            hair(clearFrom, clearTo, middle + clear, 2 * half / secant, inside);
        } else if (inside) {
            clear(clearFrom, clearTo, size, before + clear);
        } else {
            edge(clearFrom, clearTo, size, before + clear, false);
        }
        edge(clearTo, end, size, before + (clearTo - begin) * slope, inside);
    }

    /** Whether a line of the width set, or one that strays from it by some pixels, comes to an open square of the band. */
    boolean reaches(double fromX, double fromY, double toX, double toY, double stray) {
        double near = 3 * half + 4 + stray;
        int first = (int) Math.max(top, Math.min(fromY, toY) - near);
        int end = (int) Math.min(bottom - 1, Math.max(fromY, toY) + near);
        int left = (int) Math.floor(Math.min(fromX, toX) - near);
        return first <= end && cells.any(left, first, (int) Math.ceil(Math.max(fromX, toX) + near), end);
    }

    /** Whether a square is open among those that some steps touch. */
    private boolean open(int begin, int low, int end, int high) {
        return steep ? cells.any(low, begin, high, end - 1) : cells.any(begin, low, end - 1, high);
    }

    /** Whether all squares are open that some steps touch. */
    private boolean closed(int begin, int low, int end, int high) {
        return steep ? cells.all(low, begin, high, end - 1) : cells.all(begin, low, end - 1, high);
    }

    /** Whether a pixel lies in the band and on an open square. */
    private boolean takes(int u, int v) {
        return steep ? v >= 0 && v < sheet.width() && cells.has(v, u) : v >= top && v < bottom && cells.has(u, v);
    }

    /**
     * Steps that lie on open squares of the band and away from the cuts.
     *
     * @param size how many pixels across a step takes
     * @param before where the first step begins, at most a pixel before the centre of its first pixel
     */
    private void clear(int begin, int end, int size, long before) {
        int[] pixels = sheet.pixels();
        int stride = across;
        int argb = ink.argb();
        int by = step;
        int most = reach;
        int cap = full;
        int nearest = start;
        long at = before;
        for (int u = begin; u < end; u++) {
            int fraction = (int) (((at & FRACTION) * by) >> 32);
            int distance = nearest - fraction;
            int pixel = ((int) (at >> 32) + 1) * stride + u * along;
            int stop = pixel + size * stride;
            do {
                int weight = Math.max(0, Math.min(cap, most - Math.abs(distance))) >> BITS;
                pixels[pixel] = Ink.over(pixels[pixel], argb, weight);
                pixel += stride;
                distance += by;
            } while (pixel != stop);
            at += slope;
        }
    }

    /**
     * The same for a line about as thin as a pixel: each step falls on two pixels by how near they are to its middle (Wu,
     * "An efficient antialiasing technique", 1991).
     *
     * @param middle where the middle of the first step lies, in pixels across from the centre of pixel 0
     * @param covered how much of the pixels of a step is covered in all
     * @param inside whether all its pixels may be drawn on
     */
    private void hair(int begin, int end, long middle, double covered, boolean inside) {
        int[] pixels = sheet.pixels();
        int stride = across;
        int argb = ink.argb();
        int whole = (int) (covered * ink.strength() * (1 << BITS));
        long at = middle;
        for (int u = begin; u < end; u++) {
            int far = (int) (((at & FRACTION) * whole) >> 32);
            int v = (int) (at >> 32);
            int pixel = v * stride + u * along;
            if (inside || takes(u, v)) {
                pixels[pixel] = Ink.over(pixels[pixel], argb, (whole - far + HALF) >> BITS);
            }
            pixel += stride;
            if (inside || takes(u, v + 1)) {
                pixels[pixel] = Ink.over(pixels[pixel], argb, (far + HALF) >> BITS);
            }
            at += slope;
        }
    }

    /** Steps near a cut, or of which not all may be drawn. */
    private void edge(int begin, int end, int size, long before, boolean inside) {
        int[] pixels = sheet.pixels();
        long at = before;
        for (int u = begin; u < end; u++, at += slope) {
            int distance = start - (int) (((at & FRACTION) * step) >> 32);
            int v = (int) (at >> 32) + 1;
            boolean cutFirst = u < first.u + first.reach;
            boolean cutLast = u + 1 > last.u - last.reach;
            for (int stop = v + size; v < stop; v++, distance += step) {
                int covered = Math.max(0, Math.min(full, reach - Math.abs(distance)));
                if (covered > 0 && (inside || takes(u, v))) {
                    double within = (cutFirst ? first.beyond(u + 0.5, v + 0.5) : 1)
                            - (cutLast ? last.beyond(u + 0.5, v + 0.5) : 0);
                    int pixel = v * across + u * along;
                    pixels[pixel] = ink.over(pixels[pixel], (int) (covered * Math.max(0, within)) >> BITS);
                }
            }
        }
    }
}
