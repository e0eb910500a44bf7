package org.entente.geo;

/** A point of a plane, y growing downwards. */
public record Point(double x, double y) {

    /** The distance to another point. */
    public double distance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The point a fraction of the way to another, 0 being here and 1 there. */
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }
}
