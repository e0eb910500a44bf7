package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Puts actors close that are tied directly or through few others, whenever the ties were, nations and institutions
 * alike; the mean tie is about 100 long. Groups without a tie between them stand in columns, the largest
 * first, so that a wide picture is filled.
 */
public final class NetworkLayout implements Layout {
    private static final double GAP = 80;
    private static final double LONE_GAP = 36;

    /** Room around the members of a bloc. */
    private static final double AROUND = 30;

    /** Ties within a bloc are wanted a quarter as long as those between two. */
    private static final StressModel.Stretch TIGHT = new StressModel.Stretch(0.45, 1.8);

    private static final StressModel.Stretch EVEN = new StressModel.Stretch(1, 1);

    private final String id;
    private final StressModel.Stretch stretch;

    private NetworkLayout(String id, StressModel.Stretch stretch) {
        this.id = id;
        this.stretch = stretch;
    }

    /** The network in which all ties are alike. */
    public static NetworkLayout even() {
        return new NetworkLayout("network", EVEN);
    }

    /** The network in which the members of a bloc stand close and blocs apart. */
    public static NetworkLayout byBloc() {
        return new NetworkLayout("blocs", TIGHT);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String family() {
        return Texts.of("words.layouts.network");
    }

    @Override
    public Placement place(Chronicle chronicle, @Nullable String focus, Progress progress) {
        TieGraph graph = TieGraph.of(chronicle);
        List<int[]> components = graph.components();
        List<List<String>> groups =
                stretch.equals(EVEN) ? List.of() : Blocs.of(chronicle).groups();
        Map<String, Integer> blocs = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String id : groups.get(i)) {
                blocs.put(id, i);
            }
        }
        List<double[][]> places = new ArrayList<>();
        for (int[] members : components) {
            int[][] neighbours = graph.within(members);
            int[] group = Arrays.stream(members)
                    .map(m -> blocs.getOrDefault(graph.id(m), -1 - m))
                    .toArray();
            places.add(new Island(neighbours, new StressModel(neighbours, group, stretch)).places(progress));
        }
        Map<String, Point> points = new TreeMap<>();
        double tallest = height(places);
        double left = 0;
        double top = 0;
        double right = 0;
        for (int i = 0; i < components.size(); i++) {
            Rect box = bounds(places.get(i));
            if (top > 0 && top + box.height() > tallest) {
                top = 0;
                left = right + GAP;
            }
            for (int k = 0; k < components.get(i).length; k++) {
                double[] at = places.get(i)[k];
                points.put(graph.id(components.get(i)[k]), new Point(at[0] - box.x() + left, at[1] - box.y() + top));
            }
            top += box.height() + (components.get(i).length == 1 ? LONE_GAP : GAP);
            right = Math.max(right, left + box.width());
        }
        List<List<Point>> areas = groups.stream()
                .map(g -> g.stream().map(points::get).filter(Objects::nonNull).toList())
                .filter(g -> g.size() > 2)
                .map(g -> Hull.around(g, AROUND))
                .toList();
        return Placement.of(points).with(Plan.ofAreas(areas));
    }

    /** How tall columns of groups may be: as the largest group, or so that a picture of 8 to 5 comes out. */
    private static double height(List<double[][]> places) {
        double area = 0;
        double tallest = 0;
        for (double[][] group : places) {
            Rect box = bounds(group);
            area += (box.width() + GAP) * (box.height() + (group.length == 1 ? LONE_GAP : GAP));
            tallest = Math.max(tallest, box.height());
        }
        return Math.max(tallest, Math.sqrt(area / 1.6) - GAP);
    }

    private static Rect bounds(double[][] places) {
        return Arrays.stream(places)
                .map(p -> new Rect(p[0], p[1], 0, 0))
                .reduce(Rect::union)
                .orElseThrow();
    }
}
