package org.entente.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.Tie;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/**
 * How a sum of strengths of one unit is shared among partners on a day. Ties without a strength for that day are counted
 * but have no share: unknown is not zero.
 *
 * @param unit of the strengths, never mixed with another
 * @param partners with their sums, the largest first, all above zero
 * @param measured how many ties have a strength in this unit for the day
 * @param all how many ties there are
 */
public record Shares(String unit, List<Partner> partners, int measured, int all) {

    /**
     * A partner.
     *
     * @param value the sum of its strengths
     * @param share of the sum of all, 0 to 1
     */
    public record Partner(String actor, double value, double share) {}

    public Shares {
        partners = List.copyOf(partners);
    }

    /**
     * The shares of some ties of a kind, one for each unit in which some strength is told for the day.
     *
     * @param partner id of the actor at a tie's other end
     */
    public static List<Shares> of(TimeIndex index, List<Tie> ties, LocalDate day, Function<Tie, String> partner) {
        Map<String, Map<String, Double>> sums = new TreeMap<>();
        Map<String, Integer> measured = new TreeMap<>();
        for (Tie tie : ties) {
            Optional<Strength> strength = index.life(tie.id())
                    .flatMap(life -> Strength.on(index.chronicle(), life, day))
                    .filter(Strength::current);
            strength.ifPresent(s -> {
                measured.merge(s.unit(), 1, Integer::sum);
                sums.computeIfAbsent(s.unit(), u -> new LinkedHashMap<>())
                        .merge(partner.apply(tie), s.value(), Double::sum);
            });
        }
        List<Shares> out = new ArrayList<>();
        sums.forEach((unit, values) -> {
            Shares shares = of(unit, values, measured.getOrDefault(unit, 0), ties.size());
            if (!shares.partners.isEmpty()) {
                out.add(shares);
            }
        });
        return out;
    }

    /** The shares of sums by partner; those of zero or less have none. */
    static Shares of(String unit, Map<String, Double> values, int measured, int all) {
        double sum =
                values.values().stream().filter(v -> v > 0).mapToDouble(v -> v).sum();
        List<Partner> partners = values.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Partner(e.getKey(), e.getValue(), e.getValue() / sum))
                .sorted(Comparator.comparingDouble(Partner::value).reversed().thenComparing(Partner::actor))
                .toList();
        return new Shares(unit, partners, measured, all);
    }

    /**
     * The Herfindahl–Hirschman index, the sum of the squared shares in per cent: 10,000 for a single partner, 10,000 / n
     * for n equal ones (Hirschman 1945, National Power and the Structure of Foreign Trade; Rhoades 1993, The
     * Herfindahl–Hirschman Index, Federal Reserve Bulletin 79).
     */
    public double concentration() {
        return partners.stream()
                .mapToDouble(p -> 100 * p.share() * 100 * p.share())
                .sum();
    }
}
