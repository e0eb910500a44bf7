package org.entente.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** How many ties of a day each choice of a facet would show under all that the other facets say. */
public final class FacetCounts {
    private final TimeIndex index;
    private final Chronicle chronicle;
    private final Moment moment;
    private final Map<String, Integer> counts = new TreeMap<>();

    private FacetCounts(TimeIndex index, Moment moment) {
        this.index = index;
        this.chronicle = index.chronicle();
        this.moment = moment;
    }

    /**
     * The counts by value, or by unit for strengths; values without a tie are missing. Text has none.
     *
     * @param counted which ties are counted at all, such as those of the actor in focus
     */
    public static Map<String, Integer> of(
            TimeIndex index, Filter filter, LocalDate day, Facet facet, Predicate<Tie> counted) {
        Moment moment = index.at(day, filter.query(q -> q.beside(facet)));
        FacetCounts out = new FacetCounts(index, moment);
        out.count(facet, counted);
        return out.counts;
    }

    private void count(Facet facet, Predicate<Tie> counted) {
        List<String> institutions = index.members().institutions();
        boolean[][] members = facet == Facet.INSTITUTION ? members(institutions) : new boolean[0][];
        moment.forEachTie(t -> {
            Tie tie = moment.tie(t);
            if (!counted.test(tie)) {
                return;
            }
            switch (facet) {
                case REGION -> {
                    String one = region(moment.from(t));
                    String other = region(moment.to(t));
                    add(one);
                    add(other.equals(one) ? "" : other);
                }
                case INSTITUTION -> {
                    boolean[] one = members[moment.from(t)];
                    boolean[] other = members[moment.to(t)];
                    for (int i = 0; i < one.length; i++) {
                        add(one[i] || other[i] ? institutions.get(i) : "");
                    }
                }
                case GRADE ->
                    add(Admission.grade(chronicle, tie).map(Enum::name).orElse(""));
                case STRENGTH ->
                    index.life(tie.id()).ifPresent(life -> units(chronicle, tie).stream()
                            .filter(u -> Strength.on(chronicle, life, moment.day(), u::equals)
                                    .isPresent())
                            .forEach(this::add));
                case TEXT -> {}
            }
        });
    }

    private boolean[][] members(List<String> institutions) {
        int today = Days.of(moment.day());
        boolean[][] out = new boolean[index.roster().actorCount()][institutions.size()];
        for (int i = 0; i < institutions.size(); i++) {
            for (int a = 0; a < out.length; a++) {
                out[a][i] = index.members().days(institutions.get(i), a).holds(today);
            }
        }
        return out;
    }

    private String region(int actor) {
        return moment.actor(actor).profile().region();
    }

    private void add(String value) {
        if (!value.isEmpty()) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    /** The units in which a tie's strength is ever told. */
    private static List<String> units(Chronicle chronicle, Tie tie) {
        String own = Strength.unit(chronicle, tie);
        Stream<String> measured = chronicle.measuresOf(tie.id()).stream().map(Measure::unit);
        Stream<String> told = chronicle.effectsOnTie(tie.id()).stream()
                .filter(e -> e.strength() != null)
                .map(e -> own);
        return Stream.concat(measured.map(u -> u.isEmpty() ? own : u), told)
                .distinct()
                .toList();
    }

    /** All values a facet can take in a record, the most common first; none for text, which is typed. */
    public static List<String> choices(TimeIndex index, Facet facet) {
        Chronicle chronicle = index.chronicle();
        return switch (facet) {
            case INSTITUTION -> {
                Map<String, Integer> sizes = index.members().institutions().stream()
                        .collect(Collectors.toMap(
                                i -> i, i -> chronicle.tiesOf(i).size()));
                yield ordered(sizes);
            }
            case REGION -> regions(chronicle);
            case GRADE ->
                Arrays.stream(org.entente.model.Grade.values()).map(Enum::name).toList();
            case STRENGTH -> units(chronicle);
            case TEXT -> List.of();
        };
    }

    /** All regions of a record's actors, the most common first. */
    public static List<String> regions(Chronicle chronicle) {
        return ordered(chronicle.actors().stream()
                .map(a -> a.profile().region())
                .filter(r -> !r.isEmpty())
                .collect(Collectors.toMap(r -> r, r -> 1, Integer::sum)));
    }

    /** All units in which a record tells strengths: those of its kinds, then the most common first. */
    public static List<String> units(Chronicle chronicle) {
        List<String> used = ordered(chronicle.ties().stream()
                .flatMap(t -> units(chronicle, t).stream())
                .filter(u -> !u.isEmpty())
                .collect(Collectors.toMap(u -> u, u -> 1, Integer::sum)));
        Stream<String> own = chronicle.kinds().stream().map(TieKind::unit).filter(used::contains);
        return Stream.concat(own, used.stream()).distinct().toList();
    }

    private static List<String> ordered(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
