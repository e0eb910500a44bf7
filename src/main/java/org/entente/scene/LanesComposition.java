package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Rect;
import org.entente.time.Moment;

/** The history of an actor's ties: time to the right, a lane for each tie, its phases as bars, its events as dots. */
final class LanesComposition implements Composition {
    private final TextWidths widths = TextWidths.inter();
    private Layer backdrop = new Layer("grid", List.of());

    /**
     * What the lanes of a picture show.
     *
     * @param shown how many ties
     */
    private record Lanes(Layer layer, LaneBars.Used used, LanesPlan plan, int shown) {}

    /** The grid is the same object as in the last call where it looks the same. */
    @Override
    public Scene build(Sight sight) {
        Viewport viewport = sight.viewport();
        double usual = LegendStrip.usual(viewport.width());
        Lane.Sheet sheet = LaneStack.of(sight, LanesPlan.page(viewport, usual));
        Lanes lanes = lanes(sight, sheet, usual);
        LegendStrip strip = new LanesLegend(sight, sheet, lanes.used()).strip(lanes.layer());
        if (strip.height() > usual) {
            sheet = LaneStack.of(sight, LanesPlan.page(viewport, strip.height()));
            lanes = lanes(sight, sheet, strip.height());
        }
        Heading heading = Heading.overTime(sight, sheet, lanes.shown());
        List<Mark> grid = new ArrayList<>();
        List<Mark> scale = new ArrayList<>();
        List<Mark> legend = new ArrayList<>();
        Moment other = sight.manner().against();
        TimeAxis axis = new TimeAxis(lanes.plan(), sight.palette());
        axis.grid(grid);
        stand(sight, sheet, lanes.plan(), grid);
        axis.above(sight.moment().day(), scale);
        axis.below(other == null ? null : other.day(), scale);
        strip.draw(viewport.height(), legend);
        Layer behind = new Layer("grid", grid);
        backdrop = behind.equals(backdrop) ? backdrop : behind;
        List<Layer> layers = List.of(
                backdrop,
                lanes.layer(),
                new LaneNames(sight, lanes.plan()).build(sheet),
                new FrameLayer(sight, widths, heading).build(legend, scale));
        return new Scene(
                viewport.width(),
                viewport.height(),
                heading.title(),
                sight.palette().ground().panel(),
                layers);
    }

    private static Lanes lanes(Sight sight, Lane.Sheet sheet, double bottom) {
        TimeRange range = TimeRange.of(sight, sheet.ties());
        LanesPlan plan = new LanesPlan(sight.viewport(), range, sheet, bottom);
        LaneBars bars = new LaneBars(sight, plan);
        LaneEvents events = new LaneEvents(sight, plan);
        List<Mark> out = new ArrayList<>();
        List<Mark> dots = new ArrayList<>();
        int shown = 0;
        for (Lane lane : sheet.lanes()) {
            if (plan.seen(lane.at(), plan.pitch() / 2)) {
                shown += lane.bundle().lives().size();
                bars.draw(lane, out);
                events.draw(lane, dots);
            }
        }
        out.addAll(dots);
        return new Lanes(new Layer("ties", out), bars.used(), plan, shown);
    }

    /** Bands behind the lanes that stand out. */
    private static void stand(Sight sight, Lane.Sheet sheet, LanesPlan plan, List<Mark> out) {
        Emphasis emphasis = Emphasis.of(sight);
        Rect body = plan.body();
        for (Lane lane : sheet.lanes()) {
            boolean tie = lane.bundle().ties().stream().anyMatch(emphasis::tie);
            boolean loud = tie || lane.bundle().partners().stream().anyMatch(emphasis::actor);
            if (loud && plan.seen(lane.at(), plan.pitch() / 2)) {
                Rect band = new Rect(
                        FrameLayer.MARGIN / 2,
                        plan.y(lane.at()) - plan.pitch() / 2,
                        body.right() - FrameLayer.MARGIN / 2,
                        plan.pitch());
                Colour colour = sight.palette().accent().fade(tie ? 0.2 : 0.1);
                out.add(new Mark.Area(Shapes.rect(band), colour, null, null));
            }
        }
    }
}
