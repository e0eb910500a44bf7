package org.entente.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Pen;
import org.entente.scene.Stroke;
import org.entente.scene.TextWidths;

/** Letters of the shipped fonts drawn once for each size and quarter of a pixel, and kept. */
final class LetterMasks {
    /** Width of the outline behind letters, in pixels of a scene. */
    private static final double HALO = 3;

    /** How many masks are kept before all are forgotten; one takes about half a kilobyte. */
    private static final int MOST = 40_000;

    private static final Colour ANY = new Colour(0, 1);
    private static final Map<Key, Mask> KEPT = new ConcurrentHashMap<>();

    private LetterMasks() {}

    /**
     * How letters are drawn.
     *
     * @param size in pixels of the scene
     * @param scale pixels for each pixel of the scene
     * @param outlined whether it is the halo, not the letter
     */
    record Size(double size, double scale, boolean bold, boolean outlined) {}

    /** A letter at so many quarters of a pixel to the right of and below a corner. */
    record Key(int codePoint, Size size, int right, int below) {}

    /** A letter's coverage in 255ths, row by row. */
    static final class Mask {
        private final int left;
        private final int top;
        private final int width;
        private final byte[] cover;
        private final double advance;

        Mask(int left, int top, int width, byte[] cover, double advance) {
            this.left = left;
            this.top = top;
            this.width = width;
            this.cover = cover;
            this.advance = advance;
        }

        /** From where the letter is set to the first column. */
        int left() {
            return left;
        }

        /** From the baseline to the first row. */
        int top() {
            return top;
        }

        /** Columns, 0 where there is nothing to see. */
        int width() {
            return width;
        }

        int height() {
            return width == 0 ? 0 : cover.length / width;
        }

        int cover(int at) {
            return cover[at] & 0xff;
        }

        /** Pixels to the next letter. */
        double advance() {
            return advance;
        }
    }

    static Mask of(Key key) {
        Mask known = KEPT.get(key);
        if (known != null) {
            return known;
        }
        if (KEPT.size() > MOST) {
            KEPT.clear();
        }
        Mask made = make(key);
        KEPT.put(key, made);
        return made;
    }

    private static Mask make(Key key) {
        Size size = key.size();
        double scaled = size.size() * size.scale();
        String letter = Character.toString(key.codePoint());
        double advance = TextWidths.inter().set(letter, scaled, size.bold());
        Mark.Type type = new Mark.Type(scaled, size.bold(), Mark.Anchor.START, ANY, null);
        Shape shape = LetterOutlines.get().text(letter, type, key.right() / 4.0, key.below() / 4.0);
        Rectangle2D box = shape.getBounds2D();
        double halo = size.outlined() ? HALO * size.scale() : 0;
        if (box.isEmpty()) {
            return new Mask(0, 0, 0, new byte[0], advance);
        }
        int left = (int) Math.floor(box.getMinX() - halo / 2 - 1);
        int top = (int) Math.floor(box.getMinY() - halo / 2 - 1);
        int width = (int) Math.ceil(box.getMaxX() + halo / 2 + 1) - left;
        int height = (int) Math.ceil(box.getMaxY() + halo / 2 + 1) - top;
        Coverage coverage = new Coverage(width, 0, height);
        if (size.outlined()) {
            StrokePen pen = new StrokePen(coverage, Stroke.solid(ANY, halo), 1);
            walk(shape, new Moved(pen, -left, -top));
            pen.finish();
        } else {
            FillPen pen = new FillPen(coverage, 1);
            walk(shape, new Moved(pen, -left, -top));
            pen.close();
        }
        return new Mask(left, top, width, coverage.mask(), advance);
    }

    private static void walk(Shape shape, Pen pen) {
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> pen.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> pen.line(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> pen.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_CLOSE -> pen.close();
                default -> throw new IllegalStateException("an outline of quadratic curves");
            }
        }
    }

    /** A pen that draws elsewhere. */
    private record Moved(Pen pen, double dx, double dy) implements Pen {
        @Override
        public void move(double x, double y) {
            pen.move(x + dx, y + dy);
        }

        @Override
        public void line(double x, double y) {
            pen.line(x + dx, y + dy);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            pen.curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
        }

        @Override
        public void close() {
            pen.close();
        }
    }
}
