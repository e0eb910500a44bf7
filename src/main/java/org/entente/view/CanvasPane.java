package org.entente.view;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;

/** The picture with what helps to find one's way in it, and a word where it is empty or hides what is selected. */
public final class CanvasPane extends StackPane {
    private static final double FROM_TOP = 84;

    private final ExplorerState state;
    private final MapCanvas canvas;
    private final PictureList list;
    private final Label words = new Label();
    private final Button way = new Button();
    private final HBox notice = new HBox(12, words, way);

    public CanvasPane(ExplorerState state, Tasks tasks, Motion motion) {
        this.state = state;
        canvas = new MapCanvas(state, tasks, motion);
        notice.getStyleClass().add("notice");
        notice.setId("notice");
        way.setId("notice-way");
        notice.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Minimap minimap = new Minimap(canvas, state);
        PickedBar bar = new PickedBar(state, canvas.verbs());
        list = new PictureList(canvas, state);
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        canvas.list(this::toggleList);
        setAlignment(notice, Pos.TOP_CENTER);
        setAlignment(list, Pos.CENTER_LEFT);
        setAlignment(bar, Pos.BOTTOM_CENTER);
        setMargin(notice, new Insets(FROM_TOP, 0, 0, 0));
        setMargin(minimap, Minimap.FREE);
        setMargin(bar, Minimap.FREE);
        getChildren().addAll(canvas, notice, bar, minimap, list);
        state.viewProperty().addListener((o, before, now) -> {
            if (!now.sameButCamera(before)) {
                refresh();
            }
        });
        refresh();
    }

    public MapCanvas canvas() {
        return canvas;
    }

    /** Lets another part of the program show the picture until it is taken back. */
    MapCanvas lend() {
        getChildren().remove(canvas);
        return canvas;
    }

    void takeBack(MapCanvas lent) {
        getChildren().add(0, lent);
    }

    /** Shows the list beside the picture and goes there, or takes it away and comes back. */
    private void toggleList() {
        boolean shown = !list.isVisible();
        setMargin(canvas, new Insets(0, 0, 0, shown ? PictureList.WIDTH : 0));
        list.setVisible(shown);
        (shown ? list : canvas).requestFocus();
    }

    private void refresh() {
        Optional<Notice> said = Notice.of(state);
        notice.setVisible(said.isPresent());
        said.ifPresent(n -> {
            words.setText(n.text());
            way.setText(n.way());
            way.setVisible(!n.way().isEmpty());
            way.setManaged(way.isVisible());
            way.setOnAction(e -> state.change(n.way(), n.change()));
        });
    }
}
