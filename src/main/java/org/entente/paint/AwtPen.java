package org.entente.paint;

import java.awt.geom.Path2D;
import org.entente.scene.Path;
import org.entente.scene.Pen;

/** Walks a path into a Java2D one with the even-odd rule. */
final class AwtPen implements Pen {
    private final Path2D.Double out = new Path2D.Double(Path2D.WIND_EVEN_ODD);

    static Path2D shape(Path path) {
        AwtPen pen = new AwtPen();
        path.walk(pen);
        return pen.shape();
    }

    /** What was walked so far. */
    Path2D shape() {
        return out;
    }

    @Override
    public void move(double x, double y) {
        out.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
        out.lineTo(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        out.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        out.closePath();
    }
}
