package org.entente.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Puts the partners of the actor in focus one below the other at the left of a sheet on which time runs to the right;
 * the sheet is {@link #WIDTH} wide and as high as the pixels that a lane for each tie takes.
 */
public final class LanesLayout implements Layout {
    /** Units that the whole of time takes. */
    public static final double WIDTH = 1000;

    /** What the name of a kind takes, in lanes. */
    public static final double HEADING = 1.7;

    /** What stands between two partners, in lanes. */
    public static final double BETWEEN_PARTNERS = 0.3;

    /** What stands between two kinds, in lanes. */
    public static final double BETWEEN_KINDS = 0.6;

    private static final double PAGE = 560;
    private static final double THINNEST = 12;
    private static final double THICKEST = 22;

    @Override
    public String id() {
        return "lanes";
    }

    @Override
    public Form form() {
        return Form.LANES;
    }

    @Override
    public boolean centred() {
        return true;
    }

    /**
     * The height of a lane in pixels before anything is zoomed, so that few lanes are not lost in the picture and many
     * can still be read.
     *
     * @param rows how many lanes, with what stands between them, there are
     */
    public static double pitch(double rows) {
        return Math.max(THINNEST, Math.min(THICKEST, PAGE / Math.max(1, rows)));
    }

    private static double rows(List<LaneOrder.Group> groups) {
        double lanes = groups.stream().mapToInt(g -> g.ties().size()).sum();
        long kinds = groups.stream().map(LaneOrder.Group::kind).distinct().count();
        return lanes
                + kinds * HEADING
                + Math.max(0, kinds - 1) * BETWEEN_KINDS
                + (groups.size() - kinds) * BETWEEN_PARTNERS;
    }

    @Override
    public Placement place(Chronicle chronicle, @Nullable String focus, Progress progress) {
        String centre = focus == null ? LaneOrder.mostTied(chronicle).orElse("") : focus;
        List<LaneOrder.Group> groups = LaneOrder.of(chronicle, centre);
        Set<String> rows = new LinkedHashSet<>(Set.of(centre));
        groups.forEach(g -> rows.add(g.partner()));
        chronicle.actors().stream().map(Actor::id).sorted().forEach(rows::add);
        double lanes = rows(groups);
        double height = lanes * pitch(lanes) + 1;
        Map<String, Point> points = new TreeMap<>();
        int row = 0;
        for (String id : rows) {
            if (chronicle.actor(id).isPresent()) {
                points.put(id, new Point(0, height * row++ / rows.size()));
            }
        }
        return new Placement(points, new Rect(0, 0, WIDTH, height));
    }
}
