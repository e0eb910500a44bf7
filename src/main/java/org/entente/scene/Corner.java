package org.entente.scene;

import java.util.Collection;
import java.util.List;
import org.entente.geo.Rect;

/** A corner of a picture, that which a legend stands in first if all are as good. */
enum Corner {
    BOTTOM_LEFT(false, false),
    TOP_LEFT(true, false),
    TOP_RIGHT(true, true),
    BOTTOM_RIGHT(false, true);

    private final boolean top;
    private final boolean right;

    Corner(boolean top, boolean right) {
        this.top = top;
        this.right = right;
    }

    /** A box of the size of another in the corner of a room. */
    Rect of(Rect size, Rect room) {
        return new Rect(
                right ? room.right() - size.width() : room.x(),
                top ? room.y() : room.bottom() - size.height(),
                size.width(),
                size.height());
    }

    /**
     * Where a box covers fewest of what others take; an upper corner only where there is room below it.
     *
     * @param dear what is covered only where it is in every corner
     */
    static Corner best(Rect size, Rect room, Collection<Rect> others, Collection<Rect> dear) {
        Corner best = BOTTOM_LEFT;
        long least = Long.MAX_VALUE;
        for (Corner corner : List.of(values())) {
            Rect box = corner.of(size, room);
            long covered = others.stream().filter(box::overlaps).count()
                    + (others.size() + 1) * dear.stream().filter(box::overlaps).count();
            boolean fits = !corner.top || size.height() <= room.height();
            if (fits && covered < least) {
                best = corner;
                least = covered;
            }
        }
        return best;
    }
}
