package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whether pictures move is chosen in the window, and what they move between keeps what is looked at. */
@ExtendWith(ApplicationExtension.class)
class MotionJourneyTest {
    private static final LocalDate STORY = LocalDate.of(2025, 1, 8);

    private final Motion motion = new Motion();
    private ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(STORY, null, null));

    @Start
    void start(Stage stage) throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        state = new ExplorerState(chronicle, Opening.of(chronicle, STORY));
        new Window(state, new Tasks(Runnable::run, Platform::runLater), motion).show(stage);
    }

    @Test
    void theMenuReducesMotionAndAllowsItAgain(FxRobot robot) {
        View before = state.view();
        robot.clickOn("#menu").clickOn("#reduce-motion");
        assertThat(motion.reduced()).isTrue();
        robot.clickOn("#menu").clickOn("#reduce-motion");
        assertThat(motion.reduced()).isFalse();
        assertThat(state.view()).isEqualTo(before);
        assertThat(state.undoName()).isEmpty();
    }

    @Test
    void fromViewToViewTheDayTheFilterAndTheSelectionStay(FxRobot robot) {
        robot.clickOn("#kind-energy");
        View before = state.view();
        for (String layout : new String[] {"network", "ego", "matrix", "lanes", "map"}) {
            robot.clickOn("#layout-" + layout);
            assertThat(state.view()).isEqualTo(before.layout(layout));
        }
        assertThat(before.filter().hiddenKinds()).containsExactly("energy");
        assertThat(before.subject().selected()).isPresent();
        assertThat(state.view().day()).isEqualTo(STORY);
    }
}
