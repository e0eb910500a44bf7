package org.entente.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.geo.Point;

/** Rings around a middle, wider than high as pictures are; a crowded one is made of several that take turns. */
final class EgoRings {
    /** How far a state that the middle followed stands from it. */
    static final double BESIDE = 44;

    private static final double ACROSS = 1.45;
    private static final double FIRST = 250;
    private static final double BETWEEN = 62;
    private static final double NEXT = 130;

    /** Room along a ring for an actor and its name. */
    private static final double ROOM = 84;

    private final List<Double> borders = new ArrayList<>();
    private double radius = FIRST;
    private double firstEnd = FIRST;

    /** The least angle between neighbours on the next ring, were it to hold so many. */
    double gap(int count) {
        double even = 2 * Math.PI / Math.max(1, count);
        return Math.min(even * 0.98, ROOM / turns(count) / (radius * ACROSS));
    }

    private int turns(int count) {
        double room = 0;
        int turns = 0;
        while (room < count * ROOM) {
            room += 2 * Math.PI * (radius + turns * BETWEEN) * (1 + ACROSS) / 2;
            turns++;
        }
        return Math.max(1, turns);
    }

    /** Puts actors with rising angles on the next ring and tells their places by position. */
    Map<Integer, Point> add(List<Double> angles) {
        int turns = turns(angles.size());
        Map<Integer, Point> out = new LinkedHashMap<>();
        for (int i = 0; i < angles.size(); i++) {
            out.put(i, at(angles.get(i), radius + i % turns * BETWEEN));
        }
        double end = radius + (turns - 1) * BETWEEN;
        firstEnd = borders.isEmpty() ? end : firstEnd;
        borders.add(end + NEXT / 2);
        radius = end + NEXT;
        return out;
    }

    private static Point at(double angle, double radius) {
        return new Point(ACROSS * radius * Math.cos(angle), radius * Math.sin(angle));
    }

    /** The borders between rings, which no actor stands on. */
    List<Plan.Ring> outlines() {
        return borders.stream().map(r -> new Plan.Ring(ACROSS * r, r)).toList();
    }

    /** Where a direction meets the border around the first ring. */
    Point border(double angle) {
        return at(angle, firstEnd + NEXT / 2);
    }

    /** Where a direction meets the inner side of the first ring. */
    Point inner(double angle) {
        return at(angle, FIRST - NEXT / 2);
    }
}
