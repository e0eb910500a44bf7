package org.entente.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.geo.EqualEarth;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;

/** Where actors stand on the map and in the network: as in the window, over the whole record and all its time. */
record Scenery(Map<String, Point> map, Map<String, Point> network, Lands lands) {
    /** Kilometres around those a page is about within which shores are drawn closely. */
    private static final double AROUND = 2200;

    static Scenery of(Chronicle chronicle, Extract extract, Progress progress) {
        Map<String, Point> map = places("map", chronicle, progress);
        Map<String, Point> network = places("network", chronicle, progress);
        Optional<Rect> near = extract.core().stream()
                .map(map::get)
                .filter(Objects::nonNull)
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union)
                .map(r -> r.grow(AROUND));
        return new Scenery(map, network, new Lands(EqualEarth.WORLD, near.orElse(new Rect(0, 0, 0, 0))));
    }

    private static Map<String, Point> places(String id, Chronicle chronicle, Progress progress) {
        Layout layout = Layouts.byId(id).orElseThrow();
        return layout.place(chronicle, null, progress).points();
    }

    Optional<Point> map(Actor actor) {
        return Optional.ofNullable(map.get(actor.id()));
    }

    Optional<Point> network(Actor actor) {
        return Optional.ofNullable(network.get(actor.id()));
    }
}
