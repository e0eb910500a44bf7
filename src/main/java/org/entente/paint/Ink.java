package org.entente.paint;

import org.entente.scene.Colour;

/**
 * A colour ready to be laid over premultiplied ARGB pixels (Porter and Duff, 1984: source over destination).
 *
 * @param argb the colour as if it were opaque
 * @param strength its opacity in 256ths
 */
record Ink(int argb, int strength) {
    /** The weight at which nothing of what lies below is seen. */
    static final int WHOLE = 256;

    private static final int LANES = 0x00ff00ff;
    private static final int HALVES = 0x00800080;

    static Ink of(Colour colour) {
        double alpha = Math.max(0, Math.min(1, colour.alpha()));
        return new Ink(0xff000000 | colour.rgb(), (int) Math.round(alpha * 256));
    }

    boolean visible() {
        return strength > 0;
    }

    /** The weight in 256ths on a pixel that is covered by so much. */
    int weight(float coverage) {
        return (int) (coverage * strength + 0.5f);
    }

    /** The weight in 256ths on a pixel that is covered by so many 65536ths. */
    int part(int coverage) {
        return (coverage * strength + 0x8000) >> 16;
    }

    /** The weight in 256ths on a pixel that is covered by so many 255ths. */
    int weight(int coverage) {
        return ((coverage + (coverage >> 7)) * strength + 128) >> 8;
    }

    /** A pixel with this ink over it, two channels at a time: what they borrow from one another is masked away. */
    int over(int pixel, int weight) {
        int even = pixel & LANES;
        int odd = (pixel >>> 8) & LANES;
        even += (((argb & LANES) - even) * weight + HALVES) >>> 8;
        odd += ((((argb >>> 8) & LANES) - odd) * weight + HALVES) >>> 8;
        return (even & LANES) | ((odd & LANES) << 8);
    }
}
