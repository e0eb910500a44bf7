package org.entente.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shares the directions around a middle among sectors, more to those of more members. */
final class EgoSectors {
    private static final double LEAST = Math.toRadians(24);

    private final Map<EgoSector, Double> starts = new EnumMap<>(EgoSector.class);
    private final Map<EgoSector, Double> widths = new EnumMap<>(EgoSector.class);

    /** Shares a turn among the sectors that have members; alignment keeps its middle straight above. */
    EgoSectors(Map<EgoSector, List<String>> members) {
        int all = members.values().stream().mapToInt(List::size).sum();
        double shared = 2 * Math.PI - LEAST * EgoSector.values().length;
        double at = 0;
        for (EgoSector sector : EgoSector.values()) {
            int count = members.getOrDefault(sector, List.of()).size();
            double width = LEAST + shared * count / Math.max(1, all);
            starts.put(sector, at);
            widths.put(sector, width);
            at += width;
        }
        double middle = start(EgoSector.ALIGNMENT) + width(EgoSector.ALIGNMENT) / 2;
        starts.replaceAll((sector, start) -> start - middle - Math.PI / 2);
    }

    private double start(EgoSector sector) {
        return starts.getOrDefault(sector, 0.0);
    }

    private double width(EgoSector sector) {
        return widths.getOrDefault(sector, 0.0);
    }

    /** The direction a share of the way through a sector, clockwise from the right in radians. */
    double angle(EgoSector sector, double share) {
        double margin = LEAST / 4;
        return start(sector) + margin + share * (width(sector) - 2 * margin);
    }

    /** The direction in which a sector ends. */
    double end(EgoSector sector) {
        return start(sector) + width(sector);
    }
}
