package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Ref;
import org.entente.model.TieKind;

/**
 * Names kinds, partners and the subjects of ties at the left of the lanes. Where lanes are thin subjects are left out and
 * partners with most ties keep their names.
 */
final class LaneNames {
    private static final double SUBJECTS_FROM = 8.5;
    private static final double PARTNER_SHARE = 0.45;
    private static final double GAP = 8;

    private final Sight sight;
    private final LanesPlan plan;
    private final Palette palette;
    private final Emphasis emphasis;
    private final LabelColumn column = new LabelColumn();

    LaneNames(Sight sight, LanesPlan plan) {
        this.sight = sight;
        this.plan = plan;
        this.palette = sight.palette();
        this.emphasis = Emphasis.of(sight);
    }

    private record Partner(TieKind kind, String id) {}

    Layer build(Lane.Sheet sheet) {
        List<Mark> out = new ArrayList<>();
        double size = Math.max(7.8, Math.min(11.5, plan.pitch() * 0.86));
        boolean subjects = plan.pitch() >= SUBJECTS_FROM;
        double right = plan.body().x() - GAP;
        for (TieKind kind : sight.chronicle().kinds()) {
            Double at = sheet.headings().get(kind);
            if (at != null) {
                kind(kind, at, out);
            }
        }
        Map<Partner, List<Lane>> partners = new LinkedHashMap<>();
        for (Lane lane : sheet.lanes()) {
            if (plan.seen(lane.at(), plan.pitch() / 2)) {
                partners.computeIfAbsent(new Partner(lane.kind(), lane.partner()), k -> new ArrayList<>())
                        .add(lane);
            }
        }
        double most = (right - FrameLayer.MARGIN) * PARTNER_SHARE;
        double widest = partners.keySet().stream()
                .mapToDouble(p -> TextWidths.inter().width(sight.nameOf(p.id()), size, true))
                .max()
                .orElse(0);
        double middle = FrameLayer.MARGIN + Math.min(most, widest + 2 * GAP);
        double room = (subjects ? middle - GAP : right) - FrameLayer.MARGIN;
        partners.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Partner, List<Lane>> e) ->
                                !emphasis.actor(e.getKey().id()))
                        .thenComparing(e -> -e.getValue().size()))
                .forEach(e -> partner(e.getKey().id(), e.getValue(), new Fit(size, room, subjects), out));
        if (subjects) {
            Set<String> self = sheet.self(sight);
            partners.values()
                    .forEach(lanes -> lanes.forEach(l -> subject(l, self, new Fit(size, right - middle, true), out)));
        }
        return new Layer("labels", out);
    }

    private record Fit(double size, double room, boolean subjects) {}

    private void kind(TieKind kind, double at, List<Mark> out) {
        double size = Math.max(9.5, Math.min(13, plan.pitch() * 1.05));
        double y = plan.y(at);
        if (plan.seen(at, 0) && column.take(y - size * 0.6, y + size * 0.6)) {
            String text = Fitting.text(kind.said(), size, true, plan.body().x() - GAP - FrameLayer.MARGIN);
            out.add(new Mark.Label(
                    FrameLayer.MARGIN,
                    y + size * 0.36,
                    text,
                    new Mark.Type(size, true, Mark.Anchor.START, palette.kind(kind), null),
                    null));
        }
    }

    private void partner(String id, List<Lane> lanes, Fit fit, List<Mark> out) {
        double first = plan.y(lanes.get(0).at());
        double y = fit.subjects()
                ? first
                : (first + plan.y(lanes.get(lanes.size() - 1).at())) / 2;
        double half = fit.subjects() ? Math.min(fit.size() * 0.6, plan.pitch() / 2) : fit.size() * 0.6;
        if (y - half >= plan.body().y() - 0.5
                && y + half <= plan.body().bottom() + 0.5
                && column.take(y - half, y + half)) {
            boolean loud = emphasis.actor(id);
            String text = Fitting.text(sight.nameOf(id), fit.size(), true, fit.room());
            out.add(new Mark.Label(
                    fit.subjects() ? FrameLayer.MARGIN : plan.body().x() - GAP,
                    y + fit.size() * 0.36,
                    text,
                    new Mark.Type(
                            fit.size(),
                            true,
                            fit.subjects() ? Mark.Anchor.START : Mark.Anchor.END,
                            loud ? palette.accent() : palette.ink().strong(),
                            null),
                    Ref.actor(id)));
        }
    }

    private void subject(Lane lane, Set<String> self, Fit fit, List<Mark> out) {
        String way =
                !lane.kind().nature().directed() ? "" : self.contains(lane.tie().from()) ? "→ " : "← ";
        boolean loud = emphasis.tie(lane.tie());
        String text = Fitting.text(way + lane.tie().subject(), fit.size(), false, fit.room());
        Colour ink = loud ? palette.accent() : palette.ink().quiet();
        out.add(new Mark.Label(
                plan.body().x() - GAP - fit.room(),
                plan.y(lane.at()) + fit.size() * 0.36,
                text,
                new Mark.Type(fit.size(), false, Mark.Anchor.START, ink, null),
                Ref.tie(lane.tie().id())));
    }
}
