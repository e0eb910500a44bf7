package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Puts one actor in the middle, the states it followed beside it, and all others on rings by how many ties lie between,
 * whenever the ties were. On the first ring suppliers stand to the left, customers to the right, whom it is aligned with
 * above, sanctions below; on the next each stands near whom it has most ties with on the ring before. Without a focus the
 * actor of most ties is in the middle.
 */
public final class EgoLayout implements Layout {
    /** How far on in its sector a caption stands, rather at the front of the list. */
    private static final List<Double> CAPTION_SHARES = List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0);

    @Override
    public String id() {
        return "ego";
    }

    @Override
    public boolean centred() {
        return true;
    }

    @Override
    public Placement place(Chronicle chronicle, @Nullable String focus, Progress progress) {
        String middle = focus != null && chronicle.actor(focus).isPresent() ? focus : busiest(chronicle);
        if (middle.isEmpty()) {
            return Placement.of(Map.of());
        }
        List<String> lineage = chronicle.lineage(middle).stream()
                .filter(id -> chronicle.actor(id).isPresent())
                .toList();
        Map<String, Point> points = new TreeMap<>();
        for (int i = 0; i < lineage.size(); i++) {
            int rows = (i + 1) / 2;
            points.put(lineage.get(i), new Point(0, (i % 2 == 0 ? -rows : rows) * EgoRings.BESIDE));
        }
        EgoRings rings = new EgoRings();
        Map<String, Double> angles = new HashMap<>();
        Map<EgoSector, List<Double>> directions = new EnumMap<>(EgoSector.class);
        List<List<String>> circles = circles(chronicle, lineage);
        for (int i = 0; i < circles.size(); i++) {
            List<String> circle = circles.get(i);
            if (i == 0) {
                directions.putAll(first(chronicle, circle, lineage, angles));
            } else {
                next(chronicle, circle, angles, rings.gap(circle.size()));
            }
            circle.sort(Comparator.comparingDouble((String id) -> angles.getOrDefault(id, 0.0))
                    .thenComparing(id -> id));
            rings.add(circle.stream().map(id -> angles.getOrDefault(id, 0.0)).toList())
                    .forEach((at, point) -> points.put(circle.get(at), point));
        }
        return Placement.of(points).with(plan(rings, directions));
    }

    private static String busiest(Chronicle chronicle) {
        return chronicle.actors().stream()
                .map(Actor::id)
                .min(Comparator.comparingInt(
                                (String id) -> -chronicle.tiesOf(id).size())
                        .thenComparing(id -> id))
                .orElse("");
    }

    /** Actors by how many ties lie between them and the middle; last those that no tie leads to. */
    private static List<List<String>> circles(Chronicle chronicle, List<String> middle) {
        List<List<String>> out = new ArrayList<>();
        Set<String> left = new TreeSet<>();
        chronicle.actors().forEach(a -> left.add(a.id()));
        Set<String> circle = new TreeSet<>(middle);
        while (!circle.isEmpty()) {
            left.removeAll(circle);
            Set<String> next = new TreeSet<>();
            for (String id : circle) {
                chronicle.tiesOf(id).stream()
                        .map(t -> t.other(id))
                        .filter(left::contains)
                        .forEach(next::add);
            }
            if (!next.isEmpty()) {
                out.add(new ArrayList<>(next));
            }
            circle = next;
        }
        if (!left.isEmpty()) {
            out.add(new ArrayList<>(left));
        }
        return out;
    }

    /** Angles of direct partners, sector by sector; tells each sector's end, and where its caption may stand. */
    private static Map<EgoSector, List<Double>> first(
            Chronicle chronicle, List<String> circle, List<String> middle, Map<String, Double> angles) {
        Map<EgoSector, List<String>> sectors = new TreeMap<>();
        for (String id : circle) {
            sectors.computeIfAbsent(EgoSector.of(chronicle, id, middle), s -> new ArrayList<>())
                    .add(id);
        }
        EgoSectors widths = new EgoSectors(sectors);
        Map<EgoSector, List<Double>> directions = new EnumMap<>(EgoSector.class);
        sectors.forEach((sector, members) -> {
            members.sort(Comparator.comparing((String id) -> mainKind(chronicle, id, middle))
                    .thenComparing(id -> id));
            for (int i = 0; i < members.size(); i++) {
                angles.put(members.get(i), widths.angle(sector, (i + 0.5) / members.size()));
            }
            directions.put(
                    sector,
                    Stream.concat(
                                    Stream.of(widths.end(sector)),
                                    CAPTION_SHARES.stream().map(share -> widths.angle(sector, share)))
                            .toList());
        });
        return directions;
    }

    private static String mainKind(Chronicle chronicle, String partner, List<String> middle) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Tie tie : chronicle.tiesOf(partner)) {
            if (middle.contains(tie.other(partner))) {
                counts.merge(tie.kind(), 1, Integer::sum);
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best = best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best;
    }

    private static void next(Chronicle chronicle, List<String> circle, Map<String, Double> angles, double gap) {
        Set<String> placed = new HashSet<>(angles.keySet());
        double[] wanted = new double[circle.size()];
        for (int i = 0; i < wanted.length; i++) {
            Map<String, Integer> ties = new TreeMap<>();
            String id = circle.get(i);
            chronicle.tiesOf(id).stream()
                    .map(t -> t.other(id))
                    .filter(placed::contains)
                    .forEach(other -> ties.merge(other, 1, Integer::sum));
            wanted[i] = ties.entrySet().stream()
                    .min(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(e -> angles.getOrDefault(e.getKey(), 0.0))
                    .orElse(Math.PI / 2);
        }
        double[] apart = Circular.apart(wanted, gap);
        for (int i = 0; i < apart.length; i++) {
            angles.put(circle.get(i), apart[i]);
        }
    }

    private static Plan plan(EgoRings rings, Map<EgoSector, List<Double>> directions) {
        List<Plan.Caption> captions = new ArrayList<>();
        List<Plan.Spoke> spokes = new ArrayList<>();
        directions.forEach((sector, angles) -> {
            captions.add(new Plan.Caption(
                    sector.caption(), angles.stream().skip(1).map(rings::border).toList()));
            if (directions.size() > 1) {
                spokes.add(new Plan.Spoke(rings.inner(angles.get(0)), rings.border(angles.get(0))));
            }
        });
        return new Plan(rings.outlines(), spokes, captions, List.of());
    }
}
