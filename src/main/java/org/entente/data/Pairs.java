package org.entente.data;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** Finds a second effect of one event on one tie. */
final class Pairs {
    /** With methods of its own: those the compiler has made at run time are slow at first, and a record is read but once. */
    private record Pair(String event, String tie) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair pair && pair.event.equals(event) && pair.tie.equals(tie);
        }

        @Override
        public int hashCode() {
            return 31 * event.hashCode() + tie.hashCode();
        }
    }

    private static final Mark NOWHERE = Mark.of(new Spot("effects.csv", 0, 0));

    private final Map<Pair, Mark> places = new HashMap<>();

    /** Takes an effect of a record that is known already. */
    void hold(String event, String tie) {
        places.put(new Pair(event, tie), NOWHERE);
    }

    /** Takes the effect of a row; it fails where an earlier one is the same event's on the same tie. */
    void check(Row row, String event, String tie) {
        Pair pair = new Pair(event, tie);
        Mark held = places.putIfAbsent(pair, row.mark("event"));
        if (held != null) {
            Spot first = held.spot();
            row.fail(
                    "tie",
                    Texts.of("reading.second-effect"),
                    first.line() == 0
                            ? Texts.of("reading.one-effect")
                            : Texts.of("reading.one-effect-first", first.toString()));
        }
    }
}
