package org.entente.scene;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param rgb 0xRRGGBB
 * @param alpha opacity, 0 to 1
 */
public record Colour(int rgb, double alpha) {

    /** The colour of a text such as {@code #aa3377}; {@code NumberFormatException} where it is none. */
    public static Colour of(String hex) {
        return new Colour(Integer.parseInt(hex.substring(1), 16), 1);
    }

    public Colour fade(double factor) {
        return new Colour(rgb, alpha * factor);
    }

    /** The colour a fraction of the way to another, 0 being this one. */
    Colour towards(Colour other, double fraction) {
        int r = (int) Math.round(red() + (other.red() - red()) * fraction);
        int g = (int) Math.round(green() + (other.green() - green()) * fraction);
        int b = (int) Math.round(blue() + (other.blue() - blue()) * fraction);
        return new Colour(r << 16 | g << 8 | b, alpha + (other.alpha - alpha) * fraction);
    }

    /** A tenth less of each of its parts. */
    Colour darker() {
        return new Colour(((red() * 9 / 10) << 16) | ((green() * 9 / 10) << 8) | (blue() * 9 / 10), alpha);
    }

    /** Relative luminance as in WCAG 2.1, 0 for black to 1 for white. */
    double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The opaque colour it looks like on an opaque ground. */
    Colour on(Colour ground) {
        double rest = 1 - alpha;
        int r = (int) Math.round(red() * alpha + ground.red() * rest);
        int g = (int) Math.round(green() * alpha + ground.green() * rest);
        int b = (int) Math.round(blue() * alpha + ground.blue() * rest);
        return new Colour(r << 16 | g << 8 | b, 1);
    }

    public int red() {
        return rgb >> 16 & 0xff;
    }

    public int green() {
        return rgb >> 8 & 0xff;
    }

    public int blue() {
        return rgb & 0xff;
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
