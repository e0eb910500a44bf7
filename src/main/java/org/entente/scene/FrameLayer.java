package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Rect;

/** Draws title, date, legend and sources over the picture. */
final class FrameLayer {
    static final double MARGIN = 16;
    private static final double TITLE = 19;
    private static final double SUBTITLE = 12.5;
    private static final double SOURCES = 10;

    private final Sight sight;
    private final Palette palette;
    private final TextWidths widths;
    private final Heading heading;

    FrameLayer(Sight sight, TextWidths widths, Heading heading) {
        this.sight = sight;
        this.palette = sight.palette();
        this.widths = widths;
        this.heading = heading;
    }

    /** How far the heading reaches to the right. */
    double headingRight() {
        return MARGIN
                + Math.max(
                        widths.width(heading.title(), TITLE, true), widths.width(heading.subtitle(), SUBTITLE, false));
    }

    /** The heading's place. */
    Rect headingBox() {
        return new Rect(MARGIN, MARGIN - 4, headingRight() - MARGIN, 48);
    }

    Layer build(Legend legend, Rect legendBox) {
        List<Mark> marks = new ArrayList<>();
        legend.draw(legendBox, marks);
        return build(marks);
    }

    /** The heading and the source line, with a legend or scale between them. */
    Layer build(List<Mark> legend) {
        List<Mark> out = new ArrayList<>();
        Colour halo = sight.stage().map().isPresent()
                ? palette.ground().sea().fade(0.85)
                : palette.ground().panel().fade(0.85);
        text(
                MARGIN,
                MARGIN + 15,
                heading.title(),
                type(TITLE, true, palette.ink().strong(), halo),
                out);
        text(
                MARGIN,
                MARGIN + 36,
                heading.subtitle(),
                type(SUBTITLE, false, palette.ink().quiet(), halo),
                out);
        out.addAll(legend);
        String credit = sight.stage().map().isPresent() ? "Map: Natural Earth" : "";
        String line = heading.sources().isEmpty() || credit.isEmpty()
                ? heading.sources() + credit
                : heading.sources() + ". " + credit;
        double width = sight.viewport().width();
        Mark.Type small =
                new Mark.Type(SOURCES, false, Mark.Anchor.END, palette.ink().quiet(), halo);
        text(width - 8, sight.viewport().height() - 7, line, small, out);
        return new Layer("frame", out);
    }

    private static Mark.Type type(double size, boolean bold, Colour colour, Colour halo) {
        return new Mark.Type(size, bold, Mark.Anchor.START, colour, halo);
    }

    private void text(double x, double y, String text, Mark.Type type, List<Mark> out) {
        double room = sight.viewport().width() - 2 * MARGIN;
        String shown = Fitting.text(text, type.size(), type.bold(), room);
        if (!shown.isEmpty()) {
            out.add(new Mark.Label(x, y, shown, type, null));
        }
    }
}
