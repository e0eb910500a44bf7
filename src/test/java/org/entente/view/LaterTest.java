package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.entente.model.Chronicle;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the window can do without at first. */
@ExtendWith(ApplicationExtension.class)
class LaterTest {
    private final AtomicBoolean at = new AtomicBoolean();
    private final AtomicBoolean done = new AtomicBoolean();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new HBox()));
        Later.run(() -> done.set(true));
        at.set(done.get());
        stage.show();
    }

    @Test
    void itIsDoneOnceFramesWereDrawnAndNotAtOnce() throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done::get);
        assertThat(at).isFalse();
    }

    @Test
    void sidesThatAreHeldShowTabsAndNoPanelUntilTheyAreFilled(FxRobot robot) {
        robot.interact(() -> {
            ExplorerState state =
                    new ExplorerState(Chronicle.EMPTY, View.opening(LocalDate.of(2014, 6, 1), null, null));
            Tasks tasks = new Tasks(Runnable::run, Runnable::run);
            List<Panel> panels =
                    Panels.all(state, tasks, new Visits(state), Stories.of(state, tasks, StoryShelf.EMPTY));
            Docks docks = new Docks(panels, Memory.NONE);
            Node filter = panels.get(0).node();
            double width = docks.at(Side.LEFT).prefWidth(-1);
            docks.hold();
            assertThat(filter.getParent()).isNull();
            assertThat(docks.at(Side.LEFT).lookup("#tab-" + panels.get(0).id())).isNotNull();
            assertThat(docks.at(Side.LEFT).prefWidth(-1)).isEqualTo(width);
            docks.fill();
            assertThat(filter.getParent()).isNotNull();
        });
    }
}
