package org.entente.scene;

/**
 * How much room text takes in the fonts the program ships, so that labels are placed alike for every surface.
 *
 * <p>Kerning and ligatures of Inter are left out. JavaFX 21 sets this font so too; a program that kerns draws names of
 * countries 0.3 % narrower on average and 3.5 % at worst ("Turkey").
 */
public final class TextWidths {
    private static final TextWidths INTER = new TextWidths();

    private TextWidths() {}

    /** Those of Inter, and of the fonts that stand in for it in scripts it lacks. */
    public static TextWidths inter() {
        return INTER;
    }

    /**
     * What a surface is to draw of a text, sign after sign from left to right: all but control characters and halves of
     * surrogate pairs, with joined letters as one sign.
     */
    public static String drawn(String text) {
        return Setting.plain(text) ? text : Setting.of(text).signs();
    }

    /** The advance width of what is drawn of a text in pixels; a character the fonts lack counts as an empty box. */
    public double width(String text, double size, boolean semiBold) {
        return set(drawn(text), size, semiBold);
    }

    /** The advance width in pixels of signs that are already in the order in which they are drawn. */
    public double set(String signs, double size, boolean semiBold) {
        double out = 0;
        for (int i = 0; i < signs.length(); i += Character.charCount(signs.codePointAt(i))) {
            int sign = signs.codePointAt(i);
            OpenType font = Typeface.of(sign).font(semiBold);
            out += font.advance(sign) * size / font.unitsPerEm();
        }
        return out;
    }

    /** How far the tallest letters may rise above the baseline, in pixels. */
    public double ascent(double size) {
        OpenType font = Typeface.INTER.font(false);
        return font.ascent() * size / font.unitsPerEm();
    }

    /** How far letters may hang below the baseline, in pixels, positive. */
    public double descent(double size) {
        OpenType font = Typeface.INTER.font(false);
        return font.descent() * size / font.unitsPerEm();
    }

    /** Whether the fonts have everything that is drawn of a text, in its right form. */
    public boolean covers(String text) {
        return Setting.of(text).complete();
    }
}
