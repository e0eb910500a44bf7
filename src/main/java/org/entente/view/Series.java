package org.entente.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

/**
 * The measures of a tie in one unit, in order of time.
 *
 * @param measures at least one
 */
record Series(String unit, List<Measure> measures) {
    Series {
        measures = List.copyOf(measures);
    }

    /** Those of a tie, one for each unit. */
    static List<Series> of(List<Measure> measures) {
        Map<String, List<Measure>> byUnit = measures.stream()
                .sorted(Comparator.comparing(Series::start))
                .collect(Collectors.groupingBy(Measure::unit, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(e -> new Series(e.getKey(), e.getValue()))
                .toList();
    }

    /** The first day a measure can mean. */
    static LocalDate start(Measure m) {
        return m.period()
                .from()
                .or(() -> m.period().to())
                .map(PartialDate::earliest)
                .orElse(LocalDate.EPOCH);
    }

    /** The first day after a measure. */
    static LocalDate end(Measure m) {
        return m.period()
                .to()
                .or(() -> m.period().from())
                .map(d -> d.latest().plusDays(1))
                .orElse(LocalDate.EPOCH);
    }

    Measure largest() {
        return measures.stream().max(Comparator.comparingDouble(Measure::value)).orElseThrow();
    }

    Measure latest() {
        return measures.get(measures.size() - 1);
    }

    /** "2019: 1,234 TJ/year". */
    String words(Measure m) {
        return Texts.of("view.series.figure", Words.period(m.period()), Words.number(m.value()), unit)
                .strip();
    }
}
