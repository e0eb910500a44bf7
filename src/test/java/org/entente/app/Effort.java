package org.entente.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How long each kind of deed kept the thread of the toolkit busy at a time. */
final class Effort {
    private static final int TOLD = 25;

    private final Map<String, FxWatch.Busy> worst = new HashMap<>();
    private long longest;

    void add(String kind, FxWatch.Busy busy) {
        worst.merge(kind, busy, (a, b) -> a.millis() >= b.millis() ? a : b);
        longest = Math.max(longest, busy.millis());
    }

    /** Milliseconds of processor time. */
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
