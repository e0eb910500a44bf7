package org.entente.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.geo.Point;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns the ties of each pair into strands that are fanned apart. A pair with more than a few ties is drawn as one band
 * for each kind, direction and status.
 */
final class Weaver {
    private static final int MOST_SINGLE = 4;
    private static final double BEND = 0.10;
    private static final double MOST_BEND = 70;
    private static final long FARTHEST = 100_000;

    private final Sight sight;
    private final Map<String, Spot> spots;
    private final Gauge gauge;
    private final Loom loom;
    private final List<String> kindOrder;
    private @Nullable Contrast contrast;

    /**
     * Prepares the weaving.
     *
     * @param loom what was woven before, with the same gauge and palette
     */
    Weaver(Sight sight, Map<String, Spot> spots, Gauge gauge, Loom loom) {
        this.sight = sight;
        this.spots = spots;
        this.gauge = gauge;
        this.loom = loom;
        this.kindOrder = sight.chronicle().kinds().stream().map(TieKind::id).toList();
    }

    /**
     * The strands of all pairs that can be drawn, quiet ones first and among equals the longer first, so that a short line
     * is not buried under long ones; pairs are woven side by side on all processors.
     */
    List<Strand> weave(Drawn drawn) {
        contrast = drawn.against();
        return ordered(List.copyOf(drawn.pairs().entrySet()).parallelStream()
                .flatMap(pair -> strands(drawn, pair.getKey(), pair.getValue()).stream())
                .toList());
    }

    /** Strands as they are to be drawn; as numbers, since there may be a hundred thousand and that for each day. */
    private static List<Strand> ordered(List<Strand> strands) {
        long[] keys = new long[strands.size()];
        for (int i = 0; i < keys.length; i++) {
            Strand strand = strands.get(i);
            long rank = strand.rank().compareTo(Strand.Rank.QUIET);
            keys[i] = (rank << 56) + ((FARTHEST - Math.min(FARTHEST, strand.reach())) << 32) + i;
        }
        Arrays.parallelSort(keys);
        List<Strand> out = new ArrayList<>(keys.length);
        for (long key : keys) {
            out.add(strands.get((int) key));
        }
        return out;
    }

    private List<Strand> strands(Drawn drawn, Drawn.Pair pair, List<Tie> ties) {
        Spot a = spots.get(pair.low());
        Spot b = spots.get(pair.high());
        if (a == null || b == null || (aside(a) && aside(b)) || pair.low().equals(pair.high())) {
            return List.of();
        }
        List<Loom.Yarn> threads = new ArrayList<>(ties.size());
        for (Tie tie : ties) {
            threads.add(new Loom.Yarn(
                    tie, trait(tie), gauge.strength(tie, sight.moment().day())));
        }
        Strand.Rank rank = rank(drawn.quiet(ties.get(0)), a, b);
        return loom.strands(pair, new Loom.Cause(threads, a, b, rank), () -> {
            List<Strand> out = new ArrayList<>(ties.size());
            fan(a, b, bundles(ties), rank, out);
            return out;
        });
    }

    private static Strand.Rank rank(boolean quiet, Spot a, Spot b) {
        boolean band = a.seat() == Spot.Seat.BAND || b.seat() == Spot.Seat.BAND;
        return quiet ? Strand.Rank.QUIET : band ? Strand.Rank.MODEST : Strand.Rank.FULL;
    }

    private static boolean aside(Spot spot) {
        return spot.seat() == Spot.Seat.RIM;
    }

    private List<List<Tie>> bundles(List<Tie> ties) {
        if (ties.size() == 1) {
            return List.of(ties);
        }
        List<Tie> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparingInt((Tie t) -> kindOrder.indexOf(t.kind()))
                .thenComparing(Tie::from)
                .thenComparing(
                        this::trait,
                        Comparator.comparing(Strand.Trait::status).thenComparing(t -> Optional.ofNullable(t.change())
                                .map(Change::ordinal)
                                .orElse(0))));
        if (sorted.size() <= MOST_SINGLE) {
            return sorted.stream().map(List::of).toList();
        }
        Map<String, List<Tie>> groups = new LinkedHashMap<>();
        for (Tie tie : sorted) {
            Strand.Trait trait = trait(tie);
            Object look = trait.change() == null ? trait.status() : trait.change();
            String key = tie.kind() + ' ' + tie.from() + ' ' + look + ' ' + tie.hypothetical();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(tie);
        }
        return List.copyOf(groups.values());
    }

    private void fan(Spot a, Spot b, List<List<Tie>> bundles, Strand.Rank rank, List<Strand> out) {
        double length = a.at().distance(b.at());
        double gap = Math.min(11, Math.max(7, length / 14));
        double bend = Math.min(MOST_BEND, BEND * length);
        double side = a.at().x() <= b.at().x() ? 1 : -1;
        for (int i = 0; i < bundles.size(); i++) {
            double off = side * (bend + (i - (bundles.size() - 1) / 2.0) * gap);
            Tie first = bundles.get(i).get(0);
            boolean forward = first.from().equals(a.actor().id());
            Point from = forward ? a.at() : b.at();
            Point to = forward ? b.at() : a.at();
            Curve whole = Curve.bent(from, to, forward ? off : -off);
            Spot source = forward ? a : b;
            Spot target = forward ? b : a;
            double start = whole.exit(source::covers);
            double end = whole.entry(target::covers);
            if (end > start) {
                out.add(strand(bundles.get(i), whole.part(start, end), rank));
            }
        }
    }

    private Strand strand(List<Tie> ties, Curve curve, Strand.Rank rank) {
        Strand.Trait trait = trait(ties.get(0));
        return new Strand(ties, trait, breadth(ties, trait), curve, rank);
    }

    /** A difference has its own widths; else the known strengths of a band's ties add up. */
    private Strand.Breadth breadth(List<Tie> ties, Strand.Trait trait) {
        if (trait.change() != null) {
            double width = trait.change().stroke(sight.palette()).width();
            return new Strand.Breadth(width + more(ties), false);
        }
        double sum = 0;
        boolean known = false;
        for (Tie tie : ties) {
            OptionalDouble strength = gauge.strength(tie, sight.moment().day());
            known |= strength.isPresent();
            sum += strength.orElse(0);
        }
        return known
                ? new Strand.Breadth(gauge.width(trait.kind(), sum), true)
                : new Strand.Breadth(Gauge.UNKNOWN + more(ties), false);
    }

    /** What a band is broader than a single tie, in pixels. */
    private static double more(List<Tie> ties) {
        return Math.min(0.6, Math.log(ties.size()) * 0.35);
    }

    private Strand.Trait trait(Tie tie) {
        TieKind kind = sight.chronicle().kind(tie.kind()).orElse(TieKind.BUILT_IN.get(0));
        Contrast two = contrast;
        return two == null
                ? new Strand.Trait(kind, sight.moment().status(tie), null)
                : new Strand.Trait(kind, two.status(tie), two.of(tie));
    }
}
