package org.entente.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.analysis.Quality;
import org.entente.analysis.Quality.Finding;
import org.entente.analysis.Quality.Want;
import org.entente.model.PartialDate;
import org.entente.model.Problem;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.time.TimeIndex;

/** What is found wanting in a record and what its reader told, as lines of a table; any thread may make them. */
final class Findings {
    /** The word for what the reader told, beside those of {@link Want}. */
    static final String TOLD = "problem";

    private final Words words;
    private final Map<String, List<Sheet.Row>> rows = new LinkedHashMap<>();

    Findings(TimeIndex index, Quality quality, Collection<Problem> problems) {
        words = new Words(index);
        for (Want want : Want.values()) {
            rows.put(word(want), new ArrayList<>());
        }
        rows.put(TOLD, new ArrayList<>());
        quality.findings().forEach(f -> lines(word(f.want())).add(row(f)));
        problems.forEach(p -> lines(TOLD).add(row(p)));
    }

    private List<Sheet.Row> lines(String want) {
        return rows.computeIfAbsent(want, w -> new ArrayList<>());
    }

    private static String word(Want want) {
        return want.name().toLowerCase(Locale.ROOT);
    }

    private Sheet.Row row(Finding finding) {
        return Sheet.Row.of(
                finding.ref(),
                Sheet.Cell.of(name(word(finding.want()))),
                Sheet.Cell.of(words.name(finding.ref())),
                Sheet.Cell.of(detail(finding)),
                Sheet.Cell.of(finding.ref().id()));
    }

    private static String detail(Finding finding) {
        String detail = finding.detail();
        return switch (finding.want()) {
            case DATE -> PartialDate.parse(detail).map(PartialDate::text).orElse(detail);
            case DISPUTE ->
                detail.isEmpty()
                        ? Texts.of("quality.detail.graded")
                        : Texts.count("quality.detail.accounts", Long.parseLong(detail));
            case SIDE -> Texts.of("quality.detail.publisher", detail);
            case SOURCE, OVERLAP, CODE -> detail;
        };
    }

    /** A line of the files has no row to lead to: what it should have said may not be in the record. */
    private static Sheet.Row row(Problem problem) {
        String spot = problem.spot().toString();
        return Sheet.Row.of(
                Ref.source(spot),
                Sheet.Cell.of(name(TOLD)),
                Sheet.Cell.of(problem.found()),
                Sheet.Cell.of(problem.expected()),
                Sheet.Cell.of(spot));
    }

    /** What a reader of the list calls a kind of finding. */
    static String name(String want) {
        return Texts.of("quality.want." + want);
    }

    /** How many lines there are of each kind that has one. */
    Map<String, Integer> counts() {
        Map<String, Integer> out = new LinkedHashMap<>();
        rows.forEach((want, lines) -> {
            if (!lines.isEmpty()) {
                out.put(want, lines.size());
            }
        });
        return out;
    }

    /** The lines of some kinds, of all where none is chosen. */
    Sheet sheet(Set<String> chosen) {
        List<Sheet.Row> shown = new ArrayList<>();
        rows.forEach((want, lines) -> {
            if (chosen.isEmpty() || chosen.contains(want)) {
                shown.addAll(lines);
            }
        });
        return new Sheet(
                "findings",
                List.of(
                        new Sheet.Column(Texts.of("quality.what"), 110, Sheet.Sort.TEXT),
                        new Sheet.Column(Texts.of("quality.row"), 380, Sheet.Sort.TEXT),
                        new Sheet.Column(Texts.of("quality.detail"), 220, Sheet.Sort.TEXT),
                        new Sheet.Column(Texts.of("quality.where"), 220, Sheet.Sort.TEXT)),
                shown);
    }
}
