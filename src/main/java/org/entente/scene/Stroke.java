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
}
