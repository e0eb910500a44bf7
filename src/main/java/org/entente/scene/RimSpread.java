package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/** Moves plates along the edge they stand at until none covers another. */
final class RimSpread {
    private static final double GAP = 4;

    private RimSpread() {}

    /** The same spots, none overlapping another as long as the edges have room. */
    static List<Spot> apart(List<Spot> spots, Rect rim) {
        List<Spot> left = new ArrayList<>();
        List<Spot> right = new ArrayList<>();
        List<Spot> top = new ArrayList<>();
        List<Spot> bottom = new ArrayList<>();
        for (Spot spot : spots) {
            double toLeft = spot.box().x() - rim.x();
            double toRight = rim.right() - spot.box().right();
            double toTop = spot.box().y() - rim.y();
            double toBottom = rim.bottom() - spot.box().bottom();
            double least = Math.min(Math.min(toLeft, toRight), Math.min(toTop, toBottom));
            if (least == toLeft) {
                left.add(spot);
            } else if (least == toRight) {
                right.add(spot);
            } else if (least == toTop) {
                top.add(spot);
            } else {
                bottom.add(spot);
            }
        }
        List<Spot> out = new ArrayList<>();
        out.addAll(column(left, rim));
        out.addAll(column(right, rim));
        List<Spot> taken = List.copyOf(out);
        out.addAll(row(top, rim, taken));
        out.addAll(row(bottom, rim, taken));
        return out;
    }

    private static List<Spot> column(List<Spot> spots, Rect rim) {
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparingDouble((Spot s) -> s.at().y())
                .thenComparing(s -> s.actor().id()));
        double[] at = new double[sorted.size()];
        double[] half = new double[sorted.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = sorted.get(i).at().y();
            half[i] = sorted.get(i).half().height();
        }
        spread(at, half, rim.y(), rim.bottom());
        List<Spot> out = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            out.add(moved(sorted.get(i), new Point(sorted.get(i).at().x(), at[i])));
        }
        return out;
    }

    private static List<Spot> row(List<Spot> spots, Rect rim, List<Spot> taken) {
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparingDouble((Spot s) -> s.at().x())
                .thenComparing(s -> s.actor().id()));
        double[] at = new double[sorted.size()];
        double[] half = new double[sorted.size()];
        double low = rim.x();
        double high = rim.right();
        for (int i = 0; i < at.length; i++) {
            at[i] = sorted.get(i).at().x();
            half[i] = sorted.get(i).half().width();
            for (Spot other : taken) {
                boolean level = Math.abs(other.at().y() - sorted.get(i).at().y())
                        < other.half().height() + sorted.get(i).half().height() + GAP;
                if (level && other.at().x() < rim.centre().x()) {
                    low = Math.max(low, other.box().right() + GAP);
                } else if (level) {
                    high = Math.min(high, other.box().x() - GAP);
                }
            }
        }
        spread(at, half, low, high);
        List<Spot> out = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            out.add(moved(sorted.get(i), new Point(at[i], sorted.get(i).at().y())));
        }
        return out;
    }

    private static Spot moved(Spot spot, Point at) {
        return new Spot(spot.actor(), at, spot.half(), spot.seat());
    }

    /** Pushes ordered intervals apart: forwards from the low end, then back from the high end. */
    private static void spread(double[] at, double[] half, double low, double high) {
        double free = low;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(at[i], free + half[i]);
            free = at[i] + half[i] + GAP;
        }
        free = high;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], free - half[i]);
            free = at[i] - half[i] - GAP;
        }
    }
}
