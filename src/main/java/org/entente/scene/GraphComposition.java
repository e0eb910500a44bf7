package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.geo.Rect;
import org.entente.model.Texts;

/** Actors as nodes in a plane, ties as lines between them. */
final class GraphComposition implements Composition {
    private static final double BAND_TOP = 38;
    private static final double BAND_GAP = 4;
    static final double SIDE = 12;
    static final double BOTTOM = 26;
    private static final double HEADING_STEP = 160;

    private final TextWidths widths = TextWidths.inter();
    private BackdropLayer.@org.jspecify.annotations.Nullable Key backdropKey;
    private @org.jspecify.annotations.Nullable Gauge gauge;
    private @org.jspecify.annotations.Nullable Loom loom;
    private final Sheaf sheaf = new Sheaf();
    private final Crowd.Kept places = new Crowd.Kept();
    private final LegendPlace.Kept corners = new LegendPlace.Kept();
    private Layer backdrop = new Layer("map", List.of());

    /** What captions kept clear of in the last picture. */
    private List<Rect> clear = List.of();

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
        double top = bare
                ? SIDE + SpotFinder.PLATE_HEIGHT / 2
                : beside ? BAND_TOP : frame.headingBox().bottom() + BAND_GAP + SpotFinder.PLATE_HEIGHT;
        SpotFinder finder =
                new SpotFinder(sight, drawn, widths, new SpotFinder.Insets(top, SIDE, BOTTOM, bandLeft), places);
        Gauge scale = gauge(sight, drawn);
        Rect room = LegendPlace.room(sight, finder, frame.headingBox());
        LegendPlace place = corners.of(sight, finder, scale, room);
        Rect words = stepped(frame.headingBox());
        List<Rect> free = frame.explains() ? List.of(words, place.most()) : List.of(words);
        Map<String, Spot> spots = finder.find(free);
        List<Strand> strands = new Weaver(sight, spots, scale, loom(scale, sight.palette())).weave(drawn);
        Legend legend = legend(sight, strands, spots, scale);
        finder.leftOut().forEach(legend::explain);
        Rect legendBox = legend.within(width, sight.viewport().height()).box();
        if (!finder.leftOut().isEmpty() && frame.explains() && legend.wordless()) {
            frame = new FrameLayer(sight, widths, heading, String.join(" · ", finder.leftOut()));
        }
        legendBox = frame.explains() ? place.box(legendBox) : new Rect(0, 0, 0, 0);
        List<Rect> taken = new ArrayList<>(List.of(frame.headingBox(), frame.sourcesBox()));
        if (legendBox.width() > 0) {
            taken.add(legendBox);
        }
        Rect names = new Rect(4, 4, width - 8, sight.viewport().height() - 8);
        boolean map = sight.stage().map().isPresent();
        Palette.Ground grounds = sight.palette().ground();
        Colour ground = map ? grounds.sea() : grounds.panel();
        Layer ties = new TieLayer(sight, widths).build(strands, sheaf, spots.values());
        taken.addAll(TieLayer.badges(ties));
        clear = clear(frame, place, sight);
        Layer below = backdrop(sight);
        taken.addAll(BackdropLayer.words(below));
        List<Layer> layers = List.of(
                below,
                ties,
                new ActorLayer(sight, drawn).build(spots.values()),
                new LabelLayer(sight, drawn, ground, names).build(spots.values(), taken),
                frame.build(legend, legendBox, spots.values()));
        return new Scene(width, sight.viewport().height(), heading.title(), ground, layers);
    }

    /** The frame, the heading in steps so that captions and nations do not give way on each day. */
    private static List<Rect> clear(FrameLayer frame, LegendPlace place, Sight sight) {
        Rect heading = stepped(frame.headingBox());
        Rect source =
                new Rect(0, sight.viewport().height() - BOTTOM, sight.viewport().width(), BOTTOM);
        List<Rect> out = new ArrayList<>(List.of(source));
        if (heading.height() > 0) {
            out.add(heading);
        }
        if (frame.explains()) {
            out.add(place.most());
        }
        return out;
    }

    /** From the corner of the picture, in steps of width. */
    private static Rect stepped(Rect heading) {
        double right = Math.ceil(heading.right() / HEADING_STEP) * HEADING_STEP;
        return heading.height() > 0 ? new Rect(0, 0, right, heading.bottom()) : heading;
    }

    private Legend legend(Sight sight, List<Strand> strands, Map<String, Spot> spots, Gauge scale) {
        boolean rim = spots.values().stream().anyMatch(s -> s.seat() == Spot.Seat.RIM);
        Legend legend = Legend.of(sight.palette(), scale, strands, rim);
        Membership.of(sight).note().ifPresent(legend::explain);
        if (spots.keySet().stream().anyMatch(sight.stage().pins()::containsKey)) {
            legend.explain(Texts.of("scene.legend.pinned"));
        }
        return legend;
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
        BackdropLayer.Key key = BackdropLayer.key(sight, clear);
        if (!key.equals(backdropKey)) {
            backdropKey = key;
            backdrop = BackdropLayer.of(sight, clear);
        }
        return backdrop;
    }
}
