package org.entente.scene;

import java.time.LocalDate;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.LanesLayout;
import org.entente.layout.Layout.Placement;

/**
 * Where days and lanes are in a picture. Zooming in beyond the whole of time stretches time more than lanes; zooming out
 * makes lanes thinner while time still fills the width. Lanes cannot be moved out of the picture.
 */
final class LanesPlan {
    private static final double TOP = 102;
    private static final double AXIS = 20;
    private static final double RIGHT = 34;
    private static final double LARGEST = 1.6;
    private static final double SHRUNK = 0.7;

    private final Rect body;
    private final TimeRange range;
    private final Viewport viewport;
    private final double fit;
    private final double unit;
    private final double scale;
    private final double top;

    /**
     * Where lanes are.
     *
     * @param bottom pixels below the axis that other things need
     */
    LanesPlan(Viewport viewport, TimeRange range, Lane.Sheet sheet, double bottom) {
        this.viewport = viewport;
        this.range = range;
        body = body(viewport.width(), viewport.height(), bottom);
        fit = body.width() / LanesLayout.WIDTH;
        unit = sheet.pitch() / fit;
        scale = Math.min(viewport.scale(), fit * LARGEST);
        top = top(sheet.rows() * unit * scale);
    }

    /** Pixels that lanes would have between the dates if they were not zoomed; without end where they are zoomed in. */
    static double page(Viewport viewport, double bottom) {
        Rect body = body(viewport.width(), viewport.height(), bottom);
        double zoom = viewport.scale() * LanesLayout.WIDTH / body.width();
        return zoom > 1 + 1e-6 ? Double.MAX_VALUE : body.height() / zoom;
    }

    /** Where the first lane begins: lanes leave no room free at the edges that others could fill. */
    private double top(double height) {
        double wanted = viewport.height() / 2 - viewport.centre().y() * scale;
        return Math.min(body.y(), Math.max(wanted, Math.min(body.y(), body.bottom() - height)));
    }

    private static Rect body(double width, double height, double bottom) {
        double gutter = gutter(width);
        return new Rect(gutter, TOP, Math.max(1, width - gutter - RIGHT), Math.max(1, height - TOP - AXIS - bottom));
    }

    /** The room for names at the left: a larger share of a small picture, whose names are as long. */
    static double gutter(double width) {
        double usual = Math.min(430, width * 0.28);
        return Math.max(110, Math.max(usual, Math.min(300, width * 0.38)));
    }

    /** The whole of time with the first lanes, all of them where they need be little thinner for it. */
    static Viewport frame(Placement placement, double width, double height) {
        Rect body = body(width, height, LegendStrip.usual(width));
        double fit = body.width() / LanesLayout.WIDTH;
        double whole = body.height() / Math.max(1, placement.bounds().height());
        double scale = whole < 1 && whole > SHRUNK ? fit * whole : fit;
        return new Viewport(
                new Point((width / 2 - body.x()) / scale, (height / 2 - body.y()) / scale), scale, width, height);
    }

    Rect body() {
        return body;
    }

    TimeRange range() {
        return range;
    }

    /** Pixels from lane to lane. */
    double pitch() {
        return unit * scale;
    }

    /** Where the middle of something stands that is so many lanes from the top. */
    double y(double lanes) {
        return top + lanes * unit * scale;
    }

    boolean seen(double lanes, double half) {
        double y = y(lanes);
        return y - half >= body.y() - 0.5 && y + half <= body.bottom() + 0.5;
    }

    /** Where a day begins; time's ends where it has none. */
    double x(LocalDate day) {
        double days = day.equals(LocalDate.MIN)
                ? 0
                : day.equals(LocalDate.MAX)
                        ? range.days()
                        : (double) day.toEpochDay() - range.first().toEpochDay();
        double share = days / range.days();
        if (viewport.scale() <= fit) {
            return body.x() + share * body.width();
        }
        return viewport.toScreen(new Point(share * LanesLayout.WIDTH, 0)).x();
    }

    /** Pixels that a year takes. */
    double year() {
        return Math.max(viewport.scale(), fit) * LanesLayout.WIDTH * 365.2425 / range.days();
    }
}
