package org.entente.paint;

import org.entente.scene.Pen;
import org.entente.scene.Stroke;

/**
 * Walks a path and puts the outline of its stroke, with butt caps and round joins, into a grid of coverage. Both sides of
 * the line go in as they are met: the grid only adds up, so edges need no order.
 */
final class StrokePen implements Pen {
    /** Pixels by which an arc at a join may be cut short. */
    private static final double ARC = 0.06;

    private static final int DEEPEST = 6;
    private static final double TINY = 1e-9;

    private final Coverage out;
    private final double scale;
    private final double half;
    private final Bezier curve = new Bezier();
    private final Dash dash;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private boolean begun;
    private double firstNx;
    private double firstNy;
    private double nx;
    private double ny;

    /**
     * A pen at nowhere.
     *
     * @param scale pixels for each unit of the paths
     */
    StrokePen(Coverage out, Stroke stroke, double scale) {
        this.out = out;
        this.scale = scale;
        this.half = stroke.width() * scale / 2;
        this.dash = new Dash(stroke.dash(), scale);
    }

    @Override
    public void move(double toX, double toY) {
        finish();
        startX = toX * scale;
        startY = toY * scale;
        x = startX;
        y = startY;
    }

    @Override
    public void line(double toX, double toY) {
        straight(toX * scale, toY * scale);
    }

    private void straight(double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double length = length(dx, dy);
        if (length > TINY) {
            double lx = -dy / length;
            double ly = dx / length;
            turn(lx, ly);
            piece(toX, toY, lx, ly, length);
        }
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        curve.control(x1 * scale, y1 * scale, x2 * scale, y2 * scale);
        int pieces = curve.from(x, y, toX * scale, toY * scale);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double px = curve.x(t);
            double py = curve.y(t);
            double length = length(px - x, py - y);
            if (length > TINY) {
                if (i == 1) {
                    double speed = length(curve.dx(0), curve.dy(0));
                    turn(
                            speed > TINY ? -curve.dy(0) / speed : (y - py) / length,
                            speed > TINY ? curve.dx(0) / speed : (px - x) / length);
                }
                double speed = length(curve.dx(t), curve.dy(t));
                piece(
                        px,
                        py,
                        speed > TINY ? -curve.dy(t) / speed : (y - py) / length,
                        speed > TINY ? curve.dx(t) / speed : (px - x) / length,
                        length);
            }
        }
    }

    @Override
    public void close() {
        straight(startX, startY);
        if (begun && !dash.broken()) {
            join(x, y, nx, ny, firstNx, firstNy);
            begun = false;
        }
        finish();
    }

    /** Ends the line under way; to be called after the last step. */
    void finish() {
        if (begun) {
            cap(startX, startY, firstNx, firstNy, -1);
            if (dash.on()) {
                cap(x, y, nx, ny, 1);
            }
        }
        begun = false;
        dash.restart();
    }

    /** Turns at the point reached until the left side of the line lies in a direction. */
    private void turn(double toNx, double toNy) {
        if (!begun) {
            begun = true;
            firstNx = toNx;
            firstNy = toNy;
        } else if (dash.on()) {
            join(x, y, nx, ny, toNx, toNy);
        }
        nx = toNx;
        ny = toNy;
    }

    /** Goes on to a point where the left side lies in another direction, dash by dash. */
    private void piece(double toX, double toY, double toNx, double toNy, double length) {
        double fromX = x;
        double fromY = y;
        double fromNx = nx;
        double fromNy = ny;
        double at = 0;
        while (length - at > dash.left()) {
            boolean on = dash.on();
            at += dash.left();
            double t = at / length;
            advance(
                    fromX + (toX - fromX) * t,
                    fromY + (toY - fromY) * t,
                    fromNx + (toNx - fromNx) * t,
                    fromNy + (toNy - fromNy) * t);
            cap(x, y, nx, ny, on ? 1 : -1);
            dash.next();
        }
        advance(toX, toY, toNx, toNy);
        dash.pass(length - at);
    }

    private void advance(double toX, double toY, double toNx, double toNy) {
        if (dash.on() && !out.misses(y, toY, half)) {
            out.edge(x + nx * half, y + ny * half, toX + toNx * half, toY + toNy * half);
            out.edge(toX - toNx * half, toY - toNy * half, x - nx * half, y - ny * half);
        }
        x = toX;
        y = toY;
        nx = toNx;
        ny = toNy;
    }

    /** The end of a line or dash where the sign is 1, the start where it is -1. */
    private void cap(double px, double py, double capNx, double capNy, int sign) {
        double dx = capNx * half * sign;
        double dy = capNy * half * sign;
        out.edge(px + dx, py + dy, px - dx, py - dy);
    }

    private void join(double px, double py, double fromNx, double fromNy, double toNx, double toNy) {
        if (fromNx == toNx && fromNy == toNy) {
            return;
        }
        boolean leftOutside = fromNx * toNy - fromNy * toNx < 0;
        side(px, py, half * fromNx, half * fromNy, half * toNx, half * toNy, leftOutside ? DEEPEST : 0);
        side(px, py, -half * toNx, -half * toNy, -half * fromNx, -half * fromNy, leftOutside ? 0 : DEEPEST);
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** One side of a join, an arc around the corner that is halved until it is round enough. */
    private void side(double px, double py, double ax, double ay, double bx, double by, int depth) {
        double mx = ax + bx;
        double my = ay + by;
        double length = Math.sqrt(mx * mx + my * my);
        if (depth == 0 || half - length / 2 < ARC || length < TINY) {
            out.edge(px + ax, py + ay, px + bx, py + by);
            return;
        }
        mx *= half / length;
        my *= half / length;
        side(px, py, ax, ay, mx, my, depth - 1);
        side(px, py, mx, my, bx, by, depth - 1);
    }
}
