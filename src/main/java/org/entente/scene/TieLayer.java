package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Status;

/** Draws strands as curves with arrowheads; a band carries the number of its ties. */
final class TieLayer {
    private static final double BADGE_TEXT = 10.5;
    private static final double BADGE_HALF = 7.5;

    /** So many strands are drawn at full strength in a picture of so many pixels or more. */
    private static final double FEW = 260;

    private static final double LARGE = 800_000;

    private static final double LEAST_AIR = 0.3;
    private static final double AIR_STEPS = 20;

    /** With less air than this the numbers of bands are left out. */
    private static final double BADGED = 0.7;

    /** Where along a band its number may stand, the best first. */
    private static final double[] ALONG = {0.34, 0.43, 0.52, 0.61, 0.7, 0.26, 0.78, 0.38, 0.47, 0.56, 0.66, 0.3, 0.74};

    private final Palette palette;
    private final TextWidths widths;
    private final Emphasis emphasis;
    private final double few;
    private final Rect room;
    private double air = 1;

    TieLayer(Sight sight, TextWidths widths) {
        this.palette = sight.palette();
        this.widths = widths;
        this.emphasis = Emphasis.of(sight);
        this.room = new Rect(0, 0, sight.viewport().width(), sight.viewport().height());
        double area = room.width() * room.height();
        this.few = FEW * Math.min(1, area / LARGE);
    }

    /**
     * Draws strands, those that were drawn before just as then.
     *
     * @param spots who stands in the picture: no number of a band is written over them
     */
    Layer build(List<Strand> strands, Sheaf sheaf, Collection<Spot> spots) {
        air = air(strands);
        List<Mark> lines = new ArrayList<>();
        List<Mark> badges = new ArrayList<>();
        sheaf.marks(strands, List.of(palette, emphasis, air), this::lines).forEach(lines::addAll);
        if (air > BADGED) {
            Occupied taken = new Occupied(room);
            spots.forEach(spot -> taken.take(spot.box()));
            strands.stream()
                    .filter(strand -> strand.ties().size() > 1 && !strand.quiet())
                    .forEach(strand -> badge(strand, taken, badges));
        }
        lines.addAll(badges);
        return new Layer("ties", lines);
    }

    /**
     * How much room the strands have: 1 up to some hundred, less the more there are; in steps, so that one more strand
     * seldom changes the look of all others.
     */
    private double air(List<Strand> strands) {
        int loud = 0;
        for (Strand strand : strands) {
            loud += strand.quiet() ? 0 : 1;
        }
        double air = loud <= few ? 1 : Math.max(LEAST_AIR, Math.sqrt(few / loud));
        return Math.rint(air * AIR_STEPS) / AIR_STEPS;
    }

    private List<Mark> lines(Strand strand) {
        List<Mark> out = new ArrayList<>(4);
        line(strand, out);
        return out;
    }

    /** Where the numbers of bands stand in a layer built here. */
    static List<Rect> badges(Layer layer) {
        List<Rect> out = new ArrayList<>();
        for (Mark mark : layer.marks()) {
            if (mark instanceof Mark.Label label) {
                out.add(new Rect(label.x() - 11, label.y() - 11.5, 22, 15));
            }
        }
        return out;
    }

    private Colour colour(Strand strand) {
        double loud = (strand.quiet() ? 0.3 : strand.rank() == Strand.Rank.MODEST ? 0.75 * air : 1) * air;
        if (strand.change().isPresent()) {
            return strand.change().get().stroke(palette).colour().fade(loud);
        }
        double weight = palette.weight(strand.status()) * loud;
        return palette.kind(strand.kind()).fade(strand.first().hypothetical() ? weight * 0.55 : weight);
    }

    private void line(Strand strand, List<Mark> out) {
        boolean arrow = strand.kind().nature().directed() && !strand.quiet();
        Curve curve = strand.curve();
        double width = strand.width() * (0.4 + 0.6 * air);
        Curve shaft = curve;
        double most = 0.22 * curve.start().distance(curve.end());
        double head = arrow ? Math.min((6 + 1.6 * width) * Math.sqrt(air), Math.max(5, most)) : 0;
        if (arrow) {
            Point tip = curve.end();
            double base = curve.entry(p -> p.distance(tip) < head * 0.8);
            shaft = base > 0 ? curve.part(0, base) : curve;
        }
        if (strand.ties().stream().anyMatch(emphasis::tie)) {
            out.add(new Mark.Line(curve.path(), Stroke.solid(palette.glow(), width + 7), strand.ref()));
        }
        double scale = Math.max(1, width / 2);
        List<Double> dash = dash(strand).stream().map(d -> d * scale).toList();
        Colour colour = colour(strand);
        out.add(new Mark.Line(shaft.path(), new Stroke(colour, width, dash), strand.ref()));
        if (strand.first().hypothetical()) {
            out.add(new Mark.Line(shaft.path(), Stroke.solid(palette.ground().land(), width * 0.4), strand.ref()));
        }
        if (arrow) {
            out.add(head(strand, shaft, head, colour));
        }
    }

    private List<Double> dash(Strand strand) {
        return strand.change().map(c -> c.stroke(palette).dash()).orElseGet(() -> Palette.dash(strand.status()));
    }

    /** A head whose tip touches the target's rim; open, with an outline, where the status is reduced. */
    private Mark head(Strand strand, Curve shaft, double length, Colour colour) {
        Point tip = strand.curve().end();
        Point from = shaft.end();
        double d = Math.max(1e-6, tip.distance(from));
        double ux = (tip.x() - from.x()) / d;
        double uy = (tip.y() - from.y()) / d;
        boolean open =
                strand.change().isEmpty() && (strand.status() == Status.REDUCED || strand.status() == Status.PROPOSED);
        double half = length * 0.38 + (open ? 0 : 0.7);
        Point base = new Point(tip.x() - ux * length, tip.y() - uy * length);
        Path.Builder pen = new Path.Builder();
        pen.move(tip.x(), tip.y());
        pen.line(base.x() - uy * half, base.y() + ux * half);
        pen.line(base.x() + uy * half, base.y() - ux * half);
        pen.close();
        return open
                ? new Mark.Area(pen.build(), palette.ground().land(), Stroke.solid(colour, 1), strand.ref())
                : new Mark.Area(pen.build(), colour, null, strand.ref());
    }

    /** The number of a band's ties, where along the band it covers nothing; a band without such a place goes without. */
    private void badge(Strand strand, Occupied taken, List<Mark> out) {
        String text = Integer.toString(strand.ties().size());
        double half = widths.width(text, BADGE_TEXT, true) / 2 + 5;
        boolean low = strand.first().from().compareTo(strand.first().to()) <= 0;
        for (double along : ALONG) {
            Point at = strand.curve().at(low ? along : 1 - along);
            Rect box = new Rect(at.x() - half, at.y() - BADGE_HALF, 2 * half, 2 * BADGE_HALF).grow(1);
            if (taken.free(box)) {
                taken.take(box);
                badge(strand, at, text, half, out);
                return;
            }
        }
    }

    private void badge(Strand strand, Point at, String text, double half, List<Mark> out) {
        Colour colour =
                strand.change().map(c -> c.stroke(palette).colour()).orElseGet(() -> palette.kind(strand.kind()));
        out.add(new Mark.Area(
                Shapes.round(at, new Spot.Half(half, BADGE_HALF), BADGE_HALF),
                palette.ground().panel(),
                Stroke.solid(colour, 1.2),
                strand.ref()));
        out.add(new Mark.Label(
                at.x(),
                at.y() + BADGE_TEXT * 0.36,
                text,
                new Mark.Type(
                        BADGE_TEXT, true, Mark.Anchor.MIDDLE, palette.ink().strong(), null),
                strand.ref()));
    }
}
