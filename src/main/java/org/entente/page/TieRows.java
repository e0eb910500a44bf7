package org.entente.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Effect;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Life;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/** Writes ties with their lives and strengths as the program folds them, so that a page need not fold anything. */
final class TieRows {
    private final TimeIndex index;
    private final Numbers numbers;

    /** From a day on a strength, empty where nobody knows. */
    private record Step(LocalDate day, Optional<Strength> strength) {}

    /** From a day on a strength in the unit of the tie's kind, by which its line is drawn. */
    private record Width(LocalDate day, Optional<Double> value) {}

    TieRows(TimeIndex index, Numbers numbers) {
        this.index = index;
        this.numbers = numbers;
    }

    void write(Tie tie, Json out) throws IOException {
        Life life = index.life(tie.id()).orElseThrow();
        List<Step> steps = steps(life);
        List<Width> widths = widths(life);
        out.text("id", tie.id())
                .number("k", numbers.kinds().getOrDefault(tie.kind(), 0))
                .number("f", numbers.actors().getOrDefault(tie.from(), 0))
                .number("t", numbers.actors().getOrDefault(tie.to(), 0))
                .text("s", tie.subject())
                .text("n", tie.evidence().note())
                .numbers("src", Numbers.known(numbers.sources(), tie.evidence().sources()))
                .list("ph", rows -> {
                    for (Phase phase : life.phases()) {
                        rows.row(row -> phase(phase, row));
                    }
                });
        if (!widths.isEmpty()) {
            out.list("w", rows -> {
                for (Width width : widths) {
                    rows.row(row -> {
                        row.value(Numbers.day(width.day()));
                        width.value().ifPresent(row::value);
                    });
                }
            });
        }
        if (!steps.isEmpty()) {
            out.list("st", rows -> {
                for (Step step : steps) {
                    rows.row(row -> step(step, row));
                }
            });
        }
    }

    /** The days from which on another strength holds, in the unit by which lines are drawn, with it where one is known. */
    private List<Width> widths(Life life) {
        String unit =
                index.chronicle().kind(life.tie().kind()).map(TieKind::unit).orElse("");
        List<Width> out = new ArrayList<>();
        for (LocalDate day : turns(life)) {
            Width width = new Width(
                    day, Strength.on(index.chronicle(), life, day, unit::equals).map(Strength::value));
            if (out.isEmpty() ? width.value().isPresent() : !last(out).value().equals(width.value())) {
                out.add(width);
            }
        }
        return out;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** First day, status, since when, the event (or -1), what it did in words. */
    private void phase(Phase phase, Json row) {
        row.value(Numbers.day(phase.from()))
                .value(Numbers.status(phase.status()))
                .value(phase.opened().map(PartialDate::toString).orElse(""))
                .value(phase.effect()
                        .map(Effect::event)
                        .map(id -> numbers.events().getOrDefault(id, -1))
                        .orElse(-1));
        phase.effect().map(Effect::note).filter(n -> !n.isEmpty()).ifPresent(row::value);
    }

    /** First day alone where nothing is known; else also value, unit, period's ends, whether it covers the day, sources. */
    private void step(Step step, Json row) throws IOException {
        row.value(Numbers.day(step.day()));
        if (step.strength().isPresent()) {
            Strength strength = step.strength().get();
            row.value(strength.value())
                    .value(strength.unit())
                    .value(strength.period().from().map(Object::toString).orElse(""))
                    .value(strength.period().to().map(Object::toString).orElse(""))
                    .value(strength.current() ? 1 : 0);
            List<Integer> sources =
                    Numbers.known(numbers.sources(), strength.evidence().sources());
            row.row(ids -> sources.forEach(ids::value));
            row.value(strength.evidence().note());
        }
    }

    private List<Step> steps(Life life) {
        List<Step> out = new ArrayList<>();
        for (LocalDate day : turns(life)) {
            Step step = new Step(day, Strength.on(index.chronicle(), life, day));
            if (out.isEmpty()
                    ? step.strength().isPresent()
                    : !last(out).strength().equals(step.strength())) {
                out.add(step);
            }
        }
        return out;
    }

    /** The days on which the strength told may become another, none where none is told. */
    private SortedSet<LocalDate> turns(Life life) {
        List<Measure> measures = index.chronicle().measuresOf(life.tie().id());
        boolean told = !measures.isEmpty()
                || life.phases().stream().flatMap(p -> p.effect().stream()).anyMatch(e -> e.strength() != null);
        if (!told) {
            return Collections.emptySortedSet();
        }
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Measure m : measures) {
            turns.add(m.period().from().map(PartialDate::earliest).orElse(LocalDate.MIN));
            m.period().to().ifPresent(d -> turns.add(d.latest().plusDays(1)));
        }
        for (Phase p : life.phases()) {
            turns.add(p.from());
            p.opened().ifPresent(d -> turns.add(d.earliest()));
            turns.add(p.until());
        }
        turns.remove(LocalDate.MAX);
        return turns;
    }
}
