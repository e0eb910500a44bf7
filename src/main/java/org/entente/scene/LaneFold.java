package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.layout.LanesLayout;
import org.entente.model.TieKind;

/**
 * Which groups of ties are folded so that all find room: first those of most ties into a lane each, then the last partners
 * of the kind that takes most lanes into one lane together.
 */
final class LaneFold {
    private final Map<TieKind, List<LaneStack.Group>> groups = new LinkedHashMap<>();
    private final Map<TieKind, Integer> kept = new LinkedHashMap<>();
    private final Set<LaneStack.Group> folded = new LinkedHashSet<>();
    private double rows;

    /**
     * What stands in one place.
     *
     * @param groups several only where the last partners of a kind stand together
     */
    record Row(List<LaneStack.Group> groups, boolean folded) {}

    private LaneFold(List<LaneStack.Group> all) {
        for (LaneStack.Group group : all) {
            groups.computeIfAbsent(group.kind(), k -> new ArrayList<>()).add(group);
            rows += group.size();
        }
        groups.forEach((kind, of) -> kept.put(kind, of.size()));
        rows += groups.size() * (LanesLayout.HEADING + LanesLayout.BETWEEN_KINDS);
    }

    /** Folded no further than to so many lanes, or as far as it goes. */
    static LaneFold within(List<LaneStack.Group> all, double room) {
        LaneFold out = new LaneFold(all);
        List<LaneStack.Group> largest = all.stream()
                .filter(g -> g.size() > 1)
                .sorted(Comparator.comparingInt((LaneStack.Group g) -> -g.size()))
                .toList();
        for (LaneStack.Group group : largest) {
            if (out.rows <= room) {
                return out;
            }
            out.folded.add(group);
            out.rows -= group.size() - 1.0;
        }
        while (out.rows > room && out.join()) {}
        return out;
    }

    /** Takes one lane away from the kind that has most; false where each has but one. */
    private boolean join() {
        TieKind most = null;
        for (TieKind kind : kept.keySet()) {
            if (most == null || lanes(kind) > lanes(most)) {
                most = kind;
            }
        }
        if (most == null || lanes(most) < 2) {
            return false;
        }
        int now = kept.getOrDefault(most, 0);
        kept.put(most, now == groups.getOrDefault(most, List.of()).size() ? now - 2 : now - 1);
        rows--;
        return true;
    }

    private int lanes(TieKind kind) {
        int own = kept.getOrDefault(kind, 0);
        return own == groups.getOrDefault(kind, List.of()).size() ? own : own + 1;
    }

    /** How many lanes high it all is. */
    double rows() {
        return rows;
    }

    /** What stands in each kind from the top. */
    Map<TieKind, List<Row>> byKind() {
        Map<TieKind, List<Row>> out = new LinkedHashMap<>();
        groups.forEach((kind, of) -> {
            int own = kept.getOrDefault(kind, 0);
            List<Row> list = new ArrayList<>();
            of.subList(0, own).forEach(g -> list.add(new Row(List.of(g), folded.contains(g))));
            if (own < of.size()) {
                list.add(new Row(of.subList(own, of.size()), true));
            }
            out.put(kind, list);
        });
        return out;
    }
}
