package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.data.CsvText;
import org.entente.time.Strength;

/** Ties of a day as aligned lines for people, or as comma-separated values. */
final class TieText {
    private static final String HEADER =
            "tie,from,to,kind,subject,status,since,strength,unit,strength_from,strength_to,strength_current,sources";

    private TieText() {}

    static List<String> lines(List<TieLine> ties) {
        List<List<String>> cells = ties.stream().map(TieText::cells).toList();
        List<String> out = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.get(i).size(); column++) {
                String cell = cells.get(i).get(column);
                line.append(cell).append(" ".repeat(width(cells, column) - length(cell) + 2));
            }
            out.add(line.toString().stripTrailing());
            ties.get(i).sources().forEach(source -> out.add("    " + source));
        }
        return out;
    }

    private static List<String> cells(TieLine tie) {
        return List.of(
                Phrases.line(tie.ends()),
                tie.tie().kind(),
                Phrases.line(tie.tie().subject()),
                tie.state().status() + " since " + tie.state().since(),
                "strength: " + tie.strength());
    }

    private static int width(List<List<String>> cells, int column) {
        return cells.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static List<String> rows(List<TieLine> ties) {
        List<String> out = new ArrayList<>(List.of(HEADER));
        for (TieLine line : ties) {
            Optional<Strength> amount = line.amount();
            out.add(CsvText.line(List.of(
                    line.tie().id(),
                    line.tie().from(),
                    line.tie().to(),
                    line.tie().kind(),
                    line.tie().subject(),
                    line.state().status(),
                    line.state().since(),
                    amount.map(s -> Phrases.number(s.value())).orElse(""),
                    amount.map(Strength::unit).orElse(""),
                    amount.flatMap(s -> s.period().from()).map(Object::toString).orElse(""),
                    amount.flatMap(s -> s.period().to()).map(Object::toString).orElse(""),
                    amount.map(s -> s.current() ? "yes" : "no").orElse(""),
                    String.join("|", line.tie().evidence().sources()))));
        }
        return out;
    }
}
