package org.entente.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long each kind of deed kept the thread of the toolkit at a time. */
final class Effort {
    private static final int TOLD = 25;

    private final long slow;
    private final Map<String, FxWatch.Busy> worst = new HashMap<>();
    private final List<String> freezes = new ArrayList<>();
    private int deeds;
    private int delays;
    private long longest;

    /**
     * Of no deed yet.
     *
     * @param slow milliseconds above which a window counts as frozen
     */
    Effort(long slow) {
        this.slow = slow;
    }

    /** Notes a deed, and whether its like was done before, so that it counts for the longest. */
    void add(String kind, FxWatch.Busy busy, boolean counts) {
        deeds++;
        if (busy.held() > slow) {
            freezes.add((worst.containsKey(kind) ? "again: " : "first time: ") + kind + ", " + busy.told() + "\n      "
                    + String.join("\n      ", busy.places()));
        } else if (busy.wall() > slow) {
            delays++;
        }
        worst.merge(kind, busy, (a, b) -> a.held() >= b.held() ? a : b);
        longest = counts ? Math.max(longest, busy.millis()) : longest;
    }

    /** Milliseconds of processor time, of the deeds that count. */
    long longest() {
        return longest;
    }

    /** Prints the freezes and the slowest kinds. */
    void tell() {
        System.out.println(deeds + " deeds of " + worst.size() + " kinds, " + freezes.size()
                + " of them held the window for" + " more than " + slow + " ms, " + delays
                + " more by the clock alone, as other programs had the processors");
        freezes.forEach(System.out::println);
        System.out.println("the slowest kinds:");
        worst.entrySet().stream()
                .sorted(Comparator.comparingLong(e -> -e.getValue().held()))
                .limit(TOLD)
                .forEach(
                        e -> System.out.println(e.getKey() + ", " + e.getValue().told() + "\n      "
                                + String.join("\n      ", e.getValue().places())));
    }
}
