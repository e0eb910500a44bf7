package org.entente.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.Chronicle;
import org.entente.model.Measure;
import org.entente.model.Tie;

/** The strengths of all ties over time as {@link Strength} tells them, unit by unit, each folded when first asked for. */
final class Strengths {
    private final Roster roster;
    private final TimeIndex index;
    private final Map<String, Steps[]> known = new HashMap<>();

    /** Values from days on; not a number where nobody knows. */
    private static final class Steps {
        private static final Steps NONE = new Steps(new int[0], new double[0]);

        private final int[] days;
        private final double[] values;

        Steps(int[] days, double[] values) {
            this.days = days;
            this.values = values;
        }

        DaySet within(Range range) {
            boolean[] held = new boolean[days.length];
            for (int i = 0; i < held.length; i++) {
                held[i] = range.holds(values[i]);
            }
            return DaySet.steps(days, held);
        }
    }

    Strengths(Roster roster, TimeIndex index) {
        this.roster = roster;
        this.index = index;
    }

    /** The days on which a tie's strength lies in a range. */
    DaySet within(int tie, Range range) {
        return known.computeIfAbsent(range.unit(), this::steps)[tie].within(range);
    }

    private Steps[] steps(String unit) {
        Steps[] out = new Steps[roster.tieCount()];
        for (int t = 0; t < out.length; t++) {
            out[t] = steps(roster.tie(t), unit);
        }
        return out;
    }

    private Steps steps(Tie tie, String unit) {
        Chronicle chronicle = index.chronicle();
        List<Measure> measures = chronicle.measuresOf(tie.id());
        boolean told =
                !measures.isEmpty() || chronicle.effectsOnTie(tie.id()).stream().anyMatch(e -> e.strength() != null);
        if (!told) {
            return Steps.NONE;
        }
        Life life = Life.of(tie, chronicle, index.scenarios());
        TreeSet<LocalDate> turns = new TreeSet<>(List.of(LocalDate.MIN));
        for (Measure m : measures) {
            m.period().from().ifPresent(d -> turns.add(d.earliest()));
            m.period().to().ifPresent(d -> turns.add(d.latest().plusDays(1)));
        }
        life.phases().forEach(p -> turns.add(p.from()));
        life.phases().forEach(p -> p.opened().ifPresent(d -> turns.add(d.earliest())));
        life.phases().forEach(p -> turns.add(p.until()));
        List<LocalDate> days = List.copyOf(turns);
        return new Steps(
                days.stream().mapToInt(Days::of).toArray(),
                days.stream()
                        .mapToDouble(d -> Strength.on(chronicle, life, d, unit::equals)
                                .map(Strength::value)
                                .orElse(Double.NaN))
                        .toArray());
    }
}
