package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.geo.Rect;
import org.entente.model.Texts;

/** Actors as nodes in a plane, ties as lines between them. */
final class GraphComposition implements Composition {
    private static final double BAND_TOP = 38;
    private static final double BAND_BELOW_HEADING = 92;
    private static final double SIDE = 12;
    private static final double BOTTOM = 26;

    /** Room kept for the legend before it is known what it has to explain. */
    private static final double LEGEND_WIDTH = 330;

    private static final double LEGEND_HEIGHT = 150;

    /** What heading and source line take of the height. */
    private static final double ABOVE_AND_BELOW = 92;

    private final TextWidths widths = TextWidths.inter();
    private BackdropLayer.@org.jspecify.annotations.Nullable Key backdropKey;
    private @org.jspecify.annotations.Nullable Gauge gauge;
    private @org.jspecify.annotations.Nullable Loom loom;
    private final Sheaf sheaf = new Sheaf();
    private final Crowd.Kept places = new Crowd.Kept();
    private Layer backdrop = new Layer("map", List.of());

    /** The backdrop is kept from the last call where it is the same. */
    @Override
    public Scene build(Sight sight) {
        Drawn drawn = Drawn.of(sight);
        Heading heading = Heading.of(sight, drawn);
        FrameLayer frame = new FrameLayer(sight, widths, heading);
        double width = sight.viewport().width();
        boolean beside = width - frame.headingRight() > 260;
        boolean bare = frame.headingBox().height() == 0;
        double bandLeft = beside && !bare ? frame.headingRight() + 32 : FrameLayer.MARGIN;
        double top = bare ? SIDE + SpotFinder.PLATE_HEIGHT / 2 : beside ? BAND_TOP : BAND_BELOW_HEADING;
        Rect legendRoom =
                new Rect(SIDE, sight.viewport().height() - BOTTOM - LEGEND_HEIGHT, LEGEND_WIDTH, LEGEND_HEIGHT);
        List<Rect> free = frame.explains() ? List.of(frame.headingBox(), legendRoom) : List.of(frame.headingBox());
        SpotFinder finder =
                new SpotFinder(sight, drawn, widths, new SpotFinder.Insets(top, SIDE, BOTTOM, bandLeft, free), places);
        Map<String, Spot> spots = finder.find();
        Gauge scale = gauge(sight, drawn);
        List<Strand> strands = new Weaver(sight, spots, scale, loom(scale, sight.palette())).weave(drawn);
        boolean rim = spots.values().stream().anyMatch(s -> s.seat() == Spot.Seat.RIM);
        Legend legend = new Legend(sight.palette(), scale, strands, rim);
        Membership.of(sight).note().ifPresent(legend::explain);
        if (spots.keySet().stream().anyMatch(sight.stage().pins()::containsKey)) {
            legend.explain(Texts.of("scene.legend.pinned"));
        }
        if (finder.leftOut() > 0) {
            String told = drawn.focus().isEmpty() ? "scene.legend.not-drawn" : "scene.legend.no-room";
            legend.explain(Texts.count(told, finder.leftOut()));
        }
        legend.fit((sight.viewport().height() - ABOVE_AND_BELOW) / 2);
        Rect legendBox = frame.explains()
                ? legend.box(SIDE, sight.viewport().height() - BOTTOM)
                : new Rect(SIDE, sight.viewport().height() - BOTTOM, 0, 0);
        List<Rect> taken = new ArrayList<>(List.of(frame.headingBox(), frame.sourcesBox()));
        if (legendBox.width() > 0) {
            taken.add(legendBox);
        }
        Rect room = new Rect(4, 4, width - 8, sight.viewport().height() - 8);
        boolean map = sight.stage().map().isPresent();
        Palette.Ground grounds = sight.palette().ground();
        Colour ground = map ? grounds.sea() : grounds.panel();
        Layer ties = new TieLayer(sight, widths).build(strands, sheaf);
        taken.addAll(TieLayer.badges(ties));
        Layer below = BackdropLayer.clear(backdrop(sight), frame.headingBox());
        taken.addAll(BackdropLayer.words(below));
        List<Layer> layers = List.of(
                below,
                ties,
                new ActorLayer(sight, drawn).build(spots.values()),
                new LabelLayer(sight, drawn, ground, room).build(spots.values(), taken),
                frame.build(legend, legendBox));
        return new Scene(width, sight.viewport().height(), heading.title(), ground, layers);
    }

    @Override
    public Scene sketch(Sight sight) {
        boolean map = sight.stage().map().isPresent();
        Palette.Ground grounds = sight.palette().ground();
        Sketch sketch = new Sketch(sight, map ? grounds.sea() : grounds.panel());
        return sketch.over(backdrop(sight));
    }

    private Gauge gauge(Sight sight, Drawn drawn) {
        Gauge known = gauge;
        if (known == null || !known.suits(sight.index(), drawn.focus())) {
            known = new Gauge(sight.index(), drawn.focus());
            gauge = known;
        }
        return known;
    }

    private Loom loom(Gauge scale, Palette palette) {
        Loom known = loom;
        if (known == null || !known.suits(scale, palette)) {
            known = new Loom(scale, palette);
            loom = known;
        }
        return known;
    }

    private Layer backdrop(Sight sight) {
        BackdropLayer.Key key = BackdropLayer.key(sight);
        if (!key.equals(backdropKey)) {
            backdropKey = key;
            backdrop = BackdropLayer.of(sight);
        }
        return backdrop;
    }
}
