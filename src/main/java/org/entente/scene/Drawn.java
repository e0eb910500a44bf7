package org.entente.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Which ties a sight draws: those of the actor in focus (and of the states it followed), and around them quietly the
 * others where context is wanted. Without a focus all are its subject.
 *
 * @param pairs ties by pair of actors, in the order of the record
 * @param focus ids of the actor in focus and of its predecessors, empty without a focus
 * @param against how two days differ, null where one day is drawn
 */
record Drawn(Map<String, List<Tie>> pairs, Set<String> focus, @Nullable Contrast against) {

    static Drawn of(Sight sight) {
        Set<String> focus = sight.subject()
                .focused()
                .<Set<String>>map(f -> new HashSet<>(sight.chronicle().lineage(f)))
                .orElse(Set.of());
        Map<String, List<Tie>> pairs = new LinkedHashMap<>();
        Contrast contrast = sight.contrast().orElse(null);
        for (Tie tie : contrast == null ? sight.moment().edgeSet() : contrast.ties()) {
            boolean subject = focus.isEmpty() || focus.contains(tie.from()) || focus.contains(tie.to());
            if (subject || sight.manner().context()) {
                String low = tie.from().compareTo(tie.to()) <= 0 ? tie.from() : tie.to();
                pairs.computeIfAbsent(low + '~' + tie.other(low), k -> new ArrayList<>())
                        .add(tie);
            }
        }
        return new Drawn(pairs, focus, contrast);
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

    /** Ids of the actors that a tie drawn here touches. */
    Set<String> actors() {
        Set<String> out = new HashSet<>();
        pairs.values().forEach(ties -> ties.forEach(t -> out.addAll(List.of(t.from(), t.to()))));
        return out;
    }

    int count() {
        return pairs.values().stream().mapToInt(List::size).sum();
    }
}
