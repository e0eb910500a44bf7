package org.entente.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.time.Moment;

/** The picture with what helps to find one's way in it, and a word where it is empty. */
public final class CanvasPane extends StackPane {
    private static final Insets ABOVE_SOURCES = new Insets(0, 12, 30, 0);

    private final ExplorerState state;
    private final MapCanvas canvas;
    private final PictureList list;
    private final Label empty = new Label();

    public CanvasPane(ExplorerState state, Tasks tasks, Motion motion) {
        this.state = state;
        canvas = new MapCanvas(state, tasks, motion);
        empty.getStyleClass().add("empty-picture");
        empty.setMouseTransparent(true);
        Minimap minimap = new Minimap(canvas, state);
        PickedBar bar = new PickedBar(state, canvas.verbs());
        list = new PictureList(canvas, state);
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        canvas.list(this::toggleList);
        setAlignment(list, Pos.CENTER_LEFT);
        setAlignment(minimap, Pos.BOTTOM_RIGHT);
        setAlignment(bar, Pos.BOTTOM_CENTER);
        setMargin(minimap, ABOVE_SOURCES);
        setMargin(bar, ABOVE_SOURCES);
        getChildren().addAll(canvas, empty, bar, minimap, list);
        state.viewProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    public MapCanvas canvas() {
        return canvas;
    }

    /** Shows the list beside the picture and goes there, or takes it away and comes back. */
    private void toggleList() {
        boolean shown = !list.isVisible();
        setMargin(canvas, new Insets(0, 0, 0, shown ? PictureList.WIDTH : 0));
        list.setVisible(shown);
        (shown ? list : canvas).requestFocus();
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
