package org.entente.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.entente.scene.Mark;

/** The letters of Inter as outlines, set one after the other without kerning, as texts are measured. */
final class InterOutlines {
    private static final InterOutlines INSTANCE = new InterOutlines();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular = load("/assets/fonts/Inter-Regular.otf");
    private final Font semiBold = load("/assets/fonts/Inter-SemiBold.otf");

    private InterOutlines() {}

    static InterOutlines get() {
        return INSTANCE;
    }

    private static Font load(String path) {
        try (InputStream in = InterOutlines.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of a text whose first begins at x on the baseline y. */
    Shape text(String text, Mark.Type type, double x, double y) {
        Font font = (type.bold() ? semiBold : regular).deriveFont((float) type.size());
        return font.createGlyphVector(EXACT, text).getOutline((float) x, (float) y);
    }
}
