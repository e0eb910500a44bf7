package org.entente.data;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.Problem.Spot;

/** Finds a second effect of one event on one tie. */
final class Pairs {
    private record Pair(String event, String tie) {}

    private final Map<Pair, Spot> places = new HashMap<>();

    /** Takes an effect of a record that is known already. */
    void hold(String event, String tie) {
        places.put(new Pair(event, tie), new Spot("effects.csv", 0, 0));
    }

    void check(Row row) {
        Pair pair = new Pair(row.word("event"), row.word("tie"));
        Spot first = places.putIfAbsent(pair, row.spot("event"));
        if (first != null) {
            row.fail(
                    "tie",
                    "a second effect of one event on one tie",
                    first.line() == 0 ? "one effect" : "one effect; the first is at " + first);
        }
    }
}
