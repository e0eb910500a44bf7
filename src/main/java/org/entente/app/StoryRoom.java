package org.entente.app;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.layout.Region;
import org.entente.view.Docks;
import org.entente.view.Side;
import org.entente.view.Tour;

/** Makes room for a story that is told: panels that have no part in it are folded away where the window is small. */
final class StoryRoom {
    /** Below this width, in pixels, only the side with the story stays. */
    private static final double NARROW = 1400;

    /** Below this width nothing at all stands beside the picture. */
    private static final double NARROWEST = 1200;

    /** Below this height nothing stays under the picture, be it the story's own panel: the bar tells the step. */
    private static final double LOW = 900;

    private StoryRoom() {}

    /** Watches a story from now on. */
    static void keep(Region window, Tour tour, Docks docks) {
        tour.placeProperty().addListener((o, before, now) -> {
            if (before == null && now != null) {
                docks.fold(folded(window, docks.side("stories")));
            } else if (now == null) {
                docks.fold(Set.of());
            }
        });
        window.widthProperty().addListener((o, before, now) -> {
            boolean other = stage(before.doubleValue()) != stage(now.doubleValue());
            if (other && tour.placeProperty().get() != null) {
                docks.fold(folded(window, docks.side("stories")));
            }
        });
    }

    private static int stage(double width) {
        return width < NARROWEST ? 0 : width < NARROW ? 1 : 2;
    }

    private static Set<Side> folded(Region window, Side story) {
        Set<Side> out = EnumSet.noneOf(Side.class);
        if (window.getHeight() < LOW || story != Side.BOTTOM) {
            out.add(Side.BOTTOM);
        }
        if (window.getWidth() < NARROW) {
            out.addAll(Set.of(Side.LEFT, Side.RIGHT));
            if (window.getWidth() >= NARROWEST) {
                out.remove(story == Side.BOTTOM ? Side.RIGHT : story);
            }
        }
        return out;
    }
}
