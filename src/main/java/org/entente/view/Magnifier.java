package org.entente.view;

import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/** Shows the picture as a small one seen from near, so that its names can be read from the back of a room. */
final class Magnifier extends Pane {
    /** The height of a screen in units of the picture. */
    private static final double UNITS = 620;

    private final MapCanvas canvas;
    private final Scale scale = new Scale(1, 1);
    private double screen = UNITS;

    Magnifier(MapCanvas canvas) {
        this.canvas = canvas;
        canvas.getTransforms().add(scale);
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    /** Tells the height of the screen in pixels. */
    void screen(double height) {
        screen = height;
        requestLayout();
    }

    double factor() {
        return Math.max(1, screen / UNITS);
    }

    @Override
    protected void layoutChildren() {
        double factor = factor();
        scale.setX(factor);
        scale.setY(factor);
        canvas.magnify(factor);
        canvas.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }

    /** Gives the picture back as it was. */
    MapCanvas release() {
        getChildren().clear();
        canvas.getTransforms().remove(scale);
        canvas.magnify(1);
        return canvas;
    }
}
