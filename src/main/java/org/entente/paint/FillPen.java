package org.entente.paint;

import org.entente.scene.Pen;

/** Walks the outline of a filled figure into a grid of coverage; open figures are closed. */
final class FillPen implements Pen {
    private final Coverage out;
    private final double scale;
    private final Bezier curve = new Bezier();
    private double startX;
    private double startY;
    private double x;
    private double y;

    /**
     * A pen at nowhere.
     *
     * @param scale pixels for each unit of the paths
     */
    FillPen(Coverage out, double scale) {
        this.out = out;
        this.scale = scale;
    }

    @Override
    public void move(double toX, double toY) {
        close();
        startX = toX * scale;
        startY = toY * scale;
        x = startX;
        y = startY;
    }

    @Override
    public void line(double toX, double toY) {
        to(toX * scale, toY * scale);
    }

    private void to(double nextX, double nextY) {
        out.edge(x, y, nextX, nextY);
        x = nextX;
        y = nextY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        curve.control(x1 * scale, y1 * scale, x2 * scale, y2 * scale);
        int pieces = curve.from(x, y, toX * scale, toY * scale);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            to(curve.x(t), curve.y(t));
        }
    }

    @Override
    public void close() {
        to(startX, startY);
    }
}
