package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Progress;

/**
 * Puts actors close that are tied directly or through few others, whenever the ties were, nations and institutions
 * alike; the mean tie is about 100 long. Groups without a tie between them stand apart, the largest first.
 */
public final class NetworkLayout implements Layout {
    private static final double GAP = 80;

    @Override
    public String id() {
        return "network";
    }

    @Override
    public String name() {
        return "Network";
    }

    @Override
    public Placement place(Chronicle chronicle, Progress progress) {
        TieGraph graph = TieGraph.of(chronicle);
        List<int[]> components = graph.components();
        List<double[][]> places = new ArrayList<>();
        for (int[] members : components) {
            places.add(new Island(graph, members).places(progress));
        }
        Map<String, Point> points = new TreeMap<>();
        double widest = width(places);
        double left = 0;
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < components.size(); i++) {
            Rect box = bounds(places.get(i));
            if (left > 0 && left + box.width() > widest) {
                left = 0;
                top = bottom + GAP;
            }
            for (int k = 0; k < components.get(i).length; k++) {
                double[] at = places.get(i)[k];
                points.put(graph.id(components.get(i)[k]), new Point(at[0] - box.x() + left, at[1] - box.y() + top));
            }
            left += box.width() + GAP;
            bottom = Math.max(bottom, top + box.height());
        }
        return Placement.of(points);
    }

    /** How wide rows of groups may be: as a group that outweighs all others, else so that a picture of 8 to 5 comes out. */
    private static double width(List<double[][]> places) {
        double area = 0;
        double largest = 0;
        double widest = 0;
        for (double[][] group : places) {
            Rect box = bounds(group);
            double taken = (box.width() + GAP) * (box.height() + GAP);
            area += taken;
            if (taken > largest) {
                largest = taken;
                widest = box.width();
            }
        }
        return largest > area / 2 ? widest : Math.max(widest, Math.sqrt(area * 1.6));
    }

    private static Rect bounds(double[][] places) {
        return Arrays.stream(places)
                .map(p -> new Rect(p[0], p[1], 0, 0))
                .reduce(Rect::union)
                .orElseThrow();
    }
}
