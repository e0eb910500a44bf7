package org.entente.view;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.entente.model.Texts;

/** The edge of a side: dragged, or moved by arrow keys, it sizes the side; a double click lets the window size it. */
final class DockEdge extends Region {
    private static final double STEP = 20;

    private final Side side;
    private final DoubleSupplier extent;
    private final DoubleConsumer resize;
    private double grabbed;
    private double before;

    /**
     * An edge.
     *
     * @param extent the side's size in pixels
     * @param resize takes the size wanted, zero for the usual one
     */
    DockEdge(Side side, DoubleSupplier extent, DoubleConsumer resize) {
        this.side = side;
        this.extent = extent;
        this.resize = resize;
        setId("edge-" + side.word());
        getStyleClass().addAll("dock-edge", side.word());
        setCursor(side == Side.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleText(Texts.of("view.dock.edge." + side.word()));
        Tooltip.install(this, new Tooltip(Texts.of("view.dock.drag")));
        setOnMousePressed(e -> {
            grabbed = along(e);
            before = extent.getAsDouble();
        });
        setOnMouseDragged(e -> resize.accept(Math.max(1, before + sign() * (along(e) - grabbed))));
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                resize.accept(0);
            }
        });
        setOnKeyPressed(this::key);
    }

    private double along(MouseEvent e) {
        return side == Side.BOTTOM ? e.getScreenY() : e.getScreenX();
    }

    /** Whether moving right or down makes the side larger. */
    private int sign() {
        return side == Side.LEFT ? 1 : -1;
    }

    private void key(KeyEvent e) {
        KeyCode more = side == Side.BOTTOM ? KeyCode.DOWN : KeyCode.RIGHT;
        KeyCode less = side == Side.BOTTOM ? KeyCode.UP : KeyCode.LEFT;
        if (!e.isAltDown() && (e.getCode() == more || e.getCode() == less)) {
            resize.accept(extent.getAsDouble() + sign() * (e.getCode() == more ? STEP : -STEP));
            e.consume();
        }
    }
}
