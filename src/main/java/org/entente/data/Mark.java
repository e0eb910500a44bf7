package org.entente.data;

import java.util.function.IntFunction;
import org.entente.model.Problem.Spot;

/**
 * Where a cell stands.
 *
 * @param places tells lines and columns of offsets; few are ever asked for
 * @param at offset of the cell's first byte, quotes included
 */
record Mark(IntFunction<Spot> places, int at) {
    /** The place of a cell that stands in no text. */
    static Mark of(Spot spot) {
        return new Mark(at -> spot, 0);
    }

    Spot spot() {
        return places.apply(at);
    }
}
