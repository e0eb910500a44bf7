package org.entente.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The skin of all that scrolls, named in the style sheet. The toolkit's own keeps an image as large as what it shows and
 * never gives it back, not even once the window is closed; and it asks what it showed first for the direction of writing
 * ever after, which keeps that in memory when something else has long taken its place.
 */
public final class ScrollSkin extends ScrollPaneSkin {
    public ScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().forEach(part -> {
            part.setCache(false);
            part.nodeOrientationProperty().unbind();
        });
    }
}
