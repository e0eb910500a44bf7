package org.entente.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.EqualEarth;
import org.entente.geo.Point;
import org.entente.geo.Projection;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Chronicle;
import org.entente.state.View;
import org.entente.story.Step;

/** A story with the views of its steps, to be told on a page. */
public record Tale(String title, List<Stop> stops) {
    public Tale {
        stops = List.copyOf(stops);
    }

    /** A step and the view it shows. */
    public record Stop(Step step, View view) {
        /** Pixels of the window's picture for which cameras are set. */
        private static final double WIDTH = 1000;

        private static final double HEIGHT = 660;

        /** Whom it looks at: the actor in focus, else those whose ties alone it shows; none for all. */
        Collection<String> about() {
            return view.subject()
                    .focused()
                    .<Collection<String>>map(Set::of)
                    .orElse(view.filter().among());
        }

        /** Whether its layout comes nearer to the network than to the map. */
        boolean network() {
            return layout().isEmpty();
        }

        /** What its camera shows, in the plane of the page's map. */
        Optional<Rect> frame(Chronicle chronicle) {
            String focus = view.subject().focused().orElse(null);
            return Optional.ofNullable(view.cameras().get(view.look().layout()))
                    .flatMap(camera -> layout().flatMap(l -> l.projection(chronicle, focus))
                            .flatMap(p -> there(p, camera.centre()))
                            .map(p -> around(p, camera.scale())));
        }

        private Optional<Layout> layout() {
            return Layouts.byId(view.look().layout()).filter(l -> l.family()
                    .equals(Layouts.byId("map").map(Layout::family).orElse("")));
        }

        private static Optional<Point> there(Projection from, Point at) {
            return from.inverse(at).map(p -> EqualEarth.WORLD.project(p.longitude(), p.latitude()));
        }

        private static Rect around(Point at, double scale) {
            return new Rect(at.x() - WIDTH / 2 / scale, at.y() - HEIGHT / 2 / scale, WIDTH / scale, HEIGHT / scale);
        }
    }

    /** Whom its steps look at, with the states these followed; none where one of them looks at all. */
    Set<String> about(Chronicle chronicle) {
        Set<String> out = new LinkedHashSet<>();
        for (Stop stop : stops) {
            if (stop.about().isEmpty()) {
                return Set.of();
            }
            stop.about().forEach(id -> out.addAll(chronicle.lineage(id)));
        }
        return out;
    }

    /** The ties it names: those selected, and those whose fate is to be foretold. */
    Stream<String> ties() {
        return stops.stream()
                .flatMap(s -> Stream.concat(
                        s.step().prediction().stream().flatMap(p -> p.ties().stream()),
                        s.view().subject().selected().stream().map(r -> r.id())));
    }
}
