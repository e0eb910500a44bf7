package org.entente.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Actor;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.TieKind;
import org.entente.time.Moment;

/**
 * A graph drawn in haste: ties as straight hairlines, actors as discs, of names only that of the actor in focus. Of very
 * many ties or actors every so many is drawn, always the same ones, so that nothing flickers.
 */
final class Sketch {
    private static final int MOST_TIES = 3_000;

    /** After so many ties another mark of each kind begins, so that no kind lies above all others. */
    private static final int MIXED = 100;

    private static final int MOST_ACTORS = 1_500;
    private static final double RADIUS = 4;

    private final Sight sight;
    private final Colour ground;
    private final Palette palette;
    private final Set<String> focus;

    /**
     * Prepares the drawing.
     *
     * @param ground colour of what lies behind
     */
    Sketch(Sight sight, Colour ground) {
        this.sight = sight;
        this.ground = ground;
        this.palette = sight.palette();
        this.focus = sight.subject()
                .focused()
                .<Set<String>>map(f -> new HashSet<>(sight.chronicle().lineage(f)))
                .orElse(Set.of());
    }

    Scene over(Layer backdrop) {
        Viewport viewport = sight.viewport();
        String title = PartialDate.of(sight.moment().day()).text();
        Mark.Type type =
                new Mark.Type(19, true, Mark.Anchor.START, palette.ink().strong(), ground.fade(0.85));
        Mark.Label date = new Mark.Label(FrameLayer.MARGIN, FrameLayer.MARGIN + 15, title, type, null);
        return new Scene(
                viewport.width(),
                viewport.height(),
                title,
                ground,
                List.of(backdrop, new Layer(Layer.SKETCH, ties()), actors(), new Layer("frame", List.of(date))));
    }

    private List<Mark> ties() {
        Moment moment = sight.moment();
        int every = 1 + moment.tieCount() / MOST_TIES;
        List<Mark> quiet = new ArrayList<>();
        List<Mark> loud = new ArrayList<>();
        Map<String, Path.Builder> quietPens = new LinkedHashMap<>();
        Map<String, Path.Builder> loudPens = new LinkedHashMap<>();
        Map<String, Point> places = sight.stage().placement().points();
        int[] drawn = {0};
        moment.forEachTie(tie -> {
            String from = moment.actor(moment.from(tie)).id();
            String to = moment.actor(moment.to(tie)).id();
            boolean subject = focus.isEmpty() || focus.contains(from) || focus.contains(to);
            Point start = places.get(from);
            Point end = places.get(to);
            boolean chosen = tie % every == 0 || (subject && !focus.isEmpty());
            if (start != null
                    && end != null
                    && chosen
                    && (subject || sight.manner().context())) {
                Path.Builder pen = (subject ? loudPens : quietPens)
                        .computeIfAbsent(moment.tie(tie).kind(), k -> new Path.Builder());
                Point a = sight.viewport().toScreen(start);
                Point b = sight.viewport().toScreen(end);
                pen.move(a.x(), a.y());
                pen.line(b.x(), b.y());
                if (++drawn[0] % MIXED == 0) {
                    lay(quietPens, 0.3, quiet);
                    lay(loudPens, 0.6, loud);
                }
            }
        });
        lay(quietPens, 0.3, quiet);
        lay(loudPens, 0.6, loud);
        quiet.addAll(loud);
        return quiet;
    }

    private void lay(Map<String, Path.Builder> pens, double opacity, List<Mark> out) {
        pens.forEach((kind, pen) -> out.add(lines(kind, pen, opacity)));
        pens.clear();
    }

    /** Lines of one kind in the colour they would have on the ground at some opacity. */
    private Mark lines(String kind, Path.Builder pen, double opacity) {
        Colour colour = palette.kind(sight.chronicle().kind(kind).orElse(TieKind.BUILT_IN.get(0)));
        return new Mark.Line(pen.build(), Stroke.solid(colour.fade(opacity).on(ground), 1), null);
    }

    private Layer actors() {
        Rect picture = new Rect(0, 0, sight.viewport().width(), sight.viewport().height());
        int every = 1 + sight.chronicle().actors().size() / MOST_ACTORS;
        List<Mark> out = new ArrayList<>();
        int number = 0;
        for (Actor actor : sight.moment().vertexSet()) {
            Point place = sight.stage().placement().points().get(actor.id());
            boolean focused = focus.contains(actor.id());
            boolean seated = actor.institution() && sight.stage().map().isPresent();
            if (place != null && !seated && (focused || number % every == 0)) {
                Point at = sight.viewport().toScreen(place);
                if (picture.contains(at)) {
                    disc(actor, at, focused, out);
                }
            }
            number++;
        }
        return new Layer("actors", out);
    }

    private void disc(Actor actor, Point at, boolean focused, List<Mark> out) {
        Ref ref = Ref.actor(actor.id());
        Colour fill = focused ? palette.accent() : palette.ground().panel();
        Stroke rim =
                Stroke.solid(focused ? palette.ground().panel() : palette.ink().strong(), 1.5);
        double radius = focused ? 2 * RADIUS : RADIUS;
        out.add(new Mark.Disc(new Mark.Circle(at.x(), at.y(), radius), fill, rim, ref));
        if (focused) {
            Mark.Type type =
                    new Mark.Type(15, true, Mark.Anchor.START, palette.ink().strong(), ground.fade(0.85));
            out.add(new Mark.Label(at.x() + 12, at.y() + 5.4, sight.nameOf(actor), type, ref));
        }
    }
}
