package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.geo.Rect;
import org.entente.model.Texts;
import org.entente.scene.Frame.Part;

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
    private final String title;
    private final String subtitle;
    private final String filter;

    FrameLayer(Sight sight, TextWidths widths, Heading heading) {
        this(sight, widths, heading, "");
    }

    /**
     * Prepares the words.
     *
     * @param missing what the picture could not show, empty where that is nothing
     */
    FrameLayer(Sight sight, TextWidths widths, Heading heading, String missing) {
        this.sight = sight;
        this.palette = sight.palette();
        this.widths = widths;
        this.heading = heading;
        title = shownTitle();
        subtitle = joined(
                " · ",
                shows(Part.VIEW) ? sight.manner().frame().view() : "",
                shows(Part.TITLE) ? heading.subtitle() : "");
        filter = joined(
                " · ", shows(Part.FILTER) ? FilterWords.of(sight.moment().filter(), sight.chronicle()) : "", missing);
    }

    /** How far the heading reaches to the right. */
    double headingRight() {
        return MARGIN
                + Math.max(
                        widths.width(title, TITLE, true),
                        Math.max(widths.width(subtitle, SUBTITLE, false), widths.width(filter, SUBTITLE, false)));
    }

    /** The heading's place, without height where nothing is written. */
    Rect headingBox() {
        double bottom = !filter.isEmpty() ? 66 : !subtitle.isEmpty() ? 48 : !title.isEmpty() ? 26 : 0;
        return new Rect(MARGIN, MARGIN - 4, headingRight() - MARGIN, bottom);
    }

    /** The place of the source line. */
    Rect sourcesBox() {
        double wide = Math.min(sight.viewport().width() - 2 * MARGIN, widths.width(sources(), SOURCES, false));
        return new Rect(sight.viewport().width() - 8 - wide, sight.viewport().height() - 19, wide, 16);
    }

    /** Whether a title has room in a picture. */
    static boolean fits(String title, Sight sight) {
        return TextWidths.inter().width(title, TITLE, true) <= sight.viewport().width() - 2 * MARGIN;
    }

    /** Whether the legend is drawn. */
    boolean explains() {
        return shows(Part.LEGEND);
    }

    private boolean shows(Part part) {
        return sight.manner().frame().shows(part);
    }

    private String shownTitle() {
        if (!shows(Part.TITLE)) {
            return shows(Part.DATE) ? heading.date() : "";
        }
        return shows(Part.DATE) ? dated() : heading.undated();
    }

    /** The title, of which the end of what comes before the date is left out where there is no room. */
    private String dated() {
        double room = sight.viewport().width() - 2 * MARGIN;
        String whole = heading.title();
        if (heading.date().isEmpty() || fits(whole, sight)) {
            return whole;
        }
        double date = widths.width(Texts.of("scene.heading.dated", "", heading.date()), TITLE, true);
        String fitted = Fitting.text(heading.undated(), TITLE, true, room - date);
        return fitted.isEmpty() ? heading.date() : Texts.of("scene.heading.dated", fitted, heading.date());
    }

    private String sources() {
        boolean named = shows(Part.SOURCES) && !heading.sources().isEmpty();
        boolean graded = shows(Part.GRADES) && !heading.grades().isEmpty();
        String sources = named ? heading.sources() + (graded ? " (" + heading.grades() + ")" : "") : "";
        String grades = !named && graded ? Texts.of("scene.heading.sources", heading.grades()) : "";
        boolean credit = shows(Part.SOURCES) && sight.stage().map().isPresent();
        return joined(". ", sources, grades, credit ? Texts.of("scene.heading.map") : "");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
    }

    /**
     * The heading, the source line and a legend.
     *
     * @param plates what stands in the picture: words over it have a ground of their own
     */
    Layer build(Legend legend, Rect legendBox, Collection<Spot> plates) {
        List<Mark> marks = new ArrayList<>();
        legend.draw(legendBox, marks);
        List<Mark> grounds = new ArrayList<>();
        for (Rect words : List.of(headingBox(), sourcesBox())) {
            if (plates.stream().anyMatch(p -> p.plate() && p.box().overlaps(words))) {
                Spot.Half half = new Spot.Half(words.width() / 2 + 6, words.height() / 2 + 2);
                grounds.add(new Mark.Area(Shapes.round(words.centre(), half, 6), ground().fade(0.88), null, null));
            }
        }
        return build(grounds, marks, List.of());
    }

    /**
     * The heading and the source line.
     *
     * @param legend what is left out where no legend is wanted
     * @param scale what the picture cannot be read without
     */
    Layer build(List<Mark> legend, List<Mark> scale) {
        return build(List.of(), legend, scale);
    }

    private Layer build(List<Mark> grounds, List<Mark> legend, List<Mark> scale) {
        List<Mark> out = new ArrayList<>(grounds);
        Colour halo = ground().fade(0.85);
        Mark.Type quiet = type(SUBTITLE, false, palette.ink().quiet(), halo);
        text(MARGIN, MARGIN + 15, title, type(TITLE, true, palette.ink().strong(), halo), out);
        double second = title.isEmpty() ? 12 : 36;
        text(MARGIN, MARGIN + second, subtitle, quiet, out);
        text(MARGIN, MARGIN + second + (subtitle.isEmpty() ? 0 : 18), filter, quiet, out);
        out.addAll(scale);
        if (explains()) {
            out.addAll(legend);
        }
        double width = sight.viewport().width();
        Mark.Type small =
                new Mark.Type(SOURCES, false, Mark.Anchor.END, palette.ink().quiet(), halo);
        text(width - 8, sight.viewport().height() - 7, sources(), small, out);
        return new Layer("frame", out);
    }

    private Colour ground() {
        Palette.Ground grounds = palette.ground();
        return sight.stage().map().isPresent() ? grounds.sea() : grounds.panel();
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
