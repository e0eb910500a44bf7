package org.entente.view;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.shape.Rectangle;
import org.entente.scene.Palette;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** A cell of a table: figures at the right, a kind with its colour. */
final class SheetCell extends TableCell<Sheet.Row, Sheet.Cell> {
    private final ExplorerState state;
    private final Sheet.Sort sort;

    SheetCell(ExplorerState state, Sheet.Sort sort) {
        this.state = state;
        this.sort = sort;
        if (sort == Sheet.Sort.NUMBER) {
            setAlignment(Pos.CENTER_RIGHT);
        }
    }

    @Override
    protected void updateItem(Sheet.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        setGraphic(null);
        if (empty || cell == null) {
            setText(null);
            return;
        }
        setText(cell.text());
        if (sort == Sheet.Sort.KIND) {
            Palette palette = Palette.of(state.view().look().theme());
            Sheets.kind(state.chronicle(), cell.text())
                    .ifPresent(k -> setGraphic(new Rectangle(14, 3, Tint.of(palette.kind(k)))));
        }
    }
}
