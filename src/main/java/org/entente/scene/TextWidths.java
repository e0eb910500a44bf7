package org.entente.scene;

/**
 * How much room text takes in Inter, the font the program ships, so that labels are placed alike for every surface.
 *
 * <p>Kerning and ligatures are left out: surfaces that draw with them differ by less than one per cent.
 */
public final class TextWidths {
    private static final TextWidths INTER = new TextWidths(
            OpenType.load("/assets/fonts/Inter-Regular.otf"), OpenType.load("/assets/fonts/Inter-SemiBold.otf"));

    private final OpenType regular;
    private final OpenType bold;

    private TextWidths(OpenType regular, OpenType bold) {
        this.regular = regular;
        this.bold = bold;
    }

    public static TextWidths inter() {
        return INTER;
    }

    /** The advance width of a line of text in pixels; a character the font lacks counts as its empty box. */
    public double width(String text, double size, boolean semiBold) {
        OpenType font = semiBold ? bold : regular;
        double units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units += font.advance(text.codePointAt(i));
        }
        return units * size / font.unitsPerEm();
    }

    /** How far the tallest letters may rise above the baseline, in pixels. */
    public double ascent(double size) {
        return regular.ascent() * size / regular.unitsPerEm();
    }

    /** How far letters may hang below the baseline, in pixels, positive. */
    public double descent(double size) {
        return regular.descent() * size / regular.unitsPerEm();
    }

    /** Whether the font draws a character rather than an empty box. */
    public boolean has(int codePoint) {
        return regular.has(codePoint);
    }
}
