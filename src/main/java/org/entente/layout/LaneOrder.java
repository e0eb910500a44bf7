package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** The ties an actor and the states it followed ever had, in the order in which they are told: by kind, then partner. */
public final class LaneOrder {
    private static final Comparator<Tie> BY_START = Comparator.comparing(
                    (Tie t) -> t.span().from().map(PartialDate::earliest).orElse(java.time.LocalDate.MIN))
            .thenComparing(Tie::subject)
            .thenComparing(Tie::id);

    private LaneOrder() {}

    /**
     * The ties of one kind with one partner.
     *
     * @param partner id of the actor at the other end
     * @param ties by start, at least one
     */
    public record Group(TieKind kind, String partner, List<Tie> ties) {
        public Group {
            ties = List.copyOf(ties);
        }
    }

    /** Whose ties are told where nobody is in focus: the actor with most ties, of equals the first by id. */
    public static Optional<String> mostTied(Chronicle chronicle) {
        return chronicle.actors().stream()
                .max(Comparator.comparingInt(
                                (Actor a) -> chronicle.tiesOf(a.id()).size())
                        .thenComparing(Actor::id, Comparator.reverseOrder()))
                .map(Actor::id);
    }

    /** Kinds in the order of the record, within one the partner with most ties first. */
    public static List<Group> of(Chronicle chronicle, String focus) {
        Set<String> self = new HashSet<>(chronicle.lineage(focus));
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (String id : chronicle.lineage(focus)) {
            chronicle.tiesOf(id).forEach(t -> ties.putIfAbsent(t.id(), t));
        }
        List<Group> out = new ArrayList<>();
        for (TieKind kind : chronicle.kinds()) {
            Map<String, List<Tie>> byPartner = new LinkedHashMap<>();
            for (Tie tie : ties.values()) {
                if (tie.kind().equals(kind.id())) {
                    String partner = self.contains(tie.from()) ? tie.to() : tie.from();
                    byPartner.computeIfAbsent(partner, k -> new ArrayList<>()).add(tie);
                }
            }
            byPartner.values().forEach(list -> list.sort(BY_START));
            byPartner.entrySet().stream()
                    .map(e -> new Group(kind, e.getKey(), e.getValue()))
                    .sorted(Comparator.comparingInt((Group g) -> -g.ties().size())
                            .thenComparing(g -> chronicle.nameOf(g.partner()))
                            .thenComparing(Group::partner))
                    .forEach(out::add);
        }
        return out;
    }
}
