package org.entente.scene;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.model.Tie;

/** Keeps the strands of pairs from one picture to the next: of many pairs few change with the day. */
final class Loom {
    private final Gauge gauge;
    private final Palette palette;
    private final Map<Drawn.Pair, Woven> kept = new ConcurrentHashMap<>();

    /** An empty loom for pictures with one gauge and palette. */
    Loom(Gauge gauge, Palette palette) {
        this.gauge = gauge;
        this.palette = palette;
    }

    /** What a tie looks like. */
    record Yarn(Tie tie, Strand.Trait trait, OptionalDouble strength) {}

    /** All that the strands of a pair follow from. */
    record Cause(List<Yarn> threads, Spot low, Spot high, Strand.Rank rank) {}

    private record Woven(Cause cause, List<Strand> strands) {}

    boolean suits(Gauge other, Palette wanted) {
        return gauge == other && palette.equals(wanted);
    }

    /** The strands kept for a pair where their cause is the same, else new ones. */
    List<Strand> strands(Drawn.Pair pair, Cause cause, Supplier<List<Strand>> weave) {
        Woven known = kept.get(pair);
        if (known == null || !known.cause().equals(cause)) {
            known = new Woven(cause, weave.get());
            kept.put(pair, known);
        }
        return known.strands();
    }
}
