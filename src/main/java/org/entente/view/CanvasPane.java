package org.entente.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.state.ExplorerState;
import org.entente.time.Moment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picture with its zoom buttons, and a word where it is empty. */
public final class CanvasPane extends StackPane {
    private final ExplorerState state;
    private final MapCanvas canvas;
    private final Label empty = new Label();

    public CanvasPane(ExplorerState state) {
        this.state = state;
        canvas = new MapCanvas(state);
        Button in = button("zoom-in", Feather.PLUS, "Zoom in (+)");
        in.setOnAction(e -> canvas.zoom(1.4));
        Button out = button("zoom-out", Feather.MINUS, "Zoom out (-)");
        out.setOnAction(e -> canvas.zoom(1 / 1.4));
        Button home = button("fit", Feather.HOME, "Frame the picture (Home)");
        home.setOnAction(e -> canvas.fit());
        VBox zoom = new VBox(in, out, home);
        zoom.getStyleClass().add("zoom-buttons");
        zoom.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        empty.getStyleClass().add("empty-picture");
        empty.setMouseTransparent(true);
        setAlignment(zoom, Pos.BOTTOM_RIGHT);
        getChildren().addAll(canvas, empty, zoom);
        state.viewProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    private static Button button(String id, Feather icon, String tip) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setFocusTraversable(false);
        return button;
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
