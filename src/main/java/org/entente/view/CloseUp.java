package org.entente.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.model.Actor;
import org.entente.scene.Sight;
import org.entente.scene.Viewport;
import org.entente.state.View;
import org.entente.story.Prediction;

/** Brings those nearer between whom ties are foretold, where the picture is narrow and they would be a crowd in it. */
record CloseUp(Tour tour, MapCanvas canvas) {
    /** The shares of a picture that they may take, which leave room for names, heading and legend. */
    private static final double WIDE = 0.6;

    private static final double HIGH = 0.38;

    /** How much nearer they may come. */
    private static final double MOST = 3;

    /** Not worth moving for. */
    private static final double LEAST = 1.1;

    /** How far below the middle they stand, as a share of the height: the heading is above. */
    private static final double LOWER = 0.13;

    /** Shows the step from near, or as it is meant where that brings nothing. */
    void frame() {
        tour.prediction().ifPresent(asked -> {
            tour.frame(null);
            if (canvas.getWidth() > 0 && canvas.sight().stage().form() == Layout.Form.GRAPH) {
                camera(asked).ifPresent(tour::frame);
            }
        });
    }

    private Optional<View.Camera> camera(Prediction asked) {
        Viewport now = canvas.viewport();
        Optional<Rect> box = ends(asked).stream()
                .filter(now.seen()::contains)
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union)
                .filter(r -> r.width() > 0 || r.height() > 0);
        return box.flatMap(r -> {
            double fits = Math.min(
                    WIDE * now.width() / Math.max(1e-9, r.width()), HIGH * now.height() / Math.max(1e-9, r.height()));
            double scale = Math.min(MOST * now.scale(), fits);
            Point middle = new Point(r.centre().x(), r.centre().y() - LOWER * now.height() / scale);
            return scale < LEAST * now.scale() ? Optional.empty() : Optional.of(new View.Camera(middle, scale));
        });
    }

    /** Where the ends of the ties are, and who is in focus; a map's institutions stand in their band wherever it is. */
    private List<Point> ends(Prediction asked) {
        Sight sight = canvas.sight();
        Set<String> ids = new LinkedHashSet<>();
        sight.subject().focused().ifPresent(ids::add);
        asked.outcomes().forEach(o -> ids.addAll(List.of(o.tie().from(), o.tie().to())));
        boolean map = sight.stage().map().isPresent();
        return ids.stream()
                .filter(id -> !(map
                        && sight.chronicle().actor(id).map(Actor::institution).orElse(false)))
                .flatMap(id -> sight.stage().place(id).stream())
                .toList();
    }
}
