package org.entente.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Phase;
import org.jspecify.annotations.Nullable;

/** A stretch of a lane: the colour tells the kind; thickness, filling and dash tell the status. */
final class StatusBar {
    /** The length of the arrow of a bar without a known end. */
    static final double ARROW = 6;

    /** A vague change narrower than this does not fade. */
    static final double LEAST_FADE = 3;

    private static final List<Double> STEPS = List.of(0.18, 0.38, 0.6, 0.8);
    private static final double DETAILED = 4.5;
    private static final double HATCH = 5;

    private final Palette palette;

    /** What a stretch says. */
    record Look(Status status, Colour colour, boolean hypothetical) {
        /** Supposed is a phase of a tie that only a scenario knows, and one that a scenario's event began. */
        static Look of(Phase phase, Tie tie, Chronicle chronicle, Colour colour) {
            return new Look(phase.status(), colour, supposed(phase, tie, chronicle));
        }

        static boolean supposed(Phase phase, Tie tie, Chronicle chronicle) {
            return tie.hypothetical()
                    || phase.effect()
                            .flatMap(e -> chronicle.event(e.event()))
                            .filter(Event::hypothetical)
                            .isPresent();
        }
    }

    StatusBar(Palette palette) {
        this.palette = palette;
    }

    void draw(Rect r, Look look, @Nullable Ref ref, List<Mark> out) {
        Colour colour = look.colour();
        boolean detailed = r.height() >= DETAILED;
        switch (look.status()) {
            case ACTIVE -> out.add(area(r, colour, null, ref));
            case REDUCED -> out.add(area(thin(r, 0.42), colour, null, ref));
            case SUSPENDED -> {
                Stroke edge = new Stroke(colour, detailed ? 1.2 : 0.8, List.of(6.0, 3.0));
                out.add(area(r.grow(-0.5), palette.ground().panel(), edge, ref));
            }
            case POSTPONED -> {
                out.add(area(r, colour.fade(detailed ? 0.14 : 0.4), null, ref));
                if (detailed) {
                    out.add(hatch(r, Stroke.solid(colour, 1), ref));
                }
            }
            case PROPOSED -> {
                out.add(area(r, palette.ground().panel().fade(0), null, ref));
                double width = Math.min(2.4, r.height() * 0.5);
                out.add(middle(r, new Stroke(colour, width, List.of(width, 1.6 * width)), ref));
            }
            case ENDED -> out.add(middle(r, new Stroke(colour, 1, List.of(1.0, 3.0)), ref));
        }
        if (look.hypothetical()) {
            out.add(area(
                    thin(r, look.status() == Status.REDUCED ? 0.18 : 0.42),
                    palette.ground().panel(),
                    null,
                    ref));
        }
    }

    /** The strengths of the parts in which a bar comes in or goes out, from left to right. */
    static List<Double> fading(boolean in) {
        List<Double> steps = new ArrayList<>(STEPS);
        if (!in) {
            Collections.reverse(steps);
        }
        return steps;
    }

    /** A stretch of which it is not certain that it belongs, so that only its filling shows, more or less strongly. */
    void fill(Rect r, Look look, double strength, @Nullable Ref ref, List<Mark> out) {
        double most =
                switch (look.status()) {
                    case ACTIVE, REDUCED -> 1;
                    case POSTPONED, SUSPENDED -> 0.5;
                    case PROPOSED, ENDED -> 0.35;
                };
        Rect shape = look.status() == Status.REDUCED ? thin(r, 0.42) : r;
        out.add(area(shape, look.colour().fade(strength * most), null, ref));
    }

    /** A stretch that goes on beyond what is shown: an arrow from its edge, to the left where its length is negative. */
    static Mark arrow(double x, Rect r, double length, Look look, @Nullable Ref ref) {
        Path.Builder pen = new Path.Builder();
        pen.move(x, r.y() - 0.5);
        pen.line(x + length, r.y() + r.height() / 2);
        pen.line(x, r.bottom() + 0.5);
        pen.close();
        return new Mark.Area(pen.build(), look.colour(), null, ref);
    }

    private static Rect thin(Rect r, double share) {
        double height = r.height() * share;
        return new Rect(r.x(), r.y() + (r.height() - height) / 2, r.width(), height);
    }

    private static Mark area(Rect r, Colour fill, @Nullable Stroke stroke, @Nullable Ref ref) {
        return new Mark.Area(Shapes.rect(r), fill, stroke, ref);
    }

    private static Mark middle(Rect r, Stroke stroke, @Nullable Ref ref) {
        Path.Builder pen = new Path.Builder();
        pen.move(r.x(), r.y() + r.height() / 2);
        pen.line(r.right(), r.y() + r.height() / 2);
        return new Mark.Line(pen.build(), stroke, ref);
    }

    /** Slanted lines through the stretch, and its edge. */
    private static Mark hatch(Rect r, Stroke stroke, @Nullable Ref ref) {
        Path.Builder pen = new Path.Builder();
        double h = r.height();
        for (double x = r.x() - h + HATCH; x < r.right(); x += HATCH) {
            double from = Math.max(x, r.x());
            double to = Math.min(x + h, r.right());
            if (to > from) {
                pen.move(from, r.bottom() - (from - x));
                pen.line(to, r.bottom() - (to - x));
            }
        }
        pen.move(r.x(), r.y());
        pen.line(r.right(), r.y());
        pen.move(r.x(), r.bottom());
        pen.line(r.right(), r.bottom());
        return new Mark.Line(pen.build(), stroke, ref);
    }
}
