package org.entente.view;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.scene.Anchors;
import org.entente.scene.Scene;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** Rings what was walked to with the keyboard, and says to a screen reader what a picture shows and what is selected. */
final class Announcer {
    private final MapCanvas canvas;
    private final ExplorerState state;
    private boolean walked;

    Announcer(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /** Whether what is selected was reached by a walk with the keyboard, and so is ringed. */
    void walked(boolean now) {
        walked = now;
    }

    /** Tells of the picture that is shown, if there is one. */
    void tell(@Nullable Scene shown) {
        if (shown == null) {
            return;
        }
        Ref selected = state.view().subject().selection();
        Optional<Point> at = walked && selected != null ? Anchors.of(shown).at(selected) : Optional.empty();
        Overlay overlay = canvas.overlay();
        at.ifPresentOrElse(overlay::ring, overlay::noRing);
        String text = selected == null ? shown.title() : new Sentences(state).of(selected) + ". " + shown.title();
        if (!text.equals(canvas.getAccessibleText())) {
            canvas.setAccessibleText(text);
            canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
