package org.entente.data;

import java.util.List;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/**
 * What was read of a record.
 *
 * @param problems everything that was left out or is doubtful, in the order the tables are read
 */
public record Reading(Chronicle chronicle, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** How many problems are errors rather than warnings. */
    public long errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    }
}
