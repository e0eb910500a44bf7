package org.entente.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.layout.LaneOrder;
import org.entente.layout.LanesLayout;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Filter;
import org.entente.time.Life;
import org.entente.time.Phase;

/** Puts the lanes of an actor's ties one below the other, folded where they would not all find room. */
final class LaneStack {
    /** Pixels that a lane needs at the least. */
    private static final double LEAST = 8.6;

    private final Sight sight;
    private final String focus;
    private final double page;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Lane.Title> titles = new ArrayList<>();
    private double next;

    /** The ties of one kind with one partner that are shown. */
    record Group(TieKind kind, String partner, List<Bundle> ties) {
        int size() {
            return ties.size();
        }
    }

    private LaneStack(Sight sight, String focus, double page) {
        this.sight = sight;
        this.focus = focus;
        this.page = page;
    }

    /**
     * The lanes of the actor in focus, else of that with most ties.
     *
     * @param page pixels that there are for them
     */
    static Lane.Sheet of(Sight sight, double page) {
        Optional<String> focus = sight.subject().focused().or(() -> LaneOrder.mostTied(sight.chronicle()));
        return focus.map(f -> new LaneStack(sight, f, page).sheet())
                .orElse(new Lane.Sheet("", List.of(), List.of(), 0, LEAST));
    }

    private Lane.Sheet sheet() {
        List<Group> groups = LaneOrder.of(sight.chronicle(), focus).stream()
                .map(this::shown)
                .filter(g -> g.size() > 0)
                .toList();
        groups.forEach(g -> {
            open(g.kind());
            g.ties().forEach(tie -> add(tie, false));
        });
        Set<Ref> told = sight.subject().selected().map(Set::of).orElse(Set.of());
        for (Set<Ref> first : List.of(sight.subject().picked(), told)) {
            if (next * LEAST > page) {
                fold(groups, partners(first));
            }
        }
        double pitch = Math.max(LEAST, Math.min(LanesLayout.pitch(next), page / Math.max(1, next)));
        return new Lane.Sheet(focus, List.copyOf(lanes), List.copyOf(titles), next, pitch);
    }

    /** Actors among rows, and those at the other end of ties among them. */
    private Set<String> partners(Set<Ref> rows) {
        Set<String> out = new HashSet<>();
        for (Ref ref : rows) {
            switch (ref.table()) {
                case ACTOR -> out.add(ref.id());
                case BOND -> out.addAll(List.of(ref.id().split("~", -1)));
                case TIE -> sight.chronicle().tie(ref.id()).ifPresent(t -> out.addAll(List.of(t.from(), t.to())));
                case EVENT, SOURCE -> {}
            }
        }
        sight.chronicle().lineage(focus).forEach(out::remove);
        return out;
    }

    private Group shown(LaneOrder.Group group) {
        Filter filter = sight.moment().filter();
        List<Bundle> out = new ArrayList<>();
        if (!filter.hiddenKinds().contains(group.kind().id())) {
            for (Tie tie : group.ties()) {
                boolean among = filter.among().isEmpty()
                        || filter.among().contains(tie.from())
                        || filter.among().contains(tie.to());
                boolean told = among && !sight.subject().hides(tie);
                boolean wanted = filter.query().isEmpty() || sight.index().admitsEver(filter, tie);
                Optional<Life> life = told && wanted ? sight.index().life(tie.id()) : Optional.empty();
                List<Phase> shown = life.map(l -> shown(l, filter)).orElse(List.of());
                if (life.isPresent() && shown.stream().anyMatch(p -> p.status() != Status.ENDED)) {
                    out.add(Bundle.of(group.kind(), group.partner(), life.get(), shown));
                }
            }
        }
        return new Group(group.kind(), group.partner(), out);
    }

    private static List<Phase> shown(Life life, Filter filter) {
        return life.phases().stream()
                .filter(p -> !filter.hiddenStatuses().contains(p.status()))
                .toList();
    }

    /**
     * Some partners first, with all their ties; then by kind the others, folded as far as there is need. Where the first
     * take all room the others lie below the picture.
     */
    private void fold(List<Group> groups, Set<String> partners) {
        lanes.clear();
        titles.clear();
        next = 0;
        Map<String, List<Group>> first = new LinkedHashMap<>();
        groups.stream().filter(g -> partners.contains(g.partner())).forEach(g -> first.computeIfAbsent(
                        g.partner(), k -> new ArrayList<>())
                .add(g));
        first.forEach(this::together);
        List<Group> others =
                groups.stream().filter(g -> !partners.contains(g.partner())).toList();
        double roomy = page / LanesLayout.pitch(Double.MAX_VALUE) - next;
        LaneFold fold = LaneFold.within(others, roomy);
        if (fold.rows() > roomy) {
            fold = LaneFold.within(others, page / LEAST - next);
        }
        fold.byKind().forEach((kind, rows) -> {
            title(new Lane.Title(kind.said(), kind, null, 0));
            rows.forEach(this::row);
        });
    }

    private void row(LaneFold.Row row) {
        List<Bundle> ties =
                row.groups().stream().flatMap(g -> g.ties().stream()).toList();
        if (row.folded() && ties.size() > 1) {
            add(Bundle.folded(sight, ties), false);
        } else {
            ties.forEach(tie -> add(tie, false));
        }
    }

    private void together(String partner, List<Group> groups) {
        title(new Lane.Title(sight.nameOf(partner), null, Ref.actor(partner), 0));
        for (Group group : groups) {
            next += group.equals(groups.get(0)) ? 0 : LanesLayout.BETWEEN_PARTNERS;
            group.ties().forEach(tie -> add(tie, true));
        }
    }

    private void open(TieKind kind) {
        if (titles.stream().noneMatch(t -> kind.equals(t.kind()))) {
            title(new Lane.Title(kind.said(), kind, null, 0));
        } else {
            next += LanesLayout.BETWEEN_PARTNERS;
        }
    }

    private void title(Lane.Title title) {
        next += titles.isEmpty() ? 0 : LanesLayout.BETWEEN_KINDS;
        titles.add(new Lane.Title(title.text(), title.kind(), title.ref(), next + LanesLayout.HEADING / 2));
        next += LanesLayout.HEADING;
    }

    private void add(Bundle bundle, boolean together) {
        lanes.add(new Lane(bundle, together, next + 0.5));
        next++;
    }
}
