package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import javafx.stage.Stage;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.scene.Scene;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where all stand in a layout is found out in the background. */
@ExtendWith(ApplicationExtension.class)
class LayingTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ExplorerState state = new ExplorerState(record(), View.opening(DAY, null, null));
    private @Nullable MapCanvas made;

    @Start
    void start(Stage stage) {
        Motion still = new Motion();
        still.reducedProperty().set(true);
        made = new MapCanvas(state, new Tasks(background::add, Runnable::run), still, System::nanoTime);
        made.resize(400, 300);
    }

    private static Chronicle record() {
        Chronicle.Builder rows = new Chronicle.Builder();
        for (String id : List.of("A", "B")) {
            Actor.Profile profile = new Actor.Profile(id, List.of(), "", "", new Actor.Place(20, 45));
            rows.add(new Actor(
                    id, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE));
        }
        Tie.Link link = new Tie.Link("arms", "A", "B");
        rows.add(new Tie("t", link, new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE));
        return rows.build();
    }

    private MapCanvas canvas() {
        return Objects.requireNonNull(made);
    }

    /** Beats until nothing is left to do, with what runs in the background. */
    private void settle() {
        for (int i = 0; i < 6; i++) {
            canvas().pulse();
            while (!background.isEmpty()) {
                background.remove().run();
            }
        }
    }

    @Test
    void thePictureStaysUntilAllHaveAPlaceInTheNextLayout(FxRobot robot) {
        robot.interact(() -> {
            settle();
            Scene map = canvas().shown().orElseThrow();
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            canvas().pulse();
            assertThat(background).hasSize(1);
            assertThat(canvas().shown()).containsSame(map);
            settle();
            assertThat(canvas().shown().orElseThrow()).isNotEqualTo(map);
            assertThat(background).isEmpty();
        });
    }

    @Test
    void whoCancelsItIsAskedAgain(FxRobot robot) {
        robot.interact(() -> {
            Tasks tasks = new Tasks(background::add, Runnable::run);
            MapCanvas other = new MapCanvas(state, tasks, new Motion(), System::nanoTime);
            other.resize(400, 300);
            other.pulse();
            tasks.running().keySet().forEach(tasks::cancel);
            other.pulse();
            assertThat(tasks.running()).hasSize(1);
            while (!background.isEmpty()) {
                background.remove().run();
            }
            other.pulse();
            assertThat(tasks.running().keySet()).noneMatch(k -> k.startsWith("layout"));
        });
    }
}
