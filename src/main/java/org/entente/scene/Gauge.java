package org.entente.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Life;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/**
 * The scale by which line width shows strength: the square root of a strength's share of the full scale, which is the
 * largest strength of the kind that any tie of the focus ever had, rounded up, so that widths can be compared between days. Only
 * strengths in the unit of the kind are shown; a line without one is thinner than any that has one.
 */
final class Gauge {
    /** Width of a line whose strength is not known, in pixels. */
    static final double UNKNOWN = 1.7;

    private static final double LEAST = 2.4;
    private static final double MOST = 8;

    private final TimeIndex index;
    private final Set<String> focus;
    private final Map<String, Double> full = new HashMap<>();
    private final Map<String, Optional<Life>> told = new ConcurrentHashMap<>();

    /**
     * The scale of a picture.
     *
     * @param focus ids of the actors whose ties it is for, empty for all
     */
    Gauge(TimeIndex index, Set<String> focus) {
        this.index = index;
        this.focus = Set.copyOf(focus);
        Chronicle chronicle = index.chronicle();
        for (Measure m : chronicle.measures()) {
            chronicle.tie(m.tie()).ifPresent(t -> widen(t, m.unit(), m.value()));
        }
        for (Effect e : chronicle.effects()) {
            chronicle.tie(e.tie()).ifPresent(t -> e.knownStrength().ifPresent(v -> widen(t, "", v)));
        }
        full.replaceAll((kind, most) -> round(most));
    }

    private void widen(Tie tie, String unit, double value) {
        boolean subject = focus.isEmpty() || focus.contains(tie.from()) || focus.contains(tie.to());
        if (subject && value > 0 && (unit.isEmpty() || unit.equals(unit(tie.kind())))) {
            full.merge(tie.kind(), value, Math::max);
        }
    }

    private String unit(String kind) {
        return index.chronicle().kind(kind).map(TieKind::unit).orElse("");
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 2, 5}) {
            if (value <= step * power * (1 + 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    boolean suits(TimeIndex other, Set<String> actors) {
        return index == other && focus.equals(actors);
    }

    /** The index it was made for. */
    TimeIndex index() {
        return index;
    }

    /** The full scale of a kind in its unit, empty where the record tells no strength of it. */
    OptionalDouble full(TieKind kind) {
        Double most = full.get(kind.id());
        return most == null ? OptionalDouble.empty() : OptionalDouble.of(most);
    }

    /** The strength of a tie on a day in the unit of its kind, of its last known period; empty where nobody knows. */
    OptionalDouble strength(Tie tie, LocalDate day) {
        return told.computeIfAbsent(tie.id(), id -> told(tie))
                .flatMap(life -> Strength.on(index.chronicle(), life, day, unit(tie.kind())::equals))
                .map(s -> OptionalDouble.of(s.value()))
                .orElse(OptionalDouble.empty());
    }

    /** The life of a tie of which a strength in the unit of its kind is told on some day. */
    private Optional<Life> told(Tie tie) {
        Chronicle chronicle = index.chronicle();
        String unit = unit(tie.kind());
        boolean any = full.containsKey(tie.kind())
                && (chronicle.measuresOf(tie.id()).stream()
                                .anyMatch(m -> m.unit().isEmpty() || m.unit().equals(unit))
                        || chronicle.effectsOnTie(tie.id()).stream().anyMatch(e -> e.strength() != null));
        return any ? index.life(tie.id()) : Optional.empty();
    }

    /** The width in pixels of a line of a known strength. */
    double width(TieKind kind, double strength) {
        double share = Math.min(1, Math.max(0, strength) / full(kind).orElse(1));
        return LEAST + (MOST - LEAST) * Math.sqrt(share);
    }
}
