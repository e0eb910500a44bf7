package org.entente.model;

import java.util.Arrays;

/**
 * How many letters lie between two words, where two neighbours that changed places count once: the optimal string
 * alignment distance after Damerau (1964). Apache Commons Text knows no distance that does so.
 */
public final class Typos {
    public static final int FAR = 99;

    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private int[] older = new int[0];
    private int[] old = new int[0];
    private int[] row = new int[0];

    /** How many typos a word of some length may have and still be found. */
    public static int allowed(int length) {
        return length < ONE_FROM ? 0 : length < TWO_FROM ? 1 : 2;
    }

    /**
     * The distance of a typed word from a known one, {@link #FAR} where it is above the most.
     *
     * @param begun whether what is typed may be but the beginning of the word
     */
    public int between(String typed, String known, int most, boolean begun) {
        int m = typed.length();
        int n = begun ? Math.min(known.length(), m + most) : known.length();
        if (Math.abs(m - n) > most) {
            return FAR;
        }
        if (n >= row.length) {
            older = new int[n + 1];
            old = new int[n + 1];
            row = new int[n + 1];
        }
        for (int j = 0; j <= n; j++) {
            old[j] = j;
        }
        Arrays.fill(older, 0, n + 1, FAR);
        for (int i = 1; i <= m; i++) {
            char a = typed.charAt(i - 1);
            row[0] = i;
            int least = i;
            for (int j = 1; j <= n; j++) {
                char b = known.charAt(j - 1);
                int cost = Math.min(Math.min(row[j - 1], old[j]) + 1, old[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == known.charAt(j - 2) && typed.charAt(i - 2) == b) {
                    cost = Math.min(cost, older[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return FAR;
            }
            int[] spare = older;
            older = old;
            old = row;
            row = spare;
        }
        int out = old[n];
        for (int j = begun ? Math.max(0, m - most) : n; j < n; j++) {
            out = Math.min(out, old[j]);
        }
        return out > most ? FAR : out;
    }
}
