package org.entente.scene;

import org.entente.geo.Point;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A remark somebody wrote on the picture.
 *
 * @param on the actor, tie or bond it is about, null where it is about a place
 * @param layout id of the layout to whose plane the place belongs, empty where the note is about a row
 * @param at the middle of the note: in units of the plane, or in pixels from what it is about
 */
public record Note(String text, @Nullable Ref on, String layout, Point at) {

    /** A note on a row, beside it. */
    public static Note on(Ref ref, String text) {
        return new Note(text, ref, "", new Point(0, -56));
    }

    /** A note on a place of a layout's plane. */
    public static Note at(String layout, Point place, String text) {
        return new Note(text, null, layout, place);
    }

    public Note text(String next) {
        return new Note(next, on, layout, at);
    }

    /** The same note moved by so many of its units. */
    public Note moved(double dx, double dy) {
        return new Note(text, on, layout, new Point(at.x() + dx, at.y() + dy));
    }
}
