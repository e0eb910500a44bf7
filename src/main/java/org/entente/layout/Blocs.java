package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.time.Members;

/**
 * Who stands with whom, over the whole of time: actors grouped by their cooperative ties. To belong to an institution weighs
 * 1, any other bond a third and a supply, which is of a kind with a unit, a twentieth, since suppliers serve many sides; several
 * ties of a sort between two actors add half the logarithm of their number, since the tenth tells less than the first. What
 * is shared with more than a quarter of all nations tells less, the more of them the less: an institution of nearly all,
 * and one and the same tie of most nations to one, such as their votes. Ties of scenarios do not count.
 *
 * @param groups ids of two or more actors each, the largest group first; within a group those with most of its ties first
 * @param loners ids of the actors that stand with nobody, in alphabetical order
 * @param modularity how much more ties run within groups than by chance, 0 to 1
 */
public record Blocs(List<List<String>> groups, List<String> loners, double modularity) {
    /** What a larger share of all nations has in common tells less of who stands with whom. */
    private static final double WIDE = 0.25;

    /** So many actors may have something in common in any record before it counts as wide. */
    private static final int FEW = 20;

    /** What a tie is, and what one of it weighs. */
    private enum Sort {
        MEMBERSHIP(1),
        BOND(1.0 / 3),
        SUPPLY(1.0 / 20);

        private final double weight;

        Sort(double weight) {
            this.weight = weight;
        }
    }

    /** What many may have in common: a sort of tie to an institution, or one and the same tie to a nation. */
    private record Common(String to, Sort sort, String subject) {}

    private record Counted(Tie tie, Common common) {}

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
        Set<String> institutions = chronicle.actors().stream()
                .filter(Actor::institution)
                .map(Actor::id)
                .collect(Collectors.toSet());
        double wide = Math.max(FEW, WIDE * (ids.size() - institutions.size()));
        Map<Common, Set<String>> sharers = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        for (Tie tie : chronicle.ties()) {
            sort(chronicle, tie, institutions).ifPresent(sort -> {
                boolean joins = institutions.contains(tie.to());
                Common common = new Common(tie.to(), sort, joins ? "" : tie.subject());
                counted.add(new Counted(tie, common));
                sharers.computeIfAbsent(common, c -> new HashSet<>()).add(tie.from());
            });
        }
        List<Map<Integer, Double>> links = none(ids);
        for (Sort sort : Sort.values()) {
            List<Map<Integer, Double>> counts = none(ids);
            for (Counted one : counted) {
                if (one.common().sort() == sort) {
                    double share = Math.min(
                            1,
                            wide / sharers.getOrDefault(one.common(), Set.of()).size());
                    int from = numbers.getOrDefault(one.tie().from(), 0);
                    int to = numbers.getOrDefault(one.tie().to(), 0);
                    counts.get(from).merge(to, share * share, Double::sum);
                    counts.get(to).merge(from, share * share, Double::sum);
                }
            }
            IntStream.range(0, ids.size()).forEach(i -> counts.get(i)
                    .forEach((other, count) -> links.get(i).merge(other, sort.weight * grown(count), Double::sum)));
        }
        return Web.of(links, new double[ids.size()]);
    }

    /** What a tie counts as; as nothing where it is against somebody, of a scenario, or not between two actors. */
    private static Optional<Sort> sort(Chronicle chronicle, Tie tie, Set<String> institutions) {
        boolean whole = Stream.of(tie.from(), tie.to())
                .allMatch(id -> chronicle.actor(id).isPresent());
        if (tie.hypothetical() || !whole || tie.from().equals(tie.to())) {
            return Optional.empty();
        }
        boolean joins = institutions.contains(tie.to()) && Members.full(tie.subject());
        return chronicle
                .kind(tie.kind())
                .filter(kind -> kind.nature().stance() == Stance.COOPERATIVE)
                .map(kind -> !kind.unit().isEmpty() ? Sort.SUPPLY : joins ? Sort.MEMBERSHIP : Sort.BOND);
    }

    private static double grown(double count) {
        return count < 1 ? count : 1 + Math.log(count) / 2;
    }

    private static List<Map<Integer, Double>> none(List<String> ids) {
        return Stream.<Map<Integer, Double>>generate(HashMap::new)
                .limit(ids.size())
                .toList();
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
