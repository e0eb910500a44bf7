package org.entente.view;

import java.time.LocalDate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/** What changed between the day and the one it is compared with, in words, whatever is selected. */
public final class ChangesPanel implements Panel {
    private final ExplorerState state;
    private final ScrollPane scroll = new ScrollPane();
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));
    private @Nullable Object shown;

    public ChangesPanel(ExplorerState state) {
        this.state = state;
        scroll.setId(id());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        rest.setOnFinished(e -> fill());
        scroll.sceneProperty().addListener((o, before, now) -> refresh());
        state.viewProperty().addListener((o, before, now) -> refresh());
    }

    private void refresh() {
        View view = state.view();
        Object next = java.util.List.of(
                state.index(),
                view.when(),
                view.filter(),
                TablePanel.focus(view.subject().focus()),
                view.look().theme());
        if (scroll.getScene() == null || next.equals(shown)) {
            return;
        }
        boolean first = shown == null;
        shown = next;
        if (first) {
            fill();
        } else {
            rest.playFromStart();
        }
    }

    private void fill() {
        scroll.setContent(state.view()
                .when()
                .compared()
                .map(other -> new ChangesPage(state, other).node())
                .orElseGet(this::invitation));
    }

    private Node invitation() {
        LocalDate before = state.view().day().minusYears(1);
        Button compare = new Button(Texts.of("view.changes.compare", before.toString()));
        compare.setId("compare-year");
        compare.setOnAction(e -> state.change(Texts.of("steps.compare"), v -> v.against(before)));
        return new Page(state)
                .overline(Texts.of("view.changes.head"))
                .quiet(Texts.of("view.changes.invitation"))
                .node(compare)
                .node();
    }

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public String title() {
        return Texts.of("view.changes.title");
    }

    @Override
    public Node node() {
        return scroll;
    }
}
