package org.entente.view;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.entente.state.ExplorerState;

/** Walks from event to event by itself, resting on each, and stops at the last. */
public final class Player {
    private static final Duration REST = Duration.millis(1400);

    private final ExplorerState state;
    private final Timeline timeline;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();

    private boolean stepping;

    public Player(ExplorerState state) {
        this.state = state;
        timeline = new Timeline(new KeyFrame(REST, e -> step()));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Starts or pauses; the first step comes at once. */
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            playing.set(true);
            timeline.playFromStart();
            step();
        }
    }

    /** Whether the change under way is a step of what is played. */
    public boolean stepping() {
        return stepping;
    }

    public void pause() {
        playing.set(false);
        timeline.stop();
    }

    private void step() {
        if (Navigation.hasNext(state)) {
            stepping = true;
            try {
                Navigation.next(state);
            } finally {
                stepping = false;
            }
        } else {
            pause();
        }
    }
}
