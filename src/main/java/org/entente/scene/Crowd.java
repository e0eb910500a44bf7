package org.entente.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.geo.Point;

/**
 * Moves discs aside until none covers another: those of the front of a list stay where they are, each further one goes to
 * the nearest free place, and of several equally near to the one with most room around it.
 */
final class Crowd {
    /** Pixels that stay free between two discs. */
    static final double GAP = 4;

    private static final double STEP = 2.5;

    /** How far a disc is moved at most; one that finds no room within stays where it is. */
    private static final double FARTHEST = 90;

    private static final double CELL = 20;

    /** Of more discs than so many none is moved: they cannot be told apart, and the search would take seconds. */
    private static final int MOST = 1_000;

    private final Map<Long, List<Disc>> placed = new HashMap<>();
    private final Map<Long, List<Disc>> wanted = new HashMap<>();
    private double largest;

    /** A disc in pixels. */
    record Disc(String id, Point at, double radius) {}

    private Crowd() {}

    /** Keeps where discs stand from one picture to the next, while they are the same discs. */
    static final class Kept {
        private List<Disc> discs = List.of();
        private Map<String, Point> places = Map.of();

        Map<String, Point> apart(List<Disc> now) {
            if (!now.equals(discs)) {
                places = Crowd.apart(now);
                discs = List.copyOf(now);
            }
            return places;
        }
    }

    /** Where the discs stand, by id. */
    static Map<String, Point> apart(List<Disc> discs) {
        if (discs.size() > MOST) {
            Map<String, Point> own = new HashMap<>();
            discs.forEach(disc -> own.put(disc.id(), disc.at()));
            return own;
        }
        Crowd crowd = new Crowd();
        for (Disc disc : discs) {
            put(disc, crowd.wanted);
            crowd.largest = Math.max(crowd.largest, disc.radius());
        }
        Map<String, Point> out = new HashMap<>();
        for (Disc disc : discs) {
            Disc at = crowd.nearest(disc);
            put(at, crowd.placed);
            out.put(disc.id(), at.at());
        }
        return out;
    }

    private Disc nearest(Disc disc) {
        if (room(disc, placed) >= GAP) {
            return disc;
        }
        for (double r = STEP; r <= FARTHEST; r += STEP) {
            int count = (int) Math.ceil(2 * Math.PI * r / STEP);
            Disc best = disc;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * i / count;
                Disc moved = new Disc(
                        disc.id(),
                        new Point(disc.at().x() + r * Math.cos(angle), disc.at().y() + r * Math.sin(angle)),
                        disc.radius());
                double room = room(moved, placed) >= GAP ? room(moved, wanted) : Double.NEGATIVE_INFINITY;
                if (room > most + 1e-6) {
                    most = room;
                    best = moved;
                }
            }
            if (most > Double.NEGATIVE_INFINITY) {
                return best;
            }
        }
        return disc;
    }

    /** How far a disc is from the nearest other one, negative where it covers it; no more than a cell. */
    private double room(Disc disc, Map<Long, List<Disc>> others) {
        double least = CELL;
        int reach = (int) Math.ceil((disc.radius() + largest + CELL) / CELL);
        long column = cell(disc.at().x());
        long row = cell(disc.at().y());
        for (long c = column - reach; c <= column + reach; c++) {
            for (long r = row - reach; r <= row + reach; r++) {
                for (Disc other : others.getOrDefault(key(c, r), List.of())) {
                    if (!other.id().equals(disc.id())) {
                        double apart = disc.at().distance(other.at()) - disc.radius() - other.radius();
                        least = Math.min(least, apart);
                    }
                }
            }
        }
        return least;
    }

    private static void put(Disc disc, Map<Long, List<Disc>> cells) {
        cells.computeIfAbsent(key(cell(disc.at().x()), cell(disc.at().y())), k -> new ArrayList<>())
                .add(disc);
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
