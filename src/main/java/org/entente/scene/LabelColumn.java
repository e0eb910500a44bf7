package org.entente.scene;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of one dimension that are taken; the first come has the place. */
final class LabelColumn {
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    /** Takes a stretch where it is free. */
    boolean take(double from, double to) {
        Map.Entry<Double, Double> before = taken.floorEntry(from);
        Map.Entry<Double, Double> after = taken.ceilingEntry(from);
        boolean free = (before == null || before.getValue() <= from) && (after == null || after.getKey() >= to);
        if (free) {
            taken.put(from, to);
        }
        return free;
    }
}
