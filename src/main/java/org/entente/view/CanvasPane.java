package org.entente.view;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.time.Moment;

/** The picture, and a word where it is empty. */
public final class CanvasPane extends StackPane {
    private final ExplorerState state;
    private final MapCanvas canvas;
    private final Label empty = new Label();

    public CanvasPane(ExplorerState state, Tasks tasks, Motion motion) {
        this.state = state;
        canvas = new MapCanvas(state, tasks, motion);
        empty.getStyleClass().add("empty-picture");
        empty.setMouseTransparent(true);
        getChildren().addAll(canvas, empty);
        state.viewProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    public MapCanvas canvas() {
        return canvas;
    }

    private void refresh() {
        Moment moment = state.index().at(state.view().day(), state.view().filter());
        Moment all = state.index().at(state.view().day(), org.entente.time.Filter.NONE);
        boolean none = moment.tieCount() == 0;
        empty.setVisible(none);
        empty.setText(
                all.tieCount() == 0
                        ? "No tie is recorded on this day"
                        : "The filter hides all " + all.tieCount() + " ties of this day");
    }
}
