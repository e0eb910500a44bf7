package org.entente.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;

/** Collects what is wrong with a record: up to {@value #MOST} problems of one file one by one, further ones as a count. */
final class Problems {
    static final int MOST = 5000;

    private final List<Problem> list = new ArrayList<>();
    private final Map<String, Integer> perFile = new LinkedHashMap<>();

    void error(Spot spot, String found, String expected) {
        add(new Problem(Severity.ERROR, spot, found, expected));
    }

    void warning(Spot spot, String found, String expected) {
        add(new Problem(Severity.WARNING, spot, found, expected));
    }

    /** Adds the problems of another collection, with the count of those it left out. */
    void addAll(Problems other) {
        other.list.forEach(this::add);
        other.perFile.forEach((file, count) -> {
            if (count > MOST) {
                perFile.merge(file, count - MOST, Integer::sum);
            }
        });
    }

    private void add(Problem problem) {
        if (perFile.merge(problem.spot().file(), 1, Integer::sum) <= MOST) {
            list.add(problem);
        }
    }

    List<Problem> list() {
        List<Problem> out = new ArrayList<>(list);
        perFile.forEach((file, count) -> {
            if (count > MOST) {
                String found = Texts.count("reading.further", count - MOST);
                String expected = Texts.of("reading.table-form");
                out.add(new Problem(Severity.ERROR, new Spot(file, 0, 0), found, expected));
            }
        });
        return List.copyOf(out);
    }
}
