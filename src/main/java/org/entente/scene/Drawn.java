package org.entente.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Which ties a sight draws: those of the actor in focus (and of the states it followed), and around them quietly the
 * others where context is wanted. Without a focus all are its subject.
 *
 * @param pairs ties by pair of actors, in the order of the record
 * @param focus ids of the actor in focus and of its predecessors, empty without a focus
 * @param against how two days differ, null where one day is drawn
 * @param actors ids of the actors that a tie drawn here touches
 */
record Drawn(Map<Pair, List<Tie>> pairs, Set<String> focus, @Nullable Contrast against, Set<String> actors) {

    /** Two actors by their ids, the lower first. */
    record Pair(String low, String high) {
        static Pair of(Tie tie) {
            return tie.from().compareTo(tie.to()) <= 0
                    ? new Pair(tie.from(), tie.to())
                    : new Pair(tie.to(), tie.from());
        }

        /** Written out, since thousands of pairs are asked for in each picture. */
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Pair p && low.equals(p.low) && high.equals(p.high);
        }

        @Override
        public int hashCode() {
            return 31 * low.hashCode() + high.hashCode();
        }
    }

    static Drawn of(Sight sight) {
        Set<String> focus = sight.subject()
                .focused()
                .<Set<String>>map(f -> new HashSet<>(sight.chronicle().lineage(f)))
                .orElse(Set.of());
        Contrast contrast = sight.contrast().orElse(null);
        return of(
                pairs(
                        ties(sight, contrast),
                        t -> !sight.subject().hides(t)
                                && (focus.isEmpty()
                                        || focus.contains(t.from())
                                        || focus.contains(t.to())
                                        || sight.manner().context())),
                focus,
                contrast);
    }

    /** The same with, quietly, the ties that the actors drawn have among themselves. */
    Drawn withAmong(Sight sight) {
        return of(
                pairs(
                        ties(sight, against),
                        t -> actors.contains(t.from())
                                && actors.contains(t.to())
                                && !sight.subject().hides(t)),
                focus,
                against);
    }

    private static Drawn of(Map<Pair, List<Tie>> pairs, Set<String> focus, @Nullable Contrast against) {
        Set<String> actors = new HashSet<>();
        for (List<Tie> ties : pairs.values()) {
            actors.add(ties.get(0).from());
            actors.add(ties.get(0).to());
        }
        return new Drawn(pairs, focus, against, actors);
    }

    private static Set<Tie> ties(Sight sight, @Nullable Contrast contrast) {
        return contrast == null ? sight.moment().edgeSet() : contrast.ties();
    }

    private static Map<Pair, List<Tie>> pairs(Set<Tie> ties, Predicate<Tie> wanted) {
        Map<Pair, List<Tie>> pairs = new LinkedHashMap<>();
        for (Tie tie : ties) {
            if (wanted.test(tie)) {
                pairs.computeIfAbsent(Pair.of(tie), k -> new ArrayList<>(2)).add(tie);
            }
        }
        return pairs;
    }

    Optional<Contrast> contrast() {
        return Optional.ofNullable(against);
    }

    /** All ties drawn. */
    List<Tie> ties() {
        return pairs.values().stream().flatMap(List::stream).toList();
    }

    boolean quiet(Tie tie) {
        return !focus.isEmpty() && !focus.contains(tie.from()) && !focus.contains(tie.to());
    }

    int count() {
        return pairs.values().stream().mapToInt(List::size).sum();
    }
}
