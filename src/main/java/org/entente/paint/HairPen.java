package org.entente.paint;

import org.entente.scene.Pen;

/** Walks a path as opaque lines one pixel wide, curves as their chords: coarse, and quick where things move. */
final class HairPen implements Pen {
    private static final int FRACTION = 16;

    private final Sheet sheet;
    private final int top;
    private final int bottom;
    private final int argb;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /**
     * A pen at nowhere, on the rows of a band.
     *
     * @param bottom the row after the last
     */
    HairPen(Sheet sheet, int top, int bottom, int argb) {
        this.sheet = sheet;
        this.top = top;
        this.bottom = bottom;
        this.argb = argb;
    }

    @Override
    public void move(double toX, double toY) {
        startX = toX * sheet.scale();
        startY = toY * sheet.scale();
        x = startX;
        y = startY;
    }

    @Override
    public void line(double toX, double toY) {
        to(toX * sheet.scale(), toY * sheet.scale());
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        line(toX, toY);
    }

    @Override
    public void close() {
        to(startX, startY);
    }

    private void to(double toX, double toY) {
        if (Math.max(y, toY) >= top && Math.min(y, toY) < bottom && Math.max(x, toX) >= 0) {
            if (Math.abs(toY - y) >= Math.abs(toX - x)) {
                steep(y < toY ? x : toX, Math.min(y, toY), y < toY ? toX : x, Math.max(y, toY));
            } else {
                flat(x < toX ? y : toY, Math.min(x, toX), x < toX ? toY : y, Math.max(x, toX));
            }
        }
        x = toX;
        y = toY;
    }

    /** A line that goes down more than aside, pixel by pixel down. */
    private void steep(double x0, double y0, double x1, double y1) {
        double slope = y1 > y0 ? (x1 - x0) / (y1 - y0) : 0;
        int from = Math.max(top, (int) Math.ceil(y0 - 0.5));
        int to = Math.min(bottom, (int) Math.ceil(y1 - 0.5));
        int width = sheet.width();
        int[] pixels = sheet.pixels();
        long at = Math.round((x0 + (from + 0.5 - y0) * slope) * (1 << FRACTION));
        long step = Math.round(slope * (1 << FRACTION));
        for (int row = from; row < to; row++, at += step) {
            int column = (int) (at >> FRACTION);
            if (column >= 0 && column < width) {
                pixels[row * width + column] = argb;
            }
        }
    }

    /** A line that goes aside more than down, pixel by pixel to the right. */
    private void flat(double y0, double x0, double y1, double x1) {
        double slope = (y1 - y0) / (x1 - x0);
        int width = sheet.width();
        double first = Math.max(0, Math.ceil(x0 - 0.5));
        double last = Math.min(width, Math.ceil(x1 - 0.5));
        if (Math.abs(slope) * width > 1) {
            double enter = x0 + ((slope > 0 ? top : bottom) - y0) / slope;
            double leave = x0 + ((slope > 0 ? bottom : top) - y0) / slope;
            first = Math.max(first, Math.floor(enter) - 1);
            last = Math.min(last, Math.ceil(leave) + 1);
        }
        int[] pixels = sheet.pixels();
        long at = Math.round((y0 + (first + 0.5 - x0) * slope) * (1 << FRACTION));
        long step = Math.round(slope * (1 << FRACTION));
        for (int column = (int) first; column < last; column++, at += step) {
            int row = (int) (at >> FRACTION);
            if (row >= top && row < bottom) {
                pixels[row * width + column] = argb;
            }
        }
    }
}
