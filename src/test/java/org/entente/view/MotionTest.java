package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javafx.stage.Stage;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Ref;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picture of very many ties is sketched while it moves, and whole again when it rests. */
@ExtendWith(ApplicationExtension.class)
class MotionTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
    private static final int ACTORS = 200;

    /** So many that no machine draws them within the time a picture may hold the window up. */
    private static final int TIES = 20_000;

    private final AtomicLong now = new AtomicLong(1);
    private final Chronicle chronicle = crowd();
    private final ExplorerState state = new ExplorerState(chronicle, View.opening(DAY, null, null));
    private @Nullable MapCanvas made;

    @Start
    void start(Stage stage) {
        state.change("Layout", v -> v.layout("map"));
        MapCanvas canvas = new MapCanvas(state, new Tasks(Runnable::run, Runnable::run), now::get);
        canvas.resize(800, 600);
        made = canvas;
    }

    private MapCanvas canvas() {
        return Objects.requireNonNull(made);
    }

    private static Chronicle crowd() {
        Random random = new Random(3);
        Chronicle.Builder rows = new Chronicle.Builder();
        for (int a = 0; a < ACTORS; a++) {
            Actor.Profile profile = new Actor.Profile("Land " + a, List.of(), "", "", place(random));
            rows.add(new Actor(
                    "A" + a, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE));
        }
        for (int t = 0; t < TIES; t++) {
            Tie.Link link = new Tie.Link("arms", "A" + random.nextInt(ACTORS), "A" + random.nextInt(ACTORS));
            rows.add(new Tie("T" + t, link, new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE));
        }
        return rows.build();
    }

    private static Actor.Place place(Random random) {
        return new Actor.Place(-170 + 340 * random.nextDouble(), -50 + 110 * random.nextDouble());
    }

    private List<String> shown() {
        return canvas().shown().stream()
                .flatMap(s -> s.layers().stream())
                .map(Layer::name)
                .toList();
    }

    private void rest() {
        now.addAndGet(Pace.REST);
        canvas().pulse();
    }

    @Test
    void aSketchIsShownAtOnceAndTheWholeWhenItRests(FxRobot robot) {
        robot.interact(() -> {
            state.preview(v -> v.day(DAY.plusDays(1)));
            canvas().pulse();
            assertThat(shown()).contains(Layer.SKETCH);
            canvas().pulse();
            assertThat(shown()).contains(Layer.SKETCH);
            rest();
            assertThat(shown()).contains("ties").doesNotContain(Layer.SKETCH);
            Scene whole = canvas().shown().orElseThrow();
            Sheet alone = new Sheet(800, 600, 1);
            assertThat(canvas().sheet().pixels())
                    .isEqualTo(
                            new Easel().make(whole, alone, () -> false).sheet().pixels());
        });
    }

    @Test
    void everyChangeMovesTheRestBackAndFullDetailComesAgain(FxRobot robot) {
        robot.interact(() -> {
            canvas().pulse();
            rest();
            int[] before = canvas().sheet().pixels().clone();
            state.preview(v -> v.day(DAY.plusDays(1)));
            canvas().pulse();
            assertThat(shown()).contains(Layer.SKETCH);
            now.addAndGet(Pace.REST / 2);
            state.preview(v -> v.day(DAY));
            canvas().pulse();
            now.addAndGet(Pace.REST / 2);
            canvas().pulse();
            assertThat(shown()).contains(Layer.SKETCH);
            now.addAndGet(Pace.REST / 2);
            canvas().pulse();
            assertThat(shown()).doesNotContain(Layer.SKETCH);
            assertThat(canvas().sheet().pixels()).isEqualTo(before);
        });
    }

    @Test
    void whatIsExportedIsNeverASketch(FxRobot robot) {
        robot.interact(() -> {
            canvas().pulse();
            assertThat(shown()).contains(Layer.SKETCH);
            assertThat(canvas().scene().orElseThrow().layers())
                    .extracting(Layer::name)
                    .contains("ties", "labels")
                    .doesNotContain(Layer.SKETCH);
        });
    }

    @Test
    void hoveringAndLeavingRestoresThePicture(FxRobot robot) {
        robot.interact(() -> {
            canvas().pulse();
            rest();
            int[] before = canvas().sheet().pixels().clone();
            canvas().hover(Ref.actor("A1"));
            assertThat(canvas().sheet().pixels()).isNotEqualTo(before);
            canvas().hover(Ref.actor("A2"));
            canvas().hover(null);
            assertThat(canvas().sheet().pixels()).isEqualTo(before);
        });
    }

    @Test
    void anotherLayoutIsReachedOnTheWayAsASketchAndThenDrawnWhole(FxRobot robot) {
        robot.interact(() -> {
            canvas().pulse();
            rest();
            state.change("Layout", v -> v.layout("network"));
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            now.addAndGet(200_000_000);
            canvas().pulse();
            assertThat(canvas().gliding()).isTrue();
            now.addAndGet(150_000_000);
            canvas().pulse();
            assertThat(canvas().gliding()).isFalse();
            assertThat(shown()).contains(Layer.SKETCH);
            rest();
            assertThat(shown()).contains("ties").doesNotContain(Layer.SKETCH);
            Sheet alone = new Sheet(800, 600, 1);
            new Easel().draw(canvas().shown().orElseThrow(), alone, () -> false);
            assertThat(canvas().sheet().pixels()).isEqualTo(alone.pixels());
        });
    }
}
