package org.entente.paint;

/**
 * A part of a slim stroke that goes one way all along. It is drawn step by step along its long axis, u, which is down for
 * a steep run and to the right for a flat one; v is the other axis.
 */
final class SlimRun {
    /** Weights are reckoned in 4096ths of what ink takes. */
    private static final int BITS = 12;

    private static final int HALF = 1 << (BITS - 1);
    private static final int MOST = 202;

    private final Sheet sheet;
    private final int top;
    private final int bottom;
    private final double[] us = new double[MOST];
    private final double[] vs = new double[MOST];
    private Ink ink = new Ink(0, 0);
    private double half;
    private int count;
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
        if (Math.max(atBegin, atEnd) + wide < least || Math.min(atBegin, atEnd) - wide > most) {
            return;
        }
        double unit = ink.strength() << BITS;
        int step = (int) (across / box * unit);
        int reach = (int) ((half / box + 0.5) * unit) + HALF;
        int full = (int) (Math.min(1, 2 * half / box) * unit) + HALF;
        int cells = (int) (2 * wide) + 1;
        double clearFrom = first.u + first.reach;
        double clearTo = last.u - last.reach;
        for (int u = begin; u < end; u++) {
            double middle = atBegin + (u - begin) * slope;
            int v = (int) Math.ceil(middle - wide - 0.5);
            int distance = (int) ((v + 0.5 - middle) * step);
            int from = Math.max(least, v);
            int to = Math.min(most, v + cells);
            distance += (from - v) * step;
            if (u + 0.5 >= clearFrom && u + 0.5 <= clearTo) {
                row(u, from, to, distance, step, reach, full);
            } else {
                edge(u, from, to, distance, step, reach, full);
            }
        }
    }

    private void row(int u, int from, int to, int start, int step, int reach, int full) {
        if (from >= to) {
            return;
        }
        int[] pixels = sheet.pixels();
        int stride = steep ? 1 : sheet.width();
        int at = steep ? u * sheet.width() + from : from * sheet.width() + u;
        int end = at + (to - from) * stride;
        int argb = ink.argb();
        int ae = argb & 0xff00ff;
        int ao = (argb >>> 8) & 0xff00ff;
        int distance = start;
        do {
            int weight = Math.max(0, Math.min(full, reach - Math.abs(distance))) >> BITS;
            int p = pixels[at];
            int e = p & 0xff00ff;
            int o = (p >>> 8) & 0xff00ff;
            e += ((ae - e) * weight) >>> 8;
            o += ((ao - o) * weight) >>> 8;
            pixels[at] = (e & 0xff00ff) | ((o & 0xff00ff) << 8);
            at += stride;
            distance += step;
        } while (at != end);
    }

    /** The same near a cut. */
    private void edge(int u, int from, int to, int start, int step, int reach, int full) {
        int[] pixels = sheet.pixels();
        int stride = steep ? 1 : sheet.width();
        int at = steep ? u * sheet.width() + from : from * sheet.width() + u;
        int distance = start;
        for (int v = from; v < to; v++) {
            int covered = Math.max(0, Math.min(full, reach - Math.abs(distance)));
            if (covered > 0) {
                double within = first.beyond(u + 0.5, v + 0.5) * last(u + 0.5, v + 0.5);
                pixels[at] = ink.over(pixels[at], (int) (covered * within) >> BITS);
            }
            at += stride;
            distance += step;
        }
    }

    /** How much of a pixel lies before the last cut. */
    private double last(double u, double v) {
        return 1 - last.beyond(u, v);
    }
}
