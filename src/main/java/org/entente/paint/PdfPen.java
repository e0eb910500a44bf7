package org.entente.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.entente.scene.Pen;

/** Walks a path into a page's content. */
final class PdfPen implements Pen {
    private final PDPageContentStream page;

    PdfPen(PDPageContentStream page) {
        this.page = page;
    }

    /** Walks an outline of lines and cubic curves. */
    void walk(Shape shape) {
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> line(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> close();
            }
        }
    }

    /** A coordinate to two decimals. */
    static float number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a coordinate is " + value);
        }
        return (float) (Math.round(value * 100) / 100.0);
    }

    @Override
    public void move(double x, double y) {
        try {
            page.moveTo(number(x), number(y));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(double x, double y) {
        try {
            page.lineTo(number(x), number(y));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        try {
            page.curveTo(number(x1), number(y1), number(x2), number(y2), number(x), number(y));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            page.closePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
