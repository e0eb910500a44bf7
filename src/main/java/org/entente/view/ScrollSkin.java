package org.entente.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The skin of all that scrolls, named in the style sheet. The toolkit's own keeps an image as large as what it shows and
 * never gives it back, not even once the window is closed; it asks what it showed first for the direction of writing ever
 * after, which keeps that in memory when something else has long taken its place; and it turns the page by a line.
 */
public final class ScrollSkin extends ScrollPaneSkin {
    /** The part of what is seen that is no longer seen on the next page. */
    private static final double TURNED = 0.9;

    private final ScrollPane pane;

    public ScrollSkin(ScrollPane pane) {
        super(pane);
        this.pane = pane;
        getChildren().forEach(part -> {
            part.setCache(false);
            part.nodeOrientationProperty().unbind();
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void turn(KeyEvent key) {
        boolean back = key.getCode() == KeyCode.PAGE_UP;
        boolean on = key.getCode() == KeyCode.PAGE_DOWN;
        double seen = pane.getViewportBounds().getHeight();
        double rest = pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight() - seen;
        if ((back || on) && rest > 0 && !(key.getTarget() instanceof TextInputControl)) {
            double page = TURNED * seen / rest * (pane.getVmax() - pane.getVmin());
            double to = pane.getVvalue() + (on ? page : -page);
            pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), to)));
            key.consume();
        }
    }
}
