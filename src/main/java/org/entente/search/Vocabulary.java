package org.entente.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.entente.model.Typos;

/** All words of the rows in order, with the rows each is in. */
final class Vocabulary {
    private final String[] words;
    private final int[][] rows;
    private final long[] letters;

    private Vocabulary(String[] words, int[][] rows) {
        this.words = words;
        this.rows = rows;
        letters = Arrays.stream(words).mapToLong(Vocabulary::letters).toArray();
    }

    /** Takes the words of the rows, row after row. */
    static final class Builder {
        private final Map<String, Postings> words = new HashMap<>();

        private static final class Postings {
            private int[] rows = new int[2];
            private int size;

            void add(int posting) {
                if (size > 0 && rows[size - 1] >>> 1 == posting >>> 1) {
                    rows[size - 1] |= posting & 1;
                    return;
                }
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                rows[size++] = posting;
            }
        }

        /**
         * Adds a word of a row.
         *
         * @param title whether it stands in what the row is called
         */
        void add(String word, int row, boolean title) {
            words.computeIfAbsent(word, w -> new Postings()).add(row << 1 | (title ? 1 : 0));
        }

        Vocabulary build() {
            List<String> sorted = new ArrayList<>(words.keySet());
            sorted.sort(null);
            int[][] rows = sorted.stream()
                    .map(words::get)
                    .map(p -> Arrays.copyOf(p.rows, p.size))
                    .toArray(int[][]::new);
            return new Vocabulary(sorted.toArray(String[]::new), rows);
        }
    }

    /** The rows of a word: each row's number twice, and one more where the word stands in what the row is called. */
    int[] rows(int word) {
        return rows[word];
    }

    /** Walks the numbers of the words that fit, the best match of each first. */
    void match(String typed, ObjIntConsumer<Match> action) {
        int at = Arrays.binarySearch(words, typed);
        int first = at < 0 ? -at - 1 : at;
        int last = first;
        while (last < words.length && words[last].startsWith(typed)) {
            action.accept(words[last].equals(typed) ? Match.WORD : Match.PREFIX, last++);
        }
        Typos typos = new Typos();
        int most = Typos.allowed(typed.length());
        long mine = letters(typed);
        for (int i = 0; i < words.length; i++) {
            if (i >= first && i < last) {
                continue;
            }
            String word = words[i];
            boolean near =
                    most > 0 && word.length() >= typed.length() - most && Long.bitCount(mine & ~letters[i]) <= most;
            if (near && typos.between(typed, word, most, false) < Typos.FAR) {
                action.accept(Match.TYPO, i);
            } else if (typed.length() > 2 && (mine & ~letters[i]) == 0 && word.contains(typed)) {
                action.accept(Match.WITHIN, i);
            } else if (near && typos.between(typed, word, Math.min(1, most), true) < Typos.FAR) {
                action.accept(Match.TYPO_PREFIX, i);
            }
        }
    }

    /** The letters of a word as bits, so that words without the letters needed are passed over at once. */
    private static long letters(String word) {
        long out = 0;
        for (int i = 0; i < word.length(); i++) {
            out |= 1L << word.charAt(i);
        }
        return out;
    }
}
