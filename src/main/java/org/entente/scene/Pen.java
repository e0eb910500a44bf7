package org.entente.scene;

/** What a path is walked with; coordinates are pixels from the top left corner. */
public interface Pen {
    void move(double x, double y);

    void line(double x, double y);

    /** A cubic Bezier curve with two control points. */
    void curve(double x1, double y1, double x2, double y2, double x, double y);

    void close();
}
