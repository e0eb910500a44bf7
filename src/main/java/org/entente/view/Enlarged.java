package org.entente.view;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows a part larger than its own measure; the part is told of the mouse in its own measure. */
final class Enlarged extends Region {
    /** How much of its growth a part insists on where there is little room. */
    private static final double SQUEEZED = 0.5;

    private final Region part;
    private final Scale scale = new Scale(1, 1);

    Enlarged(Region part) {
        this.part = part;
        part.getTransforms().add(scale);
        getChildren().add(part);
    }

    /** Shows it in another size, 1 being its own. */
    void by(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        part.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computeMinHeight(double width) {
        return part.minHeight(width) * (1 + (scale.getY() - 1) * SQUEEZED);
    }

    @Override
    protected double computePrefHeight(double width) {
        return part.prefHeight(width) * scale.getY();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
