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
    private final Cut first = new Cut();
    private final Cut last = new Cut();

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
        for (int piece = 1; piece < count; piece++) {
            double from = piece == 1 ? first.u - first.reach : us[piece - 1];
            double to = piece == count - 1 ? last.u + last.reach : us[piece];
            int begin = Math.max(least, (int) Math.ceil(from - 0.5));
            int end = Math.min(most, (int) Math.ceil(to - 0.5));
            if (begin < end) {
                piece(piece, begin, end);
            }
        }
    }

    private void piece(int piece, int begin, int end) {
        double slope = (vs[piece] - vs[piece - 1]) / Math.max(1e-9, us[piece] - us[piece - 1]);
        double across = 1 / Math.sqrt(1 + slope * slope);
        double box = across * (1 + Math.abs(slope));
        double wide = (half + box / 2) / across;
        double atBegin = vs[piece - 1] + (begin + 0.5 - us[piece - 1]) * slope;
        double atEnd = atBegin + (end - 1 - begin) * slope;
        int least = steep ? 0 : top;
        int most = steep ? sheet.width() : bottom;
        double lowest = Math.min(atBegin, atEnd) - wide;
        double highest = Math.max(atBegin, atEnd) + wide;
        if (highest < least || lowest > most) {
            return;
        }
        double unit = ink.strength() << BITS;
        step = (int) (across / box * unit);
        reach = (int) ((half / box + 0.5) * unit) + HALF;
        full = (int) (Math.min(1, 2 * half / box) * unit) + HALF;
        int cells = (int) (2 * wide) + 1;
        boolean inside = lowest > least + 1 && highest < most - 2;
        int clearFrom = Math.min(end, Math.max(begin, (int) Math.ceil(first.u + first.reach)));
        int clearTo = Math.max(clearFrom, Math.min(end, (int) Math.floor(last.u - last.reach)));
        if (inside && clearFrom < clearTo) {
            double atClear = atBegin + (clearFrom - begin) * slope - 0.5;
            if (2 * half <= (ink.strength() > FAINT ? 1 : FAINT_HAIR) * across) {
                hair(clearFrom, clearTo, atClear, slope, 2 * half / across);
            } else {
                start = (int) ((1 - wide) * step);
                clear(clearFrom, clearTo, cells, atClear - wide, slope);
            }
        }
        for (int u = begin; u < end; u++) {
            boolean free = u >= clearFrom && u < clearTo;
            if (free && inside) {
                u = clearTo - 1;
                continue;
            }
            double middle = atBegin + (u - begin) * slope;
            int v = (int) Math.ceil(middle - wide - 0.5);
            int from = Math.max(least, v);
            int to = Math.min(most, v + cells);
            int nearest = (int) ((from + 0.5 - middle) * step);
            if (free) {
                clipped(u, from, to, nearest);
            } else {
                edge(u, from, to, nearest);
            }
        }
    }

    /** A step away from the cuts of which a part may lie outside the band. */
    private void clipped(int u, int from, int to, int nearest) {
        int[] pixels = sheet.pixels();
        int stride = steep ? 1 : sheet.width();
        int at = steep ? u * sheet.width() + from : from * sheet.width() + u;
        int distance = nearest;
        for (int v = from; v < to; v++) {
            int covered = Math.max(0, Math.min(full, reach - Math.abs(distance)));
            pixels[at] = ink.over(pixels[at], covered >> BITS);
            at += stride;
            distance += step;
        }
    }

    /**
     * Steps that lie within the band and away from the cuts.
     *
     * @param cells how many pixels across a step takes
     * @param before where the first step begins, at most a pixel before the centre of its first pixel
     */
    private void clear(int begin, int end, int cells, double before, double slope) {
        int[] pixels = sheet.pixels();
        int across = steep ? 1 : sheet.width();
        int along = steep ? sheet.width() : 1;
        int argb = ink.argb();
        int by = step;
        int most = reach;
        int cap = full;
        int nearest = start;
        long slopeFixed = (long) (slope * FIXED);
        long at = (long) (before * FIXED);
        for (int u = begin; u < end; u++) {
            int fraction = (int) (((at & FRACTION) * by) >> 32);
            int distance = nearest - fraction;
            int pixel = ((int) (at >> 32) + 1) * across + u * along;
            int last = pixel + cells * across;
            do {
                int weight = Math.max(0, Math.min(cap, most - Math.abs(distance))) >> BITS;
                pixels[pixel] = Ink.over(pixels[pixel], argb, weight);
                pixel += across;
                distance += by;
            } while (pixel != last);
            at += slopeFixed;
        }
    }

    /**
     * The same for a line about as thin as a pixel: each step falls on two pixels by how near they are to its middle (Wu,
     * "An efficient antialiasing technique", 1991).
     *
     * @param before where the middle of the first step lies, in pixels across from the centre of pixel 0
     * @param covered how much of the pixels of a step is covered in all
     */
    private void hair(int begin, int end, double before, double slope, double covered) {
        int[] pixels = sheet.pixels();
        int across = steep ? 1 : sheet.width();
        int along = steep ? sheet.width() : 1;
        int argb = ink.argb();
        int whole = (int) (covered * ink.strength() * (1 << BITS));
        long slopeFixed = (long) (slope * FIXED);
        long at = (long) (before * FIXED);
        for (int u = begin; u < end; u++) {
            int far = (int) (((at & FRACTION) * whole) >> 32);
            int pixel = (int) (at >> 32) * across + u * along;
            pixels[pixel] = Ink.over(pixels[pixel], argb, (whole - far + HALF) >> BITS);
            pixel += across;
            pixels[pixel] = Ink.over(pixels[pixel], argb, (far + HALF) >> BITS);
            at += slopeFixed;
        }
    }

    /** A step near a cut or the edge of the band. */
    private void edge(int u, int from, int to, int nearest) {
        int[] pixels = sheet.pixels();
        int stride = steep ? 1 : sheet.width();
        int at = steep ? u * sheet.width() + from : from * sheet.width() + u;
        int distance = nearest;
        for (int v = from; v < to; v++) {
            int covered = Math.max(0, Math.min(full, reach - Math.abs(distance)));
            if (covered > 0) {
                double within = (u < first.u + first.reach ? first.beyond(u + 0.5, v + 0.5) : 1)
                        - (u + 1 > last.u - last.reach ? last.beyond(u + 0.5, v + 0.5) : 0);
                pixels[at] = ink.over(pixels[at], (int) (covered * Math.max(0, within)) >> BITS);
            }
            at += stride;
            distance += step;
        }
    }
}
