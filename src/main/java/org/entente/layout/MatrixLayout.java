package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Puts actors down the diagonal of a sheet, bloc after bloc and within one by region and number of ties, evenly but for
 * a gap before each bloc.
 */
public final class MatrixLayout implements Layout {
    /** Width of the sheet in units. */
    public static final double WIDTH = 1000;

    /** How much wider than high a cell is, so that a name of a few letters fits over it. */
    public static final double ASPECT = 1.7;

    /** What stands between two blocs, in parts of a row. */
    public static final double GAP = 0.35;

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public Form form() {
        return Form.MATRIX;
    }

    @Override
    public Placement place(Chronicle chronicle, @Nullable String focus, Progress progress) {
        List<List<String>> blocs = blocs(chronicle);
        int actors = blocs.stream().mapToInt(List::size).sum();
        double step = WIDTH / Math.max(1, actors + GAP * Math.max(0, blocs.size() - 1));
        Map<String, Point> points = new TreeMap<>();
        double at = 0.5;
        for (List<String> bloc : blocs) {
            for (String id : bloc) {
                points.put(id, new Point(at * step, at * step / ASPECT));
                at++;
            }
            at += GAP;
        }
        return new Placement(points, new Rect(0, 0, WIDTH, WIDTH / ASPECT));
    }

    private static List<List<String>> blocs(Chronicle chronicle) {
        Blocs blocs = Blocs.of(chronicle);
        Comparator<String> order = Comparator.comparing((String id) ->
                        chronicle.actor(id).map(a -> a.profile().region()).orElse(""))
                .thenComparingInt(id -> -chronicle.tiesOf(id).size())
                .thenComparing(id -> chronicle.actor(id).map(Actor::name).orElse(id))
                .thenComparing(id -> id);
        List<List<String>> out = new ArrayList<>();
        Stream.concat(blocs.groups().stream(), Stream.of(blocs.loners()))
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted(order).toList())
                .forEach(out::add);
        return out;
    }

    /** The numbers of the blocs that actors stand in, as a placement's gaps tell them, in the order of the actors. */
    public static Map<String, Integer> blocs(Placement placement) {
        List<Map.Entry<String, Point>> order =
                new ArrayList<>(placement.points().entrySet());
        order.sort(Comparator.comparingDouble(e -> e.getValue().x()));
        double step = Double.MAX_VALUE;
        for (int i = 1; i < order.size(); i++) {
            step = Math.min(
                    step,
                    order.get(i).getValue().x() - order.get(i - 1).getValue().x());
        }
        Map<String, Integer> out = new java.util.LinkedHashMap<>();
        int bloc = 0;
        for (int i = 0; i < order.size(); i++) {
            double jump = i == 0
                    ? 0
                    : order.get(i).getValue().x() - order.get(i - 1).getValue().x();
            bloc += jump > step * (1 + GAP / 2) ? 1 : 0;
            out.put(order.get(i).getKey(), bloc);
        }
        return out;
    }
}
