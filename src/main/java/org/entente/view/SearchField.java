package org.entente.view;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds nations, institutions, ties and events by any of their words, and goes there. The list of what is found is this
 * project's own: ControlsFX's completion showed what an earlier, shorter text had found, and a list view in a popup
 * swallows the space key.
 */
public final class SearchField extends CustomTextField {
    private static final double WIDTH = 560;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ExplorerState state;
    private final Runnable done;
    private final VBox list = new VBox();
    private final Popup popup = new Popup();
    private List<Search.Found> found = List.of();
    private int chosen;

    /**
     * The field.
     *
     * @param done what happens once something is chosen, such as giving the keys back to the picture
     */
    public SearchField(ExplorerState state, Runnable done) {
        this.state = state;
        this.done = done;
        setId("search");
        setPromptText("Find a nation, tie or event   Ctrl F");
        setLeft(new FontIcon(Feather.SEARCH));
        list.setId("found");
        list.getStyleClass().add("found");
        list.setPrefWidth(WIDTH);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        textProperty().addListener((o, before, now) -> search());
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void search() {
        found = Search.of(state, getText());
        list.getChildren().clear();
        if (found.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            list.getChildren().add(row(i));
        }
        choose(0);
        list.getStylesheets().setAll(getScene().getStylesheets());
        list.getStyleClass().remove("dark");
        if (getScene().getRoot().getStyleClass().contains("dark")) {
            list.getStyleClass().add("dark");
        }
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 2);
    }

    private HBox row(int index) {
        Label sort = new Label(found.get(index).sort());
        sort.getStyleClass().add("quiet");
        sort.setMinWidth(84);
        HBox row = new HBox(8, sort, new Label(found.get(index).text()));
        row.getStyleClass().add("found-row");
        row.setOnMouseMoved(e -> choose(index));
        row.setOnMousePressed(e -> take(index));
        return row;
    }

    private void choose(int index) {
        chosen = Math.max(0, Math.min(found.size() - 1, index));
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void press(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> take(chosen);
            case ESCAPE -> clear();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void take(int index) {
        if (index < found.size()) {
            Ref ref = found.get(index).ref();
            clear();
            go(ref);
            done.run();
        }
    }

    private void go(Ref ref) {
        if (ref.table() == Ref.Table.ACTOR) {
            state.change("Focus " + state.chronicle().nameOf(ref.id()), v -> v.focus(ref.id()));
        } else {
            Navigation.go(state, ref);
        }
    }
}
