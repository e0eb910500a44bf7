package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What holds for every panel. */
@ExtendWith(ApplicationExtension.class)
class EveryPanelTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 8);

    @Test
    void hasAnIdATitleAndANodeAndSurvivesEverySelection(FxRobot robot) throws Exception {
        Chronicle bundled = Bundled.chronicle();
        for (Chronicle chronicle : List.of(Chronicle.EMPTY, bundled)) {
            robot.interact(() -> {
                ExplorerState state = new ExplorerState(chronicle, View.opening(DAY, "SRB", null));
                List<Panel> panels = Panels.all(
                        state,
                        new Tasks(Runnable::run, Runnable::run),
                        new Visits(state),
                        Stories.of(state, new Tasks(Runnable::run, Runnable::run), StoryShelf.EMPTY));
                assertThat(panels).extracting(Panel::id).doesNotHaveDuplicates();
                for (Ref ref : List.of(
                        Ref.actor("RUS"),
                        Ref.bond("RUS", "SRB"),
                        Ref.tie("arms-rus-srb-contracts-terminated"),
                        Ref.event("2025-01-08-deliveries-from-russia-impossible"),
                        Ref.source("tass-2017-971755"),
                        Ref.event("no-such-event"))) {
                    state.change("select", v -> v.select(ref));
                }
                for (Panel panel : panels) {
                    assertThat(panel.title()).isNotBlank();
                    assertThat(panel.node().getId()).isEqualTo(panel.id());
                }
            });
        }
    }
}
