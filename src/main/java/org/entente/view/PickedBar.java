package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;

/** A bar over the picture while several items are picked out or some are hidden or moved, so that nothing is lost silently. */
final class PickedBar extends HBox {
    private final ExplorerState state;
    private final CanvasVerbs verbs;

    PickedBar(ExplorerState state, CanvasVerbs verbs) {
        this.state = state;
        this.verbs = verbs;
        setId("picked-bar");
        getStyleClass().add("picked-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        state.viewProperty().addListener((o, before, now) -> {
            if (!before.subject().equals(now.subject()) || !before.pins().equals(now.pins())) {
                refresh();
            }
        });
        refresh();
    }

    private void refresh() {
        int picked = verbs.picked().size();
        int hidden = state.view().subject().hidden().size();
        int moved = state.view().pins().size();
        List<Node> out = new ArrayList<>();
        if (picked > 1) {
            out.add(new Label(Texts.of("view.picked.selected", picked)));
            out.add(button("bar-show-only", Texts.of("view.picked.show-only"), () -> verbs.showOnly(verbs.picked())));
            out.add(button("bar-hide", Texts.of("view.picked.hide"), () -> verbs.hide(verbs.picked())));
            out.add(button("bar-fit", Texts.of("view.picked.fit"), verbs::fitPicked));
            MenuButton selections = new MenuButton(Texts.of("edit.selection.menu"));
            selections.setId("bar-selections");
            selections.getItems().addAll(new SelectionMenu(state, this).items());
            out.add(selections);
        }
        if (hidden > 0) {
            out.add(new Label(Texts.of("view.picked.hidden", hidden)));
            out.add(button("bar-show-all", Texts.of("view.picked.show-all"), verbs::showAll));
        }
        if (moved > 0) {
            out.add(new Label(Texts.of("view.picked.moved", moved)));
            out.add(button("bar-unpin", Texts.of("view.picked.put-back"), verbs::unpinAll));
        }
        getChildren().setAll(out);
        setVisible(!out.isEmpty());
    }

    private static Button button(String id, String text, Runnable action) {
        Button out = new Button(text);
        out.setId(id);
        out.setOnAction(e -> action.run());
        return out;
    }
}
