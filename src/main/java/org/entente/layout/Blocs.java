package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/**
 * Who stands with whom, over the whole of time: actors grouped by their cooperative ties. A link weighs 1 and half the logarithm of
 * the number of ties between two actors, since the tenth tells less than the first, and less where one of them is an
 * institution to which most belong. A supply, which is of a kind with a unit, counts a quarter, since suppliers serve many sides;
 * ties of scenarios do not count.
 *
 * @param groups ids of two or more actors each, the largest group first; within a group those with most of its ties first
 * @param loners ids of the actors that stand with nobody, in alphabetical order
 * @param modularity how much more ties run within groups than by chance, 0 to 1
 */
public record Blocs(List<List<String>> groups, List<String> loners, double modularity) {
    /** An institution tied to a larger share of all nations tells less of who stands with whom, the more the larger. */
    private static final double WIDE = 0.25;

    /** So many actors an institution may be tied to in any record before it counts as wide. */
    private static final int FEW = 20;

    private static final double SUPPLY = 0.25;

    public Blocs {
        groups = groups.stream().map(List::copyOf).toList();
        loners = List.copyOf(loners);
    }

    /** The blocs of a record, which depend on its rows but not on their order. */
    public static Blocs of(Chronicle chronicle) {
        List<String> ids = chronicle.actors().stream().map(Actor::id).sorted().toList();
        Web web = web(chronicle, ids);
        int[] group = Leiden.groups(web);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        IntStream.range(0, group.length).forEach(i -> members.computeIfAbsent(group[i], g -> new ArrayList<>())
                .add(i));
        List<List<String>> groups = members.values().stream()
                .filter(m -> m.size() > 1)
                .sorted(Comparator.comparingInt((List<Integer> m) -> -m.size()).thenComparing(m -> m.get(0)))
                .map(m -> m.stream()
                        .sorted(Comparator.comparingDouble((Integer i) -> -within(web, group, i)))
                        .map(ids::get)
                        .toList())
                .toList();
        List<String> loners = members.values().stream()
                .filter(m -> m.size() == 1)
                .map(m -> ids.get(m.get(0)))
                .sorted()
                .toList();
        return new Blocs(groups, loners, Math.max(0, web.modularity(group)));
    }

    private static Web web(Chronicle chronicle, List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        Map<String, Double> cooperative = new HashMap<>();
        for (TieKind kind : chronicle.kinds()) {
            if (kind.nature().stance() == Stance.COOPERATIVE) {
                cooperative.put(kind.id(), kind.unit().isEmpty() ? 1 : SUPPLY);
            }
        }
        List<Map<Integer, Double>> links = Stream.<Map<Integer, Double>>generate(HashMap::new)
                .limit(ids.size())
                .toList();
        for (Tie tie : chronicle.ties()) {
            Integer from = numbers.get(tie.from());
            Integer to = numbers.get(tie.to());
            double weight = tie.hypothetical() ? 0 : cooperative.getOrDefault(tie.kind(), 0.0);
            if (weight > 0 && from != null && to != null && !from.equals(to)) {
                links.get(from).merge(to, weight, Double::sum);
                links.get(to).merge(from, weight, Double::sum);
            }
        }
        links.forEach(weights -> weights.replaceAll((other, count) -> 1 + Math.log(count) / 2));
        lighten(chronicle, numbers, links);
        return Web.of(links, new double[ids.size()]);
    }

    /** Has links to an institution that holds nearly everybody weigh little, by the square of how wide it is. */
    private static void lighten(Chronicle chronicle, Map<String, Integer> numbers, List<Map<Integer, Double>> links) {
        long nations = chronicle.actors().stream().filter(a -> !a.institution()).count();
        double wide = Math.max(FEW, WIDE * nations);
        for (Actor actor : chronicle.actors()) {
            int number = numbers.getOrDefault(actor.id(), 0);
            Map<Integer, Double> own = links.get(number);
            if (actor.institution() && own.size() > wide) {
                double share = wide / own.size();
                own.replaceAll((other, weight) -> weight * share * share);
                own.forEach((other, weight) -> links.get(other).put(number, weight));
            }
        }
    }

    private static double within(Web web, int[] group, int node) {
        int[] neighbours = web.neighbours(node);
        return IntStream.range(0, neighbours.length)
                .filter(i -> group[neighbours[i]] == group[node])
                .mapToDouble(i -> web.weights(node)[i])
                .sum();
    }

    /** All actors, group after group and then the loners. */
    public List<String> order() {
        return Stream.concat(groups.stream().flatMap(List::stream), loners.stream())
                .toList();
    }

    /** By actor id the number of its group, counted from 0; loners are missing. */
    public Map<String, Integer> byActor() {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            groups.get(i).forEach(id -> out.put(id, group));
        }
        return Map.copyOf(out);
    }
}
