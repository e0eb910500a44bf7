package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.entente.layout.Layouts;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.View;

/** What holds of a window whatever was done in it. */
final class Sound {
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);
    private static final int NODES = 30_000;

    private final Stage stage;
    private final View opening;
    private ExplorerState state;

    Sound(Stage stage) {
        this.stage = stage;
        state = Window.on(stage).orElseThrow().state();
        opening = state.view();
    }

    /** The view it was opened with. */
    View opening() {
        return opening;
    }

    /** The state of the window that is shown now. */
    ExplorerState state() {
        Window.on(stage).ifPresent(w -> state = w.state());
        return state;
    }

    /** Stops what the window does by itself. */
    void still() {
        Window.on(stage).ifPresent(Window::still);
    }

    void check() {
        View view = state().view();
        Chronicle record = state().chronicle();
        assertThat(view.day()).isBetween(EARLIEST, LATEST);
        view.when().compared().ifPresent(d -> assertThat(d).isBetween(EARLIEST, LATEST));
        assertThat(view.when().panel()).allSatisfy(d -> assertThat(d).isBetween(EARLIEST, LATEST));
        view.when().marked().ifPresent(s -> assertThat(s.from()).isBeforeOrEqualTo(s.to()));
        assertThat(Layouts.byId(view.look().layout())).as(view.look().layout()).isPresent();
        view.subject()
                .focused()
                .ifPresent(a -> assertThat(record.actor(a)).as("in focus: " + a).isPresent());
        assertThat(view.subject().picked()).as("picked").allMatch(r -> known(record, r));
        assertThat(view.cameras().values()).allSatisfy(c -> {
            assertThat(c.scale()).isFinite().isPositive();
            assertThat(c.centre().x()).isFinite();
            assertThat(c.centre().y()).isFinite();
        });
        view.look().pins().values().stream().flatMap(m -> m.values().stream()).forEach(p -> {
            assertThat(p.x()).isFinite();
            assertThat(p.y()).isFinite();
        });
        assertThat(stage.isShowing()).as("the window is shown").isTrue();
        assertThat(Seen.windows().stream()
                        .mapToInt(w -> Seen.nodes(w.getScene()).size())
                        .sum())
                .isLessThan(NODES);
        assertThat(Seen.windows().stream().flatMap(w -> Seen.nodes(w.getScene()).stream()))
                .as("nodes of which the toolkit keeps an image that it never gives back")
                .noneMatch(Node::isCache);
    }

    private static boolean known(Chronicle record, Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> record.actor(ref.id()).isPresent();
            case TIE -> record.tie(ref.id()).isPresent();
            case EVENT -> record.event(ref.id()).isPresent();
            case SOURCE -> record.source(ref.id()).isPresent();
            case BOND ->
                ref.ends().size() == 2
                        && ref.ends().stream().allMatch(a -> record.actor(a).isPresent());
        };
    }

    /** No dialog, list or tip hangs over a window that was left. */
    void alone() {
        List<javafx.stage.Window> left = Seen.windows();
        assertThat(left)
                .as("windows left open: %s", left.stream().map(Sound::name).toList())
                .containsExactly(stage);
    }

    /** A window in a few words: what it holds, and what in it has the keyboard. */
    private static String name(javafx.stage.Window window) {
        return window.getClass().getSimpleName()
                + window.getScene().getRoot().getChildrenUnmodifiable().stream()
                        .map(Seen::name)
                        .toList()
                + " at " + window.getScene().getFocusOwner();
    }
}
