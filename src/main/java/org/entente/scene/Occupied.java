package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Rect;

/** Rectangles of a picture that are taken, in a grid, so that thousands can be asked for. */
final class Occupied {
    private static final double CELL = 64;

    private final Rect room;
    private final int columns;
    private final int rows;
    private final List<List<Rect>> cells = new ArrayList<>();

    /**
     * Nothing is taken yet.
     *
     * @param room where questions will be about; what lies outside counts as at its edge
     */
    Occupied(Rect room) {
        this.room = room;
        columns = 1 + (int) Math.max(0, room.width() / CELL);
        rows = 1 + (int) Math.max(0, room.height() / CELL);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(2));
        }
    }

    void take(Rect rect) {
        for (int row = row(rect.y()); row <= row(rect.bottom()); row++) {
            for (int column = column(rect.x()); column <= column(rect.right()); column++) {
                cells.get(row * columns + column).add(rect);
            }
        }
    }

    /** Whether a rectangle overlaps none that is taken. */
    boolean free(Rect rect) {
        for (int row = row(rect.y()); row <= row(rect.bottom()); row++) {
            for (int column = column(rect.x()); column <= column(rect.right()); column++) {
                for (Rect taken : cells.get(row * columns + column)) {
                    if (rect.overlaps(taken)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - room.x()) / CELL));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - room.y()) / CELL));
    }
}
