package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.geo.Rect;
import org.entente.model.Actor;
import org.entente.model.Ref;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/**
 * The corner in which the legend of a graph covers fewest of those who are tied on some day, and never who is looked at where
 * another is free. It depends on who is looked at
 * and through what, not on the day, so that the legend stays where it is while time goes by.
 */
final class LegendPlace {
    private static final double GAP = 8;
    private static final double ROW = 26;

    /** A legend keeps so many pixels away from who is looked at. */
    private static final double NEAR = 12;

    private final List<Rect> everybody;
    private final List<Rect> focus;
    private final Rect size;
    private final Rect room;

    /** All that a place depends on. */
    private record Key(TimeIndex index, Stage stage, Viewport viewport, @Nullable String focus, Shown shown) {
        /** Whether it is of the same stage, which is not worth comparing point by point. */
        @SuppressWarnings("ReferenceEquality")
        boolean same(@Nullable Key other) {
            return other != null
                    && index == other.index
                    && stage == other.stage
                    && viewport.equals(other.viewport)
                    && Objects.equals(focus, other.focus)
                    && shown.equals(other.shown);
        }
    }

    private record Shown(Set<Ref> hidden, boolean context, Filter filter, Frame frame, Rect room) {}

    /** Keeps the place from one picture to the next, while it is the same. */
    static final class Kept {
        private @Nullable Key key;
        private @Nullable LegendPlace place;

        LegendPlace of(Sight sight, SpotFinder finder, Gauge gauge, Rect room) {
            Sight.Manner manner = sight.manner();
            Key now = new Key(
                    sight.index(),
                    sight.stage(),
                    sight.viewport(),
                    sight.subject().focus(),
                    new Shown(
                            sight.subject().hidden(),
                            manner.context(),
                            sight.moment().filter(),
                            manner.frame(),
                            room));
            LegendPlace known = place;
            if (known == null || !now.same(key)) {
                Rect size = Legend.longest(
                                sight.palette(), gauge, sight.stage().map().isPresent())
                        .bounds(sight.viewport().width(), sight.viewport().height());
                Map<String, Rect> lasting = finder.lasting();
                List<Rect> focus = sight.subject().focused().map(lasting::get).stream()
                        .map(r -> r.grow(NEAR))
                        .toList();
                known = new LegendPlace(new ArrayList<>(lasting.values()), focus, size, room);
                key = now;
                place = known;
            }
            return known;
        }
    }

    private LegendPlace(List<Rect> everybody, List<Rect> focus, Rect size, Rect room) {
        this.everybody = everybody;
        this.focus = focus;
        this.size = size;
        this.room = room;
    }

    /** Where legends may stand: under the heading and the institutions that stand below it on some day. */
    static Rect room(Sight sight, SpotFinder finder, Rect heading) {
        double width = sight.viewport().width() - 2 * GraphComposition.SIDE;
        double above = heading.bottom() + GAP + band(finder.banded(), width);
        double end = sight.viewport().height() - GraphComposition.BOTTOM;
        double top = Math.min(above, end);
        return new Rect(GraphComposition.SIDE, top, width, end - top);
    }

    /** The height that the rows of institutions on a map may have. */
    private static double band(List<Actor> institutions, double width) {
        double wide = institutions.stream()
                .mapToDouble(a -> 2 * Band.plate(a.id(), TextWidths.inter()).width() + GAP)
                .sum();
        return wide == 0 ? 0 : ROW * (1 + Math.ceil(wide / width));
    }

    Corner corner() {
        return Corner.best(size, room, everybody, focus);
    }

    /** The most that the legend may take. */
    Rect most() {
        return corner().of(size, room);
    }

    /** Where a legend of some size stands. */
    Rect box(Rect legend) {
        return corner().of(legend, room);
    }
}
