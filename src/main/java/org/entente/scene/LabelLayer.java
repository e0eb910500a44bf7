package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.scene.Mark.Anchor;
import org.entente.time.Filter;

/**
 * Names discs. Labels are placed by importance (the focus, who is tied, who has most ties to the focus, who has most over
 * all of time), each at the first of eight positions around its disc where it covers no disc, plate or earlier label
 * (Imhof 1975); a label that fits nowhere is left out.
 */
final class LabelLayer {
    private static final int PLACES = 8;

    /** Who is looked at has its name farther off, ring after ring of so many pixels, before it has none. */
    private static final int RINGS = 4;

    private static final double RING = 12;

    private static final double MARGIN = 2;

    private final Sight sight;
    private final Chronicle chronicle;
    private final Drawn drawn;
    private final Palette palette;
    private final TextWidths widths = TextWidths.inter();
    private final Colour halo;
    private final Rect room;

    /**
     * Prepares the placing.
     *
     * @param ground what the labels stand on, the colour of their halo
     * @param room where labels may stand, in pixels
     */
    LabelLayer(Sight sight, Drawn drawn, Colour ground, Rect room) {
        this.sight = sight;
        this.chronicle = sight.chronicle();
        this.drawn = drawn;
        this.palette = sight.palette();
        this.halo = ground.fade(0.85);
        this.room = room;
    }

    /** Labels for spots, clear of the spots themselves and of what is taken already. */
    Layer build(Collection<Spot> spots, List<Rect> taken) {
        Set<String> tied = drawn.actors();
        Occupied blocked = new Occupied(room);
        taken.forEach(blocked::take);
        spots.stream().filter(s -> s.plate() || tied.contains(s.actor().id())).forEach(s -> blocked.take(s.box()));
        List<Spot> discs =
                new ArrayList<>(spots.stream().filter(s -> !s.plate()).toList());
        Map<String, Integer> ties = tiesToFocus();
        discs.sort(Comparator.comparingInt((Spot s) -> rank(s, tied))
                .thenComparingInt(s -> -ties.getOrDefault(s.actor().id(), 0))
                .thenComparingInt(s -> -chronicle.tiesOf(s.actor().id()).size())
                .thenComparing(s -> s.actor().id()));
        List<Mark> out = new ArrayList<>();
        for (Spot spot : discs) {
            place(spot, rank(spot, tied), blocked, out);
        }
        return new Layer("labels", out);
    }

    /** How many ties each has to the focus on any day, as far as the filter lets them through: these are named first. */
    private Map<String, Integer> tiesToFocus() {
        Filter filter = sight.moment().filter();
        Map<String, Integer> out = new HashMap<>();
        for (String focus : drawn.focus()) {
            for (Tie tie : chronicle.tiesOf(focus)) {
                if (filter.isEmpty() || sight.index().admitsEver(filter, tie)) {
                    out.merge(tie.other(focus), 1, Integer::sum);
                }
            }
        }
        return out;
    }

    private int rank(Spot spot, Set<String> tied) {
        String id = spot.actor().id();
        return !tied.contains(id) ? 2 : drawn.focus().contains(id) ? 0 : 1;
    }

    private void place(Spot spot, int rank, Occupied blocked, List<Mark> out) {
        double size = rank == 0 ? 15 : rank == 1 ? 12.5 : 11;
        boolean bold = rank < 2;
        String name = sight.nameOf(spot.actor());
        double width = widths.width(name, size, bold);
        int places = rank == 0 ? PLACES * RINGS : PLACES;
        for (int place = 0; place < places; place++) {
            int i = place % PLACES;
            int ring = place / PLACES;
            double reach = spot.half().width() + 4 + ring * RING;
            double dx = i == 2 || i == 3 ? 0 : i == 0 || i == 4 || i == 5 ? 1 : -1;
            double dy = i < 2 ? 0 : i == 2 || i == 4 || i == 6 ? -1 : 1;
            boolean diagonal = i > 3;
            double x = spot.at().x() + dx * reach * (diagonal ? 0.7 : 1);
            double y = spot.at().y() + dy * (diagonal ? reach * 0.7 + size * 0.3 : reach + size * 0.5);
            double left = dx > 0 ? x : dx < 0 ? x - width : x - width / 2;
            Rect box = new Rect(left - MARGIN, y - size * 0.55, width + 2 * MARGIN, size * 1.1);
            if (inside(box) && blocked.free(box)) {
                blocked.take(box);
                Anchor anchor = dx > 0 ? Anchor.START : dx < 0 ? Anchor.END : Anchor.MIDDLE;
                Colour ink = rank == 2 ? palette.ink().quiet() : palette.ink().strong();
                out.add(new Mark.Label(
                        x,
                        y + size * 0.36,
                        name,
                        new Mark.Type(size, bold, anchor, ink, halo),
                        Ref.actor(spot.actor().id())));
                return;
            }
        }
    }

    private boolean inside(Rect box) {
        return box.x() >= room.x()
                && box.right() <= room.right()
                && box.y() >= room.y()
                && box.bottom() <= room.bottom();
    }
}
