package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.layout.LaneOrder;
import org.entente.layout.LanesLayout;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Filter;
import org.entente.time.Life;
import org.entente.time.Phase;

/**
 * The life of one tie of the actor that a picture tells about.
 *
 * @param partner id of the actor at the other end
 * @param phases those that the filter shows, at least one that is not the end
 * @param at the middle of its lane from the top, in lanes
 */
record Lane(Life life, TieKind kind, String partner, List<Phase> phases, double at) {
    Tie tie() {
        return life.tie();
    }

    /**
     * All lanes of a picture, one below the other.
     *
     * @param headings by kind, where the middle of its name stands
     * @param rows how many lanes high it all is
     */
    record Sheet(String focus, List<Lane> lanes, Map<TieKind, Double> headings, double rows) {

        static Sheet of(Sight sight) {
            Optional<String> focus = sight.subject().focused().or(() -> LaneOrder.mostTied(sight.chronicle()));
            return focus.map(f -> new Stack(sight, f).sheet()).orElse(new Sheet("", List.of(), Map.of(), 0));
        }

        /** Ids of the actor told about and of the states it followed. */
        Set<String> self(Sight sight) {
            return new HashSet<>(sight.chronicle().lineage(focus));
        }
    }

    /** Puts lanes one below the other. */
    private static final class Stack {
        private final Sight sight;
        private final String focus;
        private final List<Lane> lanes = new ArrayList<>();
        private final Map<TieKind, Double> headings = new HashMap<>();
        private double next;

        Stack(Sight sight, String focus) {
            this.sight = sight;
            this.focus = focus;
        }

        Sheet sheet() {
            LaneOrder.of(sight.chronicle(), focus).forEach(this::add);
            return new Sheet(focus, List.copyOf(lanes), Map.copyOf(headings), next);
        }

        private void add(LaneOrder.Group group) {
            Filter filter = sight.moment().filter();
            if (filter.hiddenKinds().contains(group.kind().id())) {
                return;
            }
            boolean first = true;
            for (Tie tie : group.ties()) {
                boolean among = filter.among().isEmpty()
                        || filter.among().contains(tie.from())
                        || filter.among().contains(tie.to());
                boolean told = among && !sight.subject().hides(tie);
                boolean wanted = filter.query().isEmpty() || sight.index().admitsEver(filter, tie);
                Optional<Life> life = told && wanted ? sight.index().life(tie.id()) : Optional.empty();
                List<Phase> shown = life.map(l -> shown(l, filter)).orElse(List.of());
                if (life.isPresent() && shown.stream().anyMatch(p -> p.status() != Status.ENDED)) {
                    if (first) {
                        open(group.kind());
                        first = false;
                    }
                    lanes.add(new Lane(life.get(), group.kind(), group.partner(), shown, next + 0.5));
                    next++;
                }
            }
        }

        private void open(TieKind kind) {
            if (!headings.containsKey(kind)) {
                next += headings.isEmpty() ? 0 : LanesLayout.BETWEEN_KINDS;
                headings.put(kind, next + LanesLayout.HEADING / 2);
                next += LanesLayout.HEADING;
            } else {
                next += LanesLayout.BETWEEN_PARTNERS;
            }
        }

        private static List<Phase> shown(Life life, Filter filter) {
            return life.phases().stream()
                    .filter(p -> !filter.hiddenStatuses().contains(p.status()))
                    .toList();
        }
    }

    /** The phase after one in the tie's life, whether the filter shows it or not. */
    Optional<Phase> after(Phase phase) {
        return phase.until().equals(LocalDate.MAX) ? Optional.empty() : life.on(phase.until());
    }
}
