package org.entente.scene;

import org.entente.geo.Point;
import org.entente.geo.Rect;

/**
 * Which part of a plane is seen.
 *
 * @param centre the point of the plane in the middle of the picture
 * @param scale pixels per unit of the plane
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
public record Viewport(Point centre, double scale, double width, double height) {

    /** The viewport that shows a rectangle of the plane whole, with a margin in pixels. */
    public static Viewport fit(Rect plane, double width, double height, double margin) {
        double across = Math.max(1, width - 2 * margin) / Math.max(1e-9, plane.width());
        double down = Math.max(1, height - 2 * margin) / Math.max(1e-9, plane.height());
        return new Viewport(plane.centre(), Math.min(across, down), width, height);
    }

    /** The viewport that shows a rectangle of the plane whole within a part of the picture. */
    static Viewport fit(Rect plane, double width, double height, Rect room) {
        Viewport fit = fit(plane, room.width(), room.height(), 0);
        Point middle = new Point(
                plane.centre().x() + (width / 2 - room.centre().x()) / fit.scale,
                plane.centre().y() + (height / 2 - room.centre().y()) / fit.scale);
        return new Viewport(middle, fit.scale, width, height);
    }

    public Point toScreen(Point plane) {
        return new Point((plane.x() - centre.x()) * scale + width / 2, (plane.y() - centre.y()) * scale + height / 2);
    }

    public Point toPlane(Point screen) {
        return new Point((screen.x() - width / 2) / scale + centre.x(), (screen.y() - height / 2) / scale + centre.y());
    }

    /** Zoomed by a factor so that what lies under a point of the picture stays there. */
    public Viewport zoom(Point screen, double factor) {
        Point fixed = toPlane(screen);
        double next = scale * factor;
        return new Viewport(
                new Point(fixed.x() - (screen.x() - width / 2) / next, fixed.y() - (screen.y() - height / 2) / next),
                next,
                width,
                height);
    }

    /** Moved so that what was at (0, 0) of the picture comes to (dx, dy). */
    public Viewport pan(double dx, double dy) {
        return new Viewport(new Point(centre.x() - dx / scale, centre.y() - dy / scale), scale, width, height);
    }

    /** The same centre and scale in a picture of another size. */
    public Viewport resize(double newWidth, double newHeight) {
        return new Viewport(centre, scale, newWidth, newHeight);
    }

    /** The rectangle of the plane that is seen. */
    public Rect seen() {
        return new Rect(centre.x() - width / 2 / scale, centre.y() - height / 2 / scale, width / scale, height / scale);
    }
}
