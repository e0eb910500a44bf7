package org.entente.paint;

/** A cubic Bezier curve as polynomials of its parameter; one object serves for one curve after the other. */
final class Bezier {
    /** Pixels between a curve and its straight pieces at most. */
    private static final double TOLERANCE = 0.1;

    private static final int MOST_PIECES = 200;

    private double x1;
    private double y1;
    private double x2;
    private double y2;
    private double cubicX;
    private double cubicY;
    private double squareX;
    private double squareY;
    private double linearX;
    private double linearY;
    private double startX;
    private double startY;
    private double bend;

    /** Sets the two control points, before the ends. */
    void control(double firstX, double firstY, double secondX, double secondY) {
        x1 = firstX;
        y1 = firstY;
        x2 = secondX;
        y2 = secondY;
    }

    /**
     * Sets the ends, and tells into how many pieces of equal steps the curve is to be cut so that none strays visibly: the
     * error of n pieces is at most 3/(4 n²) of the larger second difference of the points (Wang 1984).
     */
    int from(double fromX, double fromY, double toX, double toY) {
        startX = fromX;
        startY = fromY;
        linearX = 3 * (x1 - fromX);
        linearY = 3 * (y1 - fromY);
        double firstX = fromX - 2 * x1 + x2;
        double firstY = fromY - 2 * y1 + y2;
        squareX = 3 * firstX;
        squareY = 3 * firstY;
        cubicX = toX - fromX + 3 * (x1 - x2);
        cubicY = toY - fromY + 3 * (y1 - y2);
        double secondX = x1 - 2 * x2 + toX;
        double secondY = y1 - 2 * y2 + toY;
        double square = Math.max(firstX * firstX + firstY * firstY, secondX * secondX + secondY * secondY);
        bend = 0.75 * Math.sqrt(square);
        double pieces = Math.sqrt(bend / TOLERANCE);
        return pieces < MOST_PIECES ? Math.max(1, (int) Math.ceil(pieces)) : MOST_PIECES;
    }

    /** How far the curve may stray from so many straight pieces of equal steps, in pixels. */
    double stray(int pieces) {
        return bend / (pieces * pieces);
    }

    double x(double t) {
        return ((cubicX * t + squareX) * t + linearX) * t + startX;
    }

    double y(double t) {
        return ((cubicY * t + squareY) * t + linearY) * t + startY;
    }

    /** How fast the curve moves to the right at a parameter. */
    double dx(double t) {
        return (3 * cubicX * t + 2 * squareX) * t + linearX;
    }

    /** How fast the curve moves down at a parameter. */
    double dy(double t) {
        return (3 * cubicY * t + 2 * squareY) * t + linearY;
    }
}
