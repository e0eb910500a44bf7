package org.entente.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.entente.scene.Mark;
import org.entente.scene.OpenType;
import org.entente.scene.TextWidths;
import org.entente.scene.Typeface;

/**
 * The letters of the shipped fonts as outlines, set one after the other without kerning, as texts are measured. They are read from
 * the font file here because AWT opens no font on a machine that has none installed, and smooths them as it likes.
 */
final class LetterOutlines {
    private static final LetterOutlines INSTANCE = new LetterOutlines();

    private final Map<FontFile, Face> faces = new ConcurrentHashMap<>();

    private LetterOutlines() {}

    static LetterOutlines get() {
        return INSTANCE;
    }

    /**
     * Signs as {@link TextWidths#drawn} tells them, the first of which begins at x on the baseline y, to be filled by the
     * non-zero rule; lines and cubic curves only.
     */
    Shape text(String signs, Mark.Type type, double x, double y) {
        Path2D.Double out = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] left = {x};
        signs.codePoints().forEach(c -> {
            FontFile file = new FontFile(Typeface.of(c), type.bold());
            OpenType font = file.face().font(type.bold());
            double scale = type.size() / font.unitsPerEm();
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, left[0], y);
            Face face = faces.computeIfAbsent(file, Face::new);
            out.append(face.outline(font.glyph(c)).getPathIterator(place), false);
            left[0] += font.advance(c) * scale;
        });
        return out;
    }

    /** A font in one weight with the outlines drawn so far, in font units with y growing upwards. */
    private static final class Face {
        private final TrueTypeFont font;
        private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

        Face(FontFile file) {
            this.font = file.open();
        }

        Shape outline(int glyph) {
            return outlines.computeIfAbsent(glyph, g -> {
                try {
                    GlyphData data = font.getGlyph().getGlyph(g);
                    return data == null ? new Path2D.Double() : cubic(data.getPath());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        /** The same outline with its quadratic curves raised to cubic ones, the only ones a pen draws. */
        private static Shape cubic(Shape outline) {
            AwtPen pen = new AwtPen();
            double[] at = new double[6];
            double x = 0;
            double y = 0;
            for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
                int step = i.currentSegment(at);
                switch (step) {
                    case PathIterator.SEG_MOVETO -> pen.move(at[0], at[1]);
                    case PathIterator.SEG_LINETO -> pen.line(at[0], at[1]);
                    case PathIterator.SEG_QUADTO ->
                        pen.curve(
                                x + (at[0] - x) * 2 / 3,
                                y + (at[1] - y) * 2 / 3,
                                at[2] + (at[0] - at[2]) * 2 / 3,
                                at[3] + (at[1] - at[3]) * 2 / 3,
                                at[2],
                                at[3]);
                    default -> pen.close();
                }
                int end = step == PathIterator.SEG_QUADTO ? 2 : 0;
                x = at[end];
                y = at[end + 1];
            }
            return pen.shape();
        }
    }
}
