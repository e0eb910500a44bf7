package org.entente.view;

import javafx.scene.control.Label;

/** A number at the end of a line, never cut short; numbers of up to four digits stand in one column. */
final class CountLabel extends Label {
    private static final double COLUMN = 36;

    CountLabel() {
        getStyleClass().add("count");
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(COLUMN, super.computePrefWidth(height));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }
}
