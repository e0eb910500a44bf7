package org.entente.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/**
 * The strength of a tie on a day, from a measure or from an effect that told one.
 *
 * @param value 0 where it is known to be zero
 * @param unit the measure's, or that of the tie's kind
 * @param period for which it was told; an effect's lasts until the tie's next phase
 * @param current whether the period covers the day; otherwise it is the last one known before the day, for which the zero of
 *     a phase that is over does not count
 */
public record Strength(double value, String unit, Span period, Evidence evidence, boolean current) {

    private static final Comparator<Strength> LATEST =
            Comparator.comparing(Strength::end).thenComparing(Strength::start);

    /** The strength as far as facts tell it; empty where nobody knows. */
    public static Optional<Strength> on(Chronicle chronicle, Tie tie, LocalDate day) {
        return on(chronicle, Life.of(tie, chronicle, Set.of()), day);
    }

    /** The strength with the scenarios that the life was folded with; empty where nobody knows. */
    public static Optional<Strength> on(Chronicle chronicle, Life life, LocalDate day) {
        return on(chronicle, life, day, u -> true);
    }

    /** The strength told in one of some units; empty where nobody tells it in these. */
    public static Optional<Strength> on(Chronicle chronicle, Life life, LocalDate day, Predicate<String> units) {
        String unit = unit(chronicle, life.tie());
        List<Strength> effects = life.phases().stream()
                .flatMap(p -> told(chronicle, p, unit).stream())
                .filter(s -> units.test(s.unit))
                .toList();
        List<Strength> measures = chronicle.measuresOf(life.tie().id()).stream()
                .map(m -> of(m, unit))
                .filter(s -> units.test(s.unit))
                .toList();
        return Stream.concat(effects.stream(), measures.stream())
                .filter(s -> s.period.mayContain(day))
                .reduce((a, b) -> start(b).isBefore(start(a)) ? a : b)
                .or(() -> last(Stream.concat(effects.stream().filter(Strength::outlasts), measures.stream()), day));
    }

    /** The unit of what is told of a tie without one: that of its measures, else of its kind. */
    static String unit(Chronicle chronicle, Tie tie) {
        return chronicle.measuresOf(tie.id()).stream()
                .map(Measure::unit)
                .filter(u -> !u.isEmpty())
                .findFirst()
                .or(() -> chronicle.kind(tie.kind()).map(TieKind::unit))
                .orElse("");
    }

    /** A stop that is over says nothing of what flows again. */
    private boolean outlasts() {
        return value != 0;
    }

    private static Optional<Strength> last(Stream<Strength> told, LocalDate day) {
        return told.filter(s -> end(s).isBefore(day))
                .reduce((a, b) -> LATEST.compare(a, b) > 0 ? a : b)
                .map(s -> new Strength(s.value, s.unit, s.period, s.evidence, false));
    }

    private static LocalDate start(Strength s) {
        return s.period.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate end(Strength s) {
        return s.period.to().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static Strength of(Measure m, String unit) {
        return new Strength(m.value(), m.unit().isEmpty() ? unit : m.unit(), m.period(), m.evidence(), true);
    }

    private static Optional<Strength> told(Chronicle chronicle, Phase phase, String unit) {
        Effect effect = phase.cause();
        Double value = effect == null ? null : effect.strength();
        if (effect == null || value == null) {
            return Optional.empty();
        }
        PartialDate end = phase.until().equals(LocalDate.MAX)
                ? null
                : PartialDate.of(phase.until().minusDays(1));
        List<String> sources = chronicle
                .event(effect.event())
                .map(Event::account)
                .map(a -> a.evidence().sources())
                .orElse(List.of());
        Evidence evidence = new Evidence(sources, effect.note());
        return Optional.of(new Strength(value, unit, new Span(phase.since(), end), evidence, true));
    }
}
