package org.entente.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Anchors;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** What the picture shows as a list for ears and keyboard: each nation with its ties below it, selected as in the picture. */
final class PictureList extends VBox {
    static final double WIDTH = 350;

    /** What a row's words leave free at both sides, the scroll bar's room included. */
    private static final double AROUND = 54;

    private final MapCanvas canvas;
    private final ExplorerState state;
    private final ListView<Ref> rows = new ListView<>();
    private Sentences sentences;
    private boolean following;

    PictureList(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
        sentences = new Sentences(state);
        Label head = new Label(Texts.of("view.list"));
        head.getStyleClass().add("section-head");
        head.setLabelFor(rows);
        getStyleClass().add("picture-list");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        rows.setId("picture-rows");
        rows.setAccessibleText(Texts.of("view.list"));
        rows.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        rows.setCellFactory(list -> new Row());
        rows.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> choose(now));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, rows);
        canvas.pictureProperty().addListener((o, before, now) -> refresh());
        state.viewProperty().addListener((o, before, now) -> follow());
        visibleProperty().addListener((o, before, now) -> refresh());
    }

    /** Nations as one reads the picture, the one in focus first, each tie below the first of its ends. */
    static List<Ref> rows(Anchors anchors, Sentences sentences, @Nullable String focus) {
        List<Ref> actors = new ArrayList<>(anchors.actors());
        if (focus != null && actors.remove(Ref.actor(focus))) {
            actors.add(0, Ref.actor(focus));
        }
        Set<Ref> out = new LinkedHashSet<>();
        for (Ref actor : actors) {
            out.add(actor);
            boolean centre = actor.id().equals(focus) && actors.size() > 1;
            for (Tie tie : centre ? List.<Tie>of() : sentences.held(actor)) {
                out.add(Ref.tie(tie.id()));
            }
        }
        return List.copyOf(out);
    }

    void refresh() {
        if (isVisible()) {
            sentences = new Sentences(state);
            following = true;
            rows.getItems()
                    .setAll(rows(
                            canvas.verbs().anchors(),
                            sentences,
                            state.view().subject().focus()));
            following = false;
            follow();
        }
    }

    /** Selects what is selected in the picture. */
    private void follow() {
        Ref selected = state.view().subject().selection();
        if (isVisible() && !following) {
            following = true;
            int at = selected == null ? -1 : rows.getItems().indexOf(selected);
            if (at < 0) {
                rows.getSelectionModel().clearSelection();
            } else if (rows.getSelectionModel().getSelectedIndex() != at) {
                rows.getSelectionModel().clearAndSelect(at);
                rows.scrollTo(Math.max(0, at - 3));
            }
            following = false;
        }
    }

    private void choose(@Nullable Ref ref) {
        if (ref != null && !following) {
            following = true;
            state.change(Texts.of("steps.go-to", canvas.verbs().name(ref)), v -> v.select(ref));
            canvas.walked(true);
            following = false;
        }
    }

    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    /** A row says its sentence; that of a tie stands in from its nation's. */
    private final class Row extends ListCell<Ref> {
        private final Text words = new Text();

        Row() {
            words.getStyleClass().add("row-words");
            words.wrappingWidthProperty().bind(rows.widthProperty().subtract(AROUND));
            setGraphic(words);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable Ref ref, boolean empty) {
            super.updateItem(ref, empty);
            String text = empty || ref == null ? "" : sentences.of(ref);
            words.setText(text);
            setAccessibleText(text);
            getStyleClass().remove("nation-row");
            if (ref != null && ref.table() == Ref.Table.ACTOR) {
                getStyleClass().add("nation-row");
            }
        }
    }
}
