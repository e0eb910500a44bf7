package org.entente.scene;

import java.util.List;

/**
 * How a line is drawn; caps are butt and joins round.
 *
 * @param width in pixels
 * @param dash lengths of dashes and gaps in pixels, empty for a solid line
 */
public record Stroke(Colour colour, double width, List<Double> dash) {
    public Stroke {
        dash = List.copyOf(dash);
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    /** The stroke a fraction of the way to another, with the dash of the nearer of the two. */
    Stroke towards(Stroke other, double fraction) {
        return new Stroke(
                colour.towards(other.colour, fraction),
                width + (other.width - width) * fraction,
                fraction < 0.5 ? dash : other.dash);
    }
}
