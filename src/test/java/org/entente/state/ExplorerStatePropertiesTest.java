package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.entente.geo.Point;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.scene.Theme;

/** Whatever was done can be taken back, and done again. */
class ExplorerStatePropertiesTest {
    private static final View OPENING = View.opening(LocalDate.of(2025, 1, 8), "SRB", null);

    /** A change of the view, made at once or as a gesture of several previews. */
    record Act(UnaryOperator<View> change, int previews) {
        void on(ExplorerState state) {
            if (previews == 0) {
                state.change("change", change);
                return;
            }
            for (int i = 0; i < previews; i++) {
                state.preview(change);
            }
            state.commit("gesture");
        }
    }

    @Provide
    Arbitrary<Act> acts() {
        Arbitrary<UnaryOperator<View>> changes = Arbitraries.of(
                v -> v,
                v -> v.day(v.day().plusDays(1)),
                v -> v.theme(Theme.DARK),
                v -> v.theme(Theme.LIGHT),
                v -> v.layout("network"),
                v -> v.layout("map"),
                v -> v.context(!v.look().context()),
                v -> v.toggleKind("arms"),
                v -> v.toggleStatus(Status.ACTIVE),
                v -> v.toggleScenario("buy"),
                v -> v.select(Ref.tie("t")),
                v -> v.focus("HUN"),
                v -> v.camera(new View.Camera(new Point(1, 2), 3)),
                v -> v.camera(null));
        return net.jqwik.api.Combinators.combine(changes, Arbitraries.integers().between(0, 3))
                .as(Act::new);
    }

    @Property(tries = 200)
    void everythingUndoneIsTheFirstViewAndRedoneTheLast(@ForAll @Size(max = 20) List<@From("acts") Act> acts) {
        ExplorerState state = new ExplorerState(Chronicle.EMPTY, OPENING);
        List<View> seen = new ArrayList<>(List.of(OPENING));
        for (Act act : acts) {
            act.on(state);
            if (!state.view().equals(seen.get(seen.size() - 1))) {
                seen.add(state.view());
            }
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            assertThat(state.view()).isEqualTo(seen.get(i));
            assertThat(state.index().scenarios()).isEqualTo(state.view().when().scenarios());
            assertThat(state.undoName().isPresent()).isEqualTo(i > 0);
            state.undo();
        }
        for (View view : seen) {
            assertThat(state.view()).isEqualTo(view);
            state.redo();
        }
        assertThat(state.redoName()).isEmpty();
    }
}
