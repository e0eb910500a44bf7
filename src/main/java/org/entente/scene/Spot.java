package org.entente.scene;

import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Actor;

/**
 * Where an actor stands in a picture.
 *
 * @param at its centre in pixels
 * @param half half its width and half its height in pixels
 * @param seat whether it stands at its own place
 */
record Spot(Actor actor, Point at, Half half, Seat seat) {

    /** Half the size of a spot; a disc has both alike. */
    record Half(double width, double height) {}

    /** Whether an actor stands where it is, or beside the map. */
    enum Seat {
        /** A disc at its own place. */
        DISC,
        /** A name plate at its own place. */
        PLATE,
        /** A name plate in the band of institutions. */
        BAND,
        /** A name plate at the rim, because its place lies outside the picture. */
        RIM
    }

    boolean plate() {
        return seat != Seat.DISC;
    }

    Rect box() {
        return new Rect(at.x() - half.width(), at.y() - half.height(), 2 * half.width(), 2 * half.height());
    }

    /** Whether a point lies on the spot or within a pixel of it. */
    boolean covers(Point p) {
        return plate() ? box().grow(1).contains(p) : at.distance(p) <= half.width() + 1;
    }
}
