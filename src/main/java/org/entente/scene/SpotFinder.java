package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.scene.Spot.Half;
import org.entente.scene.Spot.Seat;
import org.entente.time.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Finds where actors stand on the screen. On a map institutions stand in a band along the upper edge, and a tied nation
 * that lies outside the picture stands as a plate where the way to it leaves the picture.
 */
final class SpotFinder {
    static final double PLATE_HEIGHT = 20;
    static final double PLATE_TEXT = 11;
    private static final int CROWD = 120;

    /** Without a focus, more institutions than these are left out of a map rather than cover it. */
    private static final int MOST_IN_BAND = 36;

    private static final double FOCUS_RADIUS = 8;
    private static final double PARTNER_RADIUS = 5.5;
    private static final double CROWDED_RADIUS = 3.5;
    private static final double OTHER_RADIUS = 2.5;

    /** In a picture narrower than so many pixels a crowd's discs are smaller, but not by more than a share. */
    private static final double ROOMY = 1000;

    private static final double LEAST_CROWDED = 0.5;

    /** How much of a small picture's height or width a node may be moved. */
    private static final double SHIFT_SHARE = 0.15;

    /** More nations than this find no room beside each other. */
    private static final int CROWDED = 400;

    private final Sight sight;
    private final Drawn drawn;
    private final TextWidths widths;
    private final Insets insets;
    private final Crowd.Kept places;
    private final Map<String, Spot> spots = new HashMap<>();
    private @Nullable List<Actor> banded;
    private int unbanded;
    private int crowdedOut;

    /**
     * The parts of a picture that plates keep clear of.
     *
     * @param top pixels above the middle of the band
     * @param side pixels at the left and right edge
     * @param bottom pixels at the lower edge
     * @param bandLeft how far to the left the band may reach
     */
    record Insets(double top, double side, double bottom, double bandLeft) {}

    SpotFinder(Sight sight, Drawn drawn, TextWidths widths, Insets insets, Crowd.Kept places) {
        this.sight = sight;
        this.drawn = drawn;
        this.widths = widths;
        this.insets = insets;
        this.places = places;
    }

    /**
     * Spots by actor id, of every actor that has one.
     *
     * @param free what no plate at the rim may cover: who lies under it on a map goes to the rim, but for the focus
     */
    Map<String, Spot> find(List<Rect> free) {
        Set<String> tied = drawn.actors();
        boolean map = sight.stage().map().isPresent();
        List<Actor> outside = new ArrayList<>();
        Map<String, Point> apart = apart(map);
        for (Actor actor : sight.chronicle().actors()) {
            boolean isTied = tied.contains(actor.id());
            Point plane = sight.stage().place(actor.id()).orElse(null);
            boolean exists = sight.moment().containsVertex(actor);
            if (sight.subject().hides(actor.id())) {
                continue;
            }
            boolean inBand = map && actor.institution() && !pinned(actor);
            if (!inBand && plane != null && (isTied || (exists && (map || belongs(actor))))) {
                Point at = apart.getOrDefault(actor.id(), sight.viewport().toScreen(plane));
                boolean kept = !isTied || drawn.focus().contains(actor.id()) || open(at, free);
                boolean inside = inner().contains(at) && (pinned(actor) || (onMap(plane) && kept));
                if (!map && isTied && gaveUp(actor)) {
                    crowdedOut++;
                } else if (inside || !map) {
                    spots.put(actor.id(), own(actor, at, isTied));
                } else if (isTied) {
                    outside.add(actor);
                }
            }
        }
        List<Actor> band = banded();
        Band rows = new Band(sight, insets, widths, band);
        boolean many = drawn.focus().isEmpty() && band.size() > MOST_IN_BAND;
        if (many || rows.tall()) {
            unbanded = band.size();
        } else {
            for (Spot covered : rows.covered(spots.values())) {
                if (!drawn.focus().contains(covered.actor().id()) && !pinned(covered.actor())) {
                    spots.remove(covered.actor().id());
                    if (tied.contains(covered.actor().id())) {
                        outside.add(covered.actor());
                    }
                }
            }
            rows.spots().forEach(spot -> spots.put(spot.actor().id(), spot));
        }
        Rim rim = new Rim(sight, widths, insets, spots);
        List<Spot> plates = rim.seat(outside, drawn, free);
        plates.forEach(plate -> spots.put(plate.actor().id(), plate));
        crowdedOut += outside.size() - plates.size();
        return Map.copyOf(spots);
    }

    /**
     * Places on the screen of all that may be shown at their own place, so that none covers another on any day: it depends
     * on the scale and the focus alone. Those of most ties keep their place, those that others followed give way.
     */
    private Map<String, Point> apart(boolean map) {
        Chronicle chronicle = sight.chronicle();
        Set<String> followed = new HashSet<>();
        chronicle.actors().forEach(a -> followed.addAll(a.life().predecessors()));
        List<Crowd.Body> bodies = new ArrayList<>();
        for (Actor actor : chronicle.actors()) {
            Point plane = sight.stage().place(actor.id()).orElse(null);
            boolean own = !actor.institution() && plane != null && onMap(plane);
            if (plane != null && (pinned(actor) || (map ? own : belongs(actor)))) {
                Point at = new Point(
                        plane.x() * sight.viewport().scale(),
                        plane.y() * sight.viewport().scale());
                boolean centre = drawn.focus().contains(actor.id());
                bodies.add(
                        actor.institution()
                                ? new Crowd.Body(actor.id(), at, Band.plate(actor.id(), widths), false)
                                : Crowd.Body.disc(actor.id(), at, centre ? FOCUS_RADIUS : partnerRadius()));
                if (bodies.size() > CROWDED) {
                    places.none();
                    return Map.of();
                }
            }
        }
        bodies.sort(Comparator.comparing((Crowd.Body d) -> !sight.stage().pins().containsKey(d.id()))
                .thenComparing(d -> !drawn.focus().contains(d.id()))
                .thenComparing(d -> followed.contains(d.id()))
                .thenComparing(d -> -chronicle.tiesOf(d.id()).size())
                .thenComparing(Crowd.Body::id));
        Point origin = sight.viewport().toScreen(new Point(0, 0));
        Map<String, Point> out = new HashMap<>();
        places.apart(bodies, farthest())
                .forEach((id, at) -> out.put(id, new Point(at.x() + origin.x(), at.y() + origin.y())));
        return out;
    }

    /** How far, in pixels, a node may be moved from its place: less in a small picture, which it would else be driven out of. */
    private double farthest() {
        return Math.min(
                Crowd.FARTHEST,
                SHIFT_SHARE
                        * Math.min(sight.viewport().width(), sight.viewport().height()));
    }

    /** The institutions of a map that stand in its band, tied on the day or on another. */
    List<Actor> banded() {
        List<Actor> known = banded;
        if (known == null) {
            boolean map = sight.stage().map().isPresent();
            known = sight.chronicle().actors().stream()
                    .filter(a -> map && a.institution() && !pinned(a))
                    .filter(a -> !sight.subject().hides(a.id()))
                    .filter(a -> drawn.actors().contains(a.id()) || everTied(a))
                    .toList();
            banded = known;
        }
        return known;
    }

    /** What the focus takes, and those who stand at their own place and are tied on some day, whichever day is shown. */
    Map<String, Rect> lasting() {
        boolean map = sight.stage().map().isPresent();
        Map<String, Point> apart = apart(map);
        Map<String, Rect> out = new LinkedHashMap<>();
        for (Actor actor : sight.chronicle().actors()) {
            Point plane = sight.stage().place(actor.id()).orElse(null);
            boolean banded = map && actor.institution() && !pinned(actor);
            boolean concerned = drawn.focus().contains(actor.id()) || everTied(actor);
            if (plane != null && !banded && !sight.subject().hides(actor.id()) && concerned) {
                Point at = apart.getOrDefault(actor.id(), sight.viewport().toScreen(plane));
                if (inner().contains(at) && (pinned(actor) || onMap(plane))) {
                    out.put(actor.id(), own(actor, at, true).box());
                }
            }
        }
        return out;
    }

    /** Whether a plate found no room; who is in focus or was put where it is covers others rather. */
    private boolean gaveUp(Actor actor) {
        return places.roomless(actor.id()) && !pinned(actor) && !drawn.focus().contains(actor.id());
    }

    private boolean pinned(Actor actor) {
        return sight.stage().pins().containsKey(actor.id());
    }

    /** Whether a point lies on the world as the map shows it, and not beyond a globe's horizon. */
    private boolean onMap(Point plane) {
        return sight.stage()
                .map()
                .map(map -> map.projection().inverse(plane).isPresent())
                .orElse(true);
    }

    /** Words for each sort of those that the search left out because there is no room for their plates. */
    List<String> leftOut() {
        List<String> out = new ArrayList<>();
        if (crowdedOut > 0) {
            out.add(Texts.count("scene.legend.crowded", crowdedOut));
        }
        if (unbanded > 0) {
            String told = drawn.focus().isEmpty() ? "scene.legend.not-drawn" : "scene.legend.no-room";
            out.add(Texts.count(told, unbanded));
        }
        return out;
    }

    /**
     * Whether it was tied at any time, where there is a focus to that, by a tie that the filter lets through: such an actor
     * keeps its place on every day.
     */
    private boolean everTied(Actor actor) {
        Filter filter = sight.moment().filter();
        return sight.chronicle().tiesOf(actor.id()).stream()
                .filter(t -> drawn.focus().isEmpty()
                        || sight.manner().context()
                        || drawn.focus().contains(t.other(actor.id())))
                .anyMatch(t -> filter.isEmpty() || sight.index().admitsEver(filter, t));
    }

    /** Whether an actor without a tie of the day is shown in a graph: in a crowd only where it was tied to the focus. */
    private boolean belongs(Actor actor) {
        return sight.chronicle().actors().size() > CROWD ? everTied(actor) : wasTied(actor);
    }

    private boolean wasTied(Actor actor) {
        return !sight.chronicle().tiesOf(actor.id()).isEmpty();
    }

    private static boolean open(Point at, List<Rect> covered) {
        return covered.stream().noneMatch(r -> r.contains(at));
    }

    private Rect inner() {
        double w = sight.viewport().width();
        double h = sight.viewport().height();
        return new Rect(8, 8, Math.max(1, w - 16), Math.max(1, h - 16));
    }

    private Spot own(Actor actor, Point at, boolean tied) {
        if (actor.institution() && tied) {
            return new Spot(actor, at, Band.plate(actor.id(), widths), Seat.PLATE);
        }
        double radius =
                drawn.focus().contains(actor.id()) && tied ? FOCUS_RADIUS : tied ? partnerRadius() : OTHER_RADIUS;
        return new Spot(actor, at, new Half(radius, radius), Seat.DISC);
    }

    private double partnerRadius() {
        boolean crowd = drawn.focus().isEmpty() && sight.chronicle().actors().size() > CROWD;
        double width = sight.viewport().width();
        return crowd ? CROWDED_RADIUS * Math.max(LEAST_CROWDED, Math.min(1, width / ROOMY)) : PARTNER_RADIUS;
    }
}
