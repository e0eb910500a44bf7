package org.entente.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/**
 * Moves nodes aside until none covers another: those of the front of a list stay where they are, each further one goes to
 * the nearest free place, and of several equally near to the one with most room around it.
 */
final class Crowd {
    /** Pixels that stay free between two nodes. */
    static final double GAP = 4;

    private static final double STEP = 2.5;

    /** How far a node is moved at most; one that finds no room within stays where it is, as one without room. */
    static final double FARTHEST = 90;

    private static final double CELL = 20;

    /** How far around a place is looked at for room. */
    private static final double ROOM = 20;

    private final Map<Long, List<Body>> placed = new HashMap<>();
    private final Map<Long, List<Body>> wanted = new HashMap<>();
    private final double farthest;

    /**
     * A node in pixels.
     *
     * @param half half its width and height, the radius of a disc
     * @param round whether it is a disc, and else a plate
     */
    record Body(String id, Point at, Spot.Half half, boolean round) {
        static Body disc(String id, Point at, double radius) {
            return new Body(id, at, new Spot.Half(radius, radius), true);
        }

        Rect box() {
            return new Rect(at.x() - half.width(), at.y() - half.height(), 2 * half.width(), 2 * half.height());
        }

        Body at(Point other) {
            return new Body(id, other, half, round);
        }

        /** Pixels between two nodes, negative where one covers the other. */
        double apart(Body other) {
            double x = Math.abs(at.x() - other.at.x());
            double y = Math.abs(at.y() - other.at.y());
            if (round && other.round) {
                return Math.sqrt(x * x + y * y) - half.width() - other.half.width();
            }
            return Math.max(x - half.width() - other.half.width(), y - half.height() - other.half.height());
        }
    }

    private Crowd(double farthest) {
        this.farthest = farthest;
    }

    /**
     * Where nodes stand.
     *
     * @param at by id
     * @param roomless the ids of plates that found no room, and cover others where they are
     */
    record Places(Map<String, Point> at, Set<String> roomless) {}

    /** Keeps where nodes stand from one picture to the next, while they are the same nodes. */
    static final class Kept {
        private List<Body> bodies = List.of();
        private double farthest;
        private Places places = new Places(Map.of(), Set.of());

        Map<String, Point> apart(List<Body> now, double mostMoved) {
            if (mostMoved != farthest || !now.equals(bodies)) {
                places = Crowd.apart(now, mostMoved);
                bodies = List.copyOf(now);
                farthest = mostMoved;
            }
            return places.at();
        }

        /** Forgets them, where nobody is to be moved. */
        void none() {
            bodies = List.of();
            places = new Places(Map.of(), Set.of());
        }

        boolean roomless(String id) {
            return places.roomless().contains(id);
        }
    }

    /**
     * Finds where nodes stand.
     *
     * @param farthest how many pixels one may be moved
     */
    static Places apart(List<Body> bodies, double farthest) {
        Crowd crowd = new Crowd(farthest);
        for (Body body : bodies) {
            put(body, crowd.wanted);
        }
        Map<String, Point> out = new HashMap<>();
        Set<String> roomless = new HashSet<>();
        for (Body body : bodies) {
            Optional<Body> at = crowd.nearest(body);
            if (at.isEmpty() && !body.round()) {
                roomless.add(body.id());
            } else {
                put(at.orElse(body), crowd.placed);
            }
            out.put(body.id(), at.orElse(body).at());
        }
        return new Places(out, roomless);
    }

    private Optional<Body> nearest(Body body) {
        if (free(body)) {
            return Optional.of(body);
        }
        for (double r = STEP; r <= farthest; r += STEP) {
            int count = (int) Math.ceil(2 * Math.PI * r / STEP);
            Body best = body;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * i / count;
                Body moved = body.at(
                        new Point(body.at().x() + r * Math.cos(angle), body.at().y() + r * Math.sin(angle)));
                if (free(moved)) {
                    double room = near(moved, ROOM, wanted, most);
                    if (room > most + 1e-6) {
                        most = room;
                        best = moved;
                    }
                }
            }
            if (most > Double.NEGATIVE_INFINITY) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private boolean free(Body body) {
        return near(body, GAP, placed, GAP) >= GAP;
    }

    /**
     * How far a body is from the nearest other one, negative where it covers it.
     *
     * @param most how far is looked
     * @param enough what is returned may be any distance below this
     */
    private static double near(Body body, double most, Map<Long, List<Body>> others, double enough) {
        double least = most;
        Rect box = body.box().grow(most);
        for (long c = cell(box.x()); c <= cell(box.right()); c++) {
            for (long r = cell(box.y()); r <= cell(box.bottom()); r++) {
                for (Body other : others.getOrDefault(key(c, r), List.of())) {
                    if (!other.id().equals(body.id())) {
                        least = Math.min(least, body.apart(other));
                        if (least < enough) {
                            return least;
                        }
                    }
                }
            }
        }
        return least;
    }

    /** Enters a body into every cell that it covers. */
    private static void put(Body body, Map<Long, List<Body>> cells) {
        Rect box = body.box();
        for (long c = cell(box.x()); c <= cell(box.right()); c++) {
            for (long r = cell(box.y()); r <= cell(box.bottom()); r++) {
                cells.computeIfAbsent(key(c, r), k -> new ArrayList<>()).add(body);
            }
        }
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
