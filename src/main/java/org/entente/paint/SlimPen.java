package org.entente.paint;

import org.entente.scene.Pen;

/**
 * Strokes one gentle line or curve that is solid and slim, with butt caps, row by row where it is steep and column by column
 * where it is flat. A pixel is covered by its distance from the middle of the line, taken as straight there (Gupta and
 * Sproull, "Filtering edges for gray-scale displays", 1981), which is several times faster than exact areas and a few
 * hundredths from them. Where steep and flat meet, each pixel belongs to the side of the cut it lies on.
 */
final class SlimPen implements Pen {
    /** The widest stroke drawn so, in pixels. */
    static final double WIDEST = 12;

    private static final int MOST = 202;

    /** In how many parts it is looked whether a curve comes near at all. */
    private static final int PARTS = 6;

    private final SlimRun run;
    private final double scale;
    private final Bezier curve = new Bezier();
    private final double[] xs = new double[MOST];
    private final double[] ys = new double[MOST];
    private final double[] ts = new double[MOST];
    private boolean bent;
    private double x;
    private double y;

    SlimPen(SlimRun run, double scale) {
        this.run = run;
        this.scale = scale;
    }

    @Override
    public void move(double toX, double toY) {
        x = toX * scale;
        y = toY * scale;
    }

    @Override
    public void line(double toX, double toY) {
        bent = false;
        put(0, x, y, 0);
        if (put(1, toX * scale, toY * scale, 1) == 2) {
            draw(2);
        }
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        bent = true;
        curve.control(x1 * scale, y1 * scale, x2 * scale, y2 * scale);
        int pieces = curve.from(x, y, toX * scale, toY * scale);
        if (pieces > PARTS && !touched()) {
            return;
        }
        int count = 0;
        for (int i = 0; i <= pieces; i++) {
            double t = (double) i / pieces;
            count = put(count, curve.x(t), curve.y(t), t);
        }
        if (count > 1) {
            draw(count);
        }
    }

    @Override
    public void close() {
        throw new IllegalStateException("a slim stroke of a closed path");
    }

    /** Whether some part of the curve may come to where the run draws. */
    private boolean touched() {
        double stray = curve.stray(PARTS);
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PARTS; i++) {
            double t = (double) i / PARTS;
            double nextX = curve.x(t);
            double nextY = curve.y(t);
            if (run.reaches(fromX, fromY, nextX, nextY, stray)) {
                return true;
            }
            fromX = nextX;
            fromY = nextY;
        }
        return false;
    }

    /** Keeps a point and the curve's parameter there, unless it is the one before again. */
    private int put(int count, double px, double py, double t) {
        if (count > 0 && Math.abs(px - xs[count - 1]) + Math.abs(py - ys[count - 1]) < 1e-6) {
            return count;
        }
        xs[count] = px;
        ys[count] = py;
        ts[count] = t;
        return count + 1;
    }

    /** Cuts the line where it turns from steep to flat or back, and draws the runs between. */
    private void draw(int count) {
        int from = 0;
        int way = way(1);
        for (int i = 1; i < count; i++) {
            int next = i == count - 1 ? -1 : way(i + 1);
            if (next != way) {
                run.begin((way & 2) != 0, (way & 1) != 0);
                for (int k = from; k <= i; k++) {
                    run.point(xs[k], ys[k]);
                }
                end(from, from == 0, true);
                end(i, i == count - 1, false);
                run.draw();
                from = i;
                way = next;
            }
        }
    }

    /** Tells a run the direction of the line at one of its ends; where the curve stands still, that of the piece there. */
    private void end(int point, boolean cap, boolean atFirst) {
        double dx = bent ? curve.dx(ts[point]) : 0;
        double dy = bent ? curve.dy(ts[point]) : 0;
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length < 1e-9) {
            int end = Math.max(1, point);
            dx = xs[end] - xs[end - 1];
            dy = ys[end] - ys[end - 1];
            length = Math.sqrt(dx * dx + dy * dy);
        }
        run.end(dx / length, dy / length, cap, atFirst);
    }

    /** How the piece that ends at a point runs: 2 where it is steep, and 1 more where it runs up or to the left. */
    private int way(int point) {
        double dx = xs[point] - xs[point - 1];
        double dy = ys[point] - ys[point - 1];
        boolean steep = Math.abs(dy) >= Math.abs(dx);
        return (steep ? 2 : 0) + ((steep ? dy : dx) < 0 ? 1 : 0);
    }
}
