package org.entente.view;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A column as high as it needs to be, which scrolls where it may not be. */
final class Roll extends ScrollPane {
    private final Region column;

    Roll(Region column) {
        super(column);
        this.column = column;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        getStyleClass().add("roll");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return column.prefHeight(width < 0 ? width : width - snappedLeftInset() - snappedRightInset())
                + snappedTopInset()
                + snappedBottomInset();
    }
}
