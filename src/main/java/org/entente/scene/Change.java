package org.entente.scene;

import java.util.List;
import java.util.Locale;
import org.entente.model.Texts;

/** How a tie differs between two days, in the order in which a legend tells it. */
public enum Change {
    ADDED,
    ENDED,
    ALTERED,
    STRONGER,
    WEAKER,
    SAME;

    /** What a legend calls it. */
    public String word() {
        return Texts.of("words.change." + id());
    }

    /** What a heading says of a number of ties changed so, such as "3 added". */
    String counted(int count) {
        return Texts.count("scene.changed." + id(), count);
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Its line: colours of Okabe and Ito (2008), dark enough for land or lightened on dark ground, and a dash, so that no two changes are told
     * apart by colour alone.
     */
    public Stroke stroke(Palette palette) {
        boolean light = !palette.theme().dark();
        return switch (this) {
            case ADDED -> new Stroke(Colour.of(light ? "#00926b" : "#2fc79b"), 2.2, List.of(2.0, 3.0));
            case ENDED -> new Stroke(Colour.of(light ? "#d35d00" : "#f08a4b"), 2.2, List.of(9.0, 5.0));
            case ALTERED -> new Stroke(Colour.of(light ? "#0072b2" : "#56b4e9"), 2.2, List.of(10.0, 3.0, 2.0, 3.0));
            case STRONGER -> new Stroke(Colour.of(light ? "#7b3294" : "#c99ad9"), 3.4, List.of());
            case WEAKER -> new Stroke(Colour.of(light ? "#aa7700" : "#e6c35a"), 1.2, List.of());
            case SAME -> Stroke.solid(palette.ink().quiet().fade(0.55), 1.4);
        };
    }
}
