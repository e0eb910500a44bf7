package org.entente.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Stretch;

/**
 * Plays time by itself, from event to event with a rest on each or day by day, within the range where one is marked, and
 * stops at the end or begins again.
 */
public final class Player {
    private static final Duration REST = Duration.millis(1400);
    private static final Duration TICK = Duration.millis(100);

    /** The highest speed at which the rest on an event leaves time to stage its change. */
    private static final double STAGED = 2;

    private final ExplorerState state;
    private final Timeline rests = endless(REST, this::step);
    private final Timeline ticks = endless(TICK, this::tick);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final SimpleObjectProperty<Playback> playback = new SimpleObjectProperty<>(Playback.USUAL);

    private boolean stepping;

    public Player(ExplorerState state) {
        this.state = state;
        playback.addListener((o, before, now) -> {
            if (playing.get()) {
                halt();
                start();
            }
        });
    }

    private static Timeline endless(Duration pause, Runnable action) {
        Timeline out = new Timeline(new KeyFrame(pause, e -> action.run()));
        out.setCycleCount(Animation.INDEFINITE);
        return out;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** How it plays. */
    SimpleObjectProperty<Playback> playbackProperty() {
        return playback;
    }

    /** Starts or pauses; the first step comes at once. */
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            playing.set(true);
            start();
            now();
        }
    }

    private void start() {
        Timeline timeline = playback.get().resting() ? rests : ticks;
        timeline.setRate(playback.get().resting() ? playback.get().speed() : 1);
        timeline.playFromStart();
    }

    private void now() {
        if (playback.get().resting()) {
            step();
        } else {
            tick();
        }
    }

    /** Whether the change under way is a step of what is played, with time to stage it. */
    public boolean stepping() {
        return stepping;
    }

    public void pause() {
        playing.set(false);
        halt();
    }

    private void halt() {
        boolean gliding = ticks.getStatus() == Animation.Status.RUNNING;
        rests.stop();
        ticks.stop();
        if (gliding) {
            state.commit(Texts.of("steps.play"));
        }
    }

    /** What is played: the range that is marked, except while its ends are compared, or all time. */
    private Stretch within() {
        Stretch whole = new Stretch(state.index().first(), state.index().last());
        return state.view().when().compared().isPresent()
                ? whole
                : state.view().when().marked().orElse(whole);
    }

    private void tick() {
        Optional<LocalDate> next = playback.get().tick(state.view().day(), within());
        next.ifPresent(day -> state.preview(v -> Navigation.at(v, day)));
        if (next.isEmpty()) {
            pause();
        }
    }

    private void step() {
        Stretch within = within();
        if (!within.contains(state.view().day())) {
            Navigation.day(state, Texts.of("steps.play"), within.from());
        } else if (Navigation.nextWithin(state, within)) {
            stepping = playback.get().speed() <= STAGED;
            try {
                Navigation.next(state);
            } finally {
                stepping = false;
            }
        } else if (playback.get().looping()) {
            Navigation.day(state, Texts.of("steps.play-again"), within.from());
        } else {
            pause();
        }
    }
}
