package org.entente.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody may have meant, by optimal string alignment distance without regard to case. */
public final class Nearest {
    private Nearest() {}

    /** The nearest candidate, the first of several; empty where none is close or there are none. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int closest = Math.max(1, Math.min(4, wanted.length() / 3)) + 1;
        String best = "";
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) < closest) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance < closest) {
                    closest = distance;
                    best = candidate;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
