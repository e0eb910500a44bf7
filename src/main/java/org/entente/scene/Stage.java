package org.entente.scene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.geo.Point;
import org.entente.geo.ProjectedMap;
import org.entente.geo.Projection;
import org.entente.geo.WorldMap;
import org.entente.geo.WorldMap.Resolution;
import org.entente.layout.Layout.Form;
import org.entente.layout.Layout.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What a picture stands on.
 *
 * @param form what kind of picture it is
 * @param placement where actors stand in the plane
 * @param backdrop the world behind them, null where the layout is no map
 * @param pins where the user put actors instead, in the same plane
 * @param layout id of the layout that made it, empty where none did
 */
public record Stage(
        Form form, Placement placement, @Nullable Backdrop backdrop, Map<String, Point> pins, String layout) {
    public Stage {
        pins = Map.copyOf(pins);
    }

    public Stage(Form form, Placement placement, @Nullable Backdrop backdrop) {
        this(form, placement, backdrop, Map.of(), "");
    }

    /** The world's shapes at two resolutions in the plane of the placement, each projected when first asked for. */
    public static final class Backdrop {
        /** Pixels to the kilometre from which shores are drawn finely. */
        private static final double FINE_FROM = 0.08;

        private final Projection projection;
        private final Map<Resolution, ProjectedMap> maps = new ConcurrentHashMap<>();

        public Backdrop(Projection projection) {
            this.projection = projection;
        }

        public Projection projection() {
            return projection;
        }

        /** For a view of the world. */
        public ProjectedMap coarse() {
            return map(Resolution.COARSE);
        }

        /** For a view of a region. */
        public ProjectedMap fine() {
            return map(Resolution.FINE);
        }

        /**
         * For a view of some scale.
         *
         * @param scale pixels to the kilometre
         */
        public ProjectedMap at(double scale) {
            return map(needed(scale));
        }

        /** Whether the shapes for a view of some scale are there; else they are to be read and projected. */
        public boolean has(double scale) {
            return maps.containsKey(needed(scale));
        }

        private static Resolution needed(double scale) {
            return scale >= FINE_FROM ? Resolution.FINE : Resolution.COARSE;
        }

        private ProjectedMap map(Resolution resolution) {
            return maps.computeIfAbsent(resolution, r -> WorldMap.load(r).project(projection));
        }
    }

    /** The same with actors where the user put them. */
    public Stage pinned(Map<String, Point> places) {
        return places.isEmpty() ? this : new Stage(form, placement, backdrop, places, layout);
    }

    /** Where an actor is to stand: as the user wants it, else as the layout does. */
    public Optional<Point> place(String actor) {
        Point pin = pins.get(actor);
        return pin == null ? Optional.ofNullable(placement.points().get(actor)) : Optional.of(pin);
    }

    public Optional<Backdrop> map() {
        return Optional.ofNullable(backdrop);
    }
}
