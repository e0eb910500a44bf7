package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Keeps the marks of strands from one picture to the next, while they are the same strands. Both pictures have them in
 * about the same order, so that they are found by walking along both.
 */
final class Sheaf {
    /** How many strands are skipped at most to find one again. */
    private static final int FAR = 24;

    private Object look = "";
    private List<Strand> before = List.of();
    private List<List<Mark>> kept = List.of();

    /**
     * The marks of each strand.
     *
     * @param now what beside the strand itself decides how it is drawn
     * @param draw makes the marks of one, on any thread
     */
    List<List<Mark>> marks(List<Strand> strands, Object now, Function<Strand, List<Mark>> draw) {
        List<List<Mark>> known = known(strands, look.equals(now));
        kept = IntStream.range(0, strands.size())
                .parallel()
                .mapToObj(i -> known.get(i).isEmpty() ? draw.apply(strands.get(i)) : known.get(i))
                .toList();
        before = strands;
        look = now;
        return kept;
    }

    /** The marks kept for each strand, none for one that was not found again. */
    private List<List<Mark>> known(List<Strand> strands, boolean same) {
        List<List<Mark>> out = new ArrayList<>(strands.size());
        int next = 0;
        for (Strand strand : strands) {
            int found = same ? find(strand, next) : -1;
            out.add(found < 0 ? List.of() : kept.get(found));
            next = found < 0 ? next : found + 1;
        }
        return out;
    }

    /** A strand kept is the same object, which is quicker to tell than to compare all that it holds. */
    @SuppressWarnings("ReferenceEquality")
    private int find(Strand strand, int from) {
        int end = Math.min(before.size(), from + FAR);
        for (int i = from; i < end; i++) {
            if (before.get(i) == strand) {
                return i;
            }
        }
        return -1;
    }
}
