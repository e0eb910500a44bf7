package org.entente.scene;

import java.util.List;
import org.entente.model.Status;
import org.entente.model.TieKind;

/**
 * The colours and dashes of a theme. Kinds keep to Okabe and Ito (2008) and Tol (2021), so that they stay apart for
 * colour-blind readers; a status is told by its dash as well.
 */
public record Palette(Theme theme, Ground ground, Ink ink, Colour accent) {

    /**
     * Colours of surfaces.
     *
     * @param homeland the land of the actor in focus
     */
    public record Ground(Colour sea, Colour land, Colour border, Colour panel, Colour homeland) {}

    /** Colours of text and fine lines. */
    public record Ink(Colour strong, Colour quiet, Colour hairline) {}

    private static final Palette LIGHT = new Palette(
            Theme.LIGHT,
            new Ground(
                    Colour.of("#f3f6f8"),
                    Colour.of("#e3e2dc"),
                    Colour.of("#ffffff"),
                    Colour.of("#ffffff"),
                    Colour.of("#d3dbe6")),
            new Ink(Colour.of("#1d2329"), Colour.of("#5f6a75"), Colour.of("#dfe3e7")),
            Colour.of("#0969da"));
    private static final Palette DARK = new Palette(
            Theme.DARK,
            new Ground(
                    Colour.of("#171c22"),
                    Colour.of("#262d35"),
                    Colour.of("#171c22"),
                    Colour.of("#1b2027"),
                    Colour.of("#30405a")),
            new Ink(Colour.of("#e8ebee"), Colour.of("#98a2ad"), Colour.of("#2c343d")),
            Colour.of("#58a6ff"));

    private static final Palette PRINT = new Palette(
            Theme.PRINT,
            new Ground(
                    Colour.of("#ffffff"),
                    Colour.of("#f1f1f1"),
                    Colour.of("#c4c4c4"),
                    Colour.of("#ffffff"),
                    Colour.of("#dcdcdc")),
            new Ink(Colour.of("#000000"), Colour.of("#454545"), Colour.of("#cfcfcf")),
            Colour.of("#003f8f"));

    private static final Palette CONTRAST = new Palette(
            Theme.CONTRAST,
            new Ground(
                    Colour.of("#000000"),
                    Colour.of("#1f1f1f"),
                    Colour.of("#9a9a9a"),
                    Colour.of("#000000"),
                    Colour.of("#003d7a")),
            new Ink(Colour.of("#ffffff"), Colour.of("#f2f2f2"), Colour.of("#c8c8c8")),
            Colour.of("#66c2ff"));

    /** How much darker than white paper a line must be, as in WCAG 2.1 for text. */
    private static final double CONTRAST_ON_PAPER = 4.5;

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
            case CONTRAST -> CONTRAST;
        };
    }

    /** What surrounds the selected; at high contrast it is seen at once. */
    Colour glow() {
        return accent.fade(theme == Theme.CONTRAST ? 0.7 : 0.35);
    }

    /** The colour of a kind on this ground. */
    public Colour kind(TieKind kind) {
        return switch (theme) {
            case LIGHT -> Colour.of(kind.colours().light());
            case DARK, CONTRAST -> Colour.of(kind.colours().dark());
            case PRINT -> onPaper(Colour.of(kind.colours().light()));
        };
    }

    /** A colour of the same hue, darkened until it stands out from white. */
    private static Colour onPaper(Colour colour) {
        Colour out = colour;
        while (1.05 / (out.luminance() + 0.05) < CONTRAST_ON_PAPER) {
            out = out.darker();
        }
        return out;
    }

    /** Dashes and gaps of a status in pixels, for a line of width 2. */
    public static List<Double> dash(Status status) {
        return switch (status) {
            case ACTIVE -> List.of();
            case REDUCED -> List.of(17.0, 2.5);
            case POSTPONED -> List.of(5.0, 4.0);
            case SUSPENDED -> List.of(11.0, 5.0);
            case ENDED -> List.of(2.0, 3.0);
            case PROPOSED -> List.of(2.0, 6.0);
        };
    }

    /** How strongly a status is drawn, 1 being full; at high contrast its dash alone tells it. */
    public double weight(Status status) {
        if (theme == Theme.CONTRAST) {
            return 1;
        }
        return switch (status) {
            case ACTIVE, POSTPONED, SUSPENDED -> 1;
            case REDUCED -> 0.9;
            case ENDED -> 0.8;
            case PROPOSED -> 0.6;
        };
    }
}
