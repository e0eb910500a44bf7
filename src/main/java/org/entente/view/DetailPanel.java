package org.entente.view;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.kordamp.ikonli.feather.Feather;

/** Tells the selected nation, tie, event or source; with nothing selected, the day. */
public final class DetailPanel implements Panel {
    private final ExplorerState state;
    private final Visits visits;
    private final Button back;
    private final Button forward;
    private final ScrollPane scroll = new ScrollPane();

    /** While the day moves under one selection the page waits until it rests, so that dragging stays quick. */
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));

    private Shown shown = new Shown(Ref.actor(""), null, null);

    /** What the page was made from. */
    private record Shown(
            @org.jspecify.annotations.Nullable Ref selection,
            @org.jspecify.annotations.Nullable Object when,
            @org.jspecify.annotations.Nullable Object rest) {}

    public DetailPanel(ExplorerState state, Visits visits) {
        this.state = state;
        this.visits = visits;
        back = IconButton.of("back", Feather.ARROW_LEFT, Texts.of("view.detail.back"), visits::back);
        forward = IconButton.of("forward", Feather.ARROW_RIGHT, Texts.of("view.detail.forward"), visits::forward);
        back.getStyleClass().add("flat");
        forward.getStyleClass().add("flat");
        visits.turnsProperty().addListener((o, before, now) -> ways());
        ways();
        rest.setOnFinished(e -> fill(scroll.getVvalue()));
        scroll.setId(id());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        state.viewProperty().addListener((o, before, now) -> refresh());
        state.indexProperty().addListener((o, before, now) -> shown = new Shown(Ref.actor(""), null, null));
        refresh();
    }

    @Override
    public String id() {
        return "detail";
    }

    @Override
    public String title() {
        return Texts.of("view.detail.title");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public boolean opens() {
        return true;
    }

    @Override
    public List<Node> tools() {
        Button pencil = IconButton.of("edit-selected", Feather.EDIT_2, Texts.of("edit.pencil"), () -> state.view()
                .subject()
                .selected()
                .flatMap(EditRequest::change)
                .ifPresent(scroll::fireEvent));
        pencil.getStyleClass().add("flat");
        return List.of(back, forward, pencil);
    }

    private void ways() {
        way(back, Texts.of("view.detail.back-key"), visits.behind());
        way(forward, Texts.of("view.detail.forward-key"), visits.ahead());
    }

    private static void way(Button button, String verb, Optional<String> to) {
        button.setDisable(to.isEmpty());
        button.getTooltip()
                .setText(to.map(t -> Texts.of("view.words.named", verb, t)).orElse(verb));
    }

    private void refresh() {
        View view = state.view();
        Shown next = new Shown(
                view.subject().selection(),
                view.when(),
                java.util.List.of(view.filter(), view.subject(), view.look().theme()));
        if (next.equals(shown)) {
            return;
        }
        boolean same = java.util.Objects.equals(next.selection(), shown.selection());
        shown = next;
        if (same && scroll.getContent() != null) {
            rest.playFromStart();
        } else {
            rest.stop();
            fill(0);
        }
    }

    private void fill(double at) {
        scroll.setContent(Pages.of(state));
        scroll.layout();
        scroll.setVvalue(at);
    }
}
