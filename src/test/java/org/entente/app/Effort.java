package org.entente.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How long each kind of deed kept the thread of the toolkit busy at a time. */
final class Effort {
    private static final int TOLD = 25;

    private final Map<String, FxWatch.Busy> worst = new HashMap<>();
    private long longest;

    /** Notes a deed, and whether its like was done before, so that it counts for the longest. */
    void add(String kind, FxWatch.Busy busy, boolean counts) {
        worst.merge(kind, busy, (a, b) -> a.millis() >= b.millis() ? a : b);
        longest = counts ? Math.max(longest, busy.millis()) : longest;
    }

    /** Milliseconds of processor time, of the deeds that count. */
    long longest() {
        return longest;
    }

    /** Prints the slowest kinds. */
    void tell() {
        worst.entrySet().stream()
                .sorted(Comparator.comparingLong(e -> -e.getValue().millis()))
                .limit(TOLD)
                .forEach(e -> System.out.println(e.getValue().millis() + " ms " + e.getKey() + "\n      "
                        + String.join("\n      ", e.getValue().places())));
    }
}
