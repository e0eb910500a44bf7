package org.entente.scene;

import java.util.List;
import java.util.Optional;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/** Where something may be laid over a picture without covering an actor, a name or what was laid there before, all of it in the picture. */
public final class ClearPlaces {
    private final Rect room;
    private final Occupied taken;

    /** All of a picture is clear but its actors and names. */
    public ClearPlaces(Scene picture) {
        room = new Rect(0, 0, picture.width(), picture.height());
        taken = new Occupied(room);
        picture.layers().stream()
                .filter(l -> l.name().equals("actors")
                        || l.name().equals("labels")
                        || l.name().equals("frame"))
                .flatMap(l -> l.marks().stream())
                .forEach(this::take);
    }

    private void take(Mark mark) {
        if (mark instanceof Mark.Disc disc) {
            Mark.Circle c = disc.circle();
            taken.take(new Rect(c.x(), c.y(), 0, 0).grow(c.radius()));
        } else if (mark instanceof Mark.Area area) {
            taken.take(area.path().bounds());
        } else if (mark instanceof Mark.Label label) {
            taken.take(label.box());
        }
    }

    /**
     * Takes the first of some places that is clear.
     *
     * @param wide the width, in pixels, of the box whose middle is laid there
     * @param high its height
     */
    public Optional<Point> take(List<Point> places, double wide, double high) {
        for (Point place : places) {
            Rect box = new Rect(place.x() - wide / 2, place.y() - high / 2, wide, high);
            boolean inside =
                    room.contains(new Point(box.x(), box.y())) && room.contains(new Point(box.right(), box.bottom()));
            if (inside && taken.free(box)) {
                taken.take(box);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
