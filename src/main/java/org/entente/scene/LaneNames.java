package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
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

    /**
     * Whose lanes stand together.
     *
     * @param id empty for those of several
     * @param together whether their kind is to be named instead
     */
    private record Partner(TieKind kind, String id, boolean together) {}

    Layer build(Lane.Sheet sheet) {
        List<Mark> out = new ArrayList<>();
        double size = Math.max(7.8, Math.min(11.5, plan.pitch() * 0.86));
        boolean subjects = plan.pitch() >= SUBJECTS_FROM;
        double right = plan.body().x() - GAP;
        sheet.titles().forEach(title -> title(title, out));
        Map<Partner, List<Lane>> partners = new LinkedHashMap<>();
        for (Lane lane : sheet.lanes()) {
            if (plan.seen(lane.at(), plan.pitch() / 2)) {
                boolean several = lane.bundle().partners().size() > 1;
                partners.computeIfAbsent(
                                new Partner(lane.kind(), several ? "" : lane.partner(), lane.together()),
                                k -> new ArrayList<>())
                        .add(lane);
            }
        }
        double most = (right - FrameLayer.MARGIN) * PARTNER_SHARE;
        double widest = partners.keySet().stream()
                .mapToDouble(p -> TextWidths.inter().width(name(p), size, true))
                .max()
                .orElse(0);
        double middle = FrameLayer.MARGIN + Math.min(most, widest + 2 * GAP);
        double room = (subjects ? middle - GAP : right) - FrameLayer.MARGIN;
        partners.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Partner, List<Lane>> e) ->
                                !emphasis.actor(e.getKey().id()))
                        .thenComparing(e -> -e.getValue().size()))
                .forEach(e -> partner(
                        e.getKey(),
                        e.getValue(),
                        new Fit(size, e.getKey().id().isEmpty() ? right - FrameLayer.MARGIN : room, subjects),
                        out));
        if (subjects) {
            Set<String> self = sheet.self(sight);
            partners.values()
                    .forEach(lanes -> lanes.forEach(l -> subject(l, self, new Fit(size, right - middle, true), out)));
        }
        return new Layer("labels", out);
    }

    private record Fit(double size, double room, boolean subjects) {}

    private void title(Lane.Title title, List<Mark> out) {
        double size = Math.max(9.5, Math.min(13, plan.pitch() * 1.05));
        double y = plan.y(title.at());
        if (plan.seen(title.at(), 0) && column.take(y - size * 0.6, y + size * 0.6)) {
            String text = Fitting.text(title.text(), size, true, plan.body().x() - GAP - FrameLayer.MARGIN);
            TieKind kind = title.kind();
            Colour ink = kind == null ? palette.accent() : palette.kind(kind);
            out.add(new Mark.Label(
                    FrameLayer.MARGIN,
                    y + size * 0.36,
                    text,
                    new Mark.Type(size, true, Mark.Anchor.START, ink, null),
                    title.ref()));
        }
    }

    private String name(Partner partner) {
        return partner.together() ? partner.kind().said() : partner.id().isEmpty() ? "" : sight.nameOf(partner.id());
    }

    private String told(Partner partner, List<Lane> lanes) {
        Bundle bundle = lanes.get(0).bundle();
        return partner.id().isEmpty()
                ? Texts.count("scene.lanes.more", bundle.partners().size(), count(bundle))
                : name(partner);
    }

    private static String count(Bundle bundle) {
        return Texts.count("count.ties", bundle.lives().size());
    }

    private void partner(Partner partner, List<Lane> lanes, Fit fit, List<Mark> out) {
        double first = plan.y(lanes.get(0).at());
        double y = fit.subjects()
                ? first
                : (first + plan.y(lanes.get(lanes.size() - 1).at())) / 2;
        double half = fit.subjects() ? Math.min(fit.size() * 0.6, plan.pitch() / 2 - 0.01) : fit.size() * 0.6;
        if (y - half >= plan.body().y() - 0.5
                && y + half <= plan.body().bottom() + 0.5
                && column.take(y - half, y + half)) {
            boolean one = !partner.together() && !partner.id().isEmpty();
            boolean loud = one && emphasis.actor(partner.id());
            String text = Fitting.text(told(partner, lanes), fit.size(), partner.together() || one, fit.room());
            out.add(new Mark.Label(
                    fit.subjects() ? FrameLayer.MARGIN : plan.body().x() - GAP,
                    y + fit.size() * 0.36,
                    text,
                    new Mark.Type(
                            fit.size(),
                            partner.together() || one,
                            fit.subjects() ? Mark.Anchor.START : Mark.Anchor.END,
                            partner.together()
                                    ? palette.kind(partner.kind())
                                    : loud
                                            ? palette.accent()
                                            : one
                                                    ? palette.ink().strong()
                                                    : palette.ink().quiet(),
                            null),
                    one ? Ref.actor(partner.id()) : null));
        }
    }

    private void subject(Lane lane, Set<String> self, Fit fit, List<Mark> out) {
        Bundle bundle = lane.bundle();
        if (bundle.partners().size() > 1) {
            return;
        }
        Tie first = bundle.ties().get(0);
        String way = !lane.kind().nature().directed() ? "" : self.contains(first.from()) ? "→ " : "← ";
        boolean loud = bundle.ties().stream().anyMatch(emphasis::tie);
        String words = bundle.single() ? way + first.subject() : count(bundle);
        String text = Fitting.text(words, fit.size(), !bundle.single(), fit.room());
        Colour ink = loud ? palette.accent() : palette.ink().quiet();
        out.add(new Mark.Label(
                plan.body().x() - GAP - fit.room(),
                plan.y(lane.at()) + fit.size() * 0.36,
                text,
                new Mark.Type(fit.size(), !bundle.single(), Mark.Anchor.START, ink, null),
                bundle.ref()));
    }
}
