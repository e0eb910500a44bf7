package org.entente.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Keeps the marks of strands from one picture to the next, while they are the same strands. */
final class Sheaf {
    private Object look = "";
    private IdentityHashMap<Strand, List<Mark>> kept = new IdentityHashMap<>();

    /**
     * The marks of each strand.
     *
     * @param now what beside the strand itself decides how it is drawn
     * @param draw makes the marks of one, on any thread
     */
    List<List<Mark>> marks(List<Strand> strands, Object now, Function<Strand, List<Mark>> draw) {
        if (!look.equals(now)) {
            kept.clear();
        }
        List<List<Mark>> known = new ArrayList<>(strands.size());
        strands.forEach(strand -> known.add(kept.getOrDefault(strand, List.of())));
        List<List<Mark>> out = IntStream.range(0, strands.size())
                .parallel()
                .mapToObj(i -> known.get(i).isEmpty() ? draw.apply(strands.get(i)) : known.get(i))
                .toList();
        look = now;
        kept = new IdentityHashMap<>(strands.size());
        for (int i = 0; i < strands.size(); i++) {
            kept.put(strands.get(i), out.get(i));
        }
        return out;
    }
}
