package org.entente.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.scene.Mark;
import org.entente.scene.OpenType;

/**
 * The letters of Inter as outlines, set one after the other without kerning, as texts are measured. They are read from
 * the font file here because AWT opens no font on a machine that has none installed, and smooths them as it likes.
 */
final class InterOutlines {
    private static final InterOutlines INSTANCE = new InterOutlines();

    private final Face regular = new Face(OpenType.load(OpenType.INTER_REGULAR));
    private final Face semiBold = new Face(OpenType.load(OpenType.INTER_SEMI_BOLD));

    private InterOutlines() {}

    static InterOutlines get() {
        return INSTANCE;
    }

    /** The letters of a text whose first begins at x on the baseline y, to be filled by the non-zero rule. */
    Shape text(String text, Mark.Type type, double x, double y) {
        Face face = type.bold() ? semiBold : regular;
        double scale = type.size() / face.font.unitsPerEm();
        Path2D.Double out = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] left = {x};
        text.codePoints().forEach(c -> {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, left[0], y);
            out.append(face.outline(face.font.glyph(c)).getPathIterator(place), false);
            left[0] += face.font.advance(c) * scale;
        });
        return out;
    }

    /** One weight with the outlines drawn so far. */
    private static final class Face {
        private final OpenType font;
        private final CffTable table;
        private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

        Face(OpenType font) {
            this.font = font;
            this.table = new CffTable(font);
        }

        Shape outline(int glyph) {
            return outlines.computeIfAbsent(glyph, g -> {
                AwtPen pen = new AwtPen();
                CharString.draw(table, g, pen);
                return pen.shape();
            });
        }
    }
}
