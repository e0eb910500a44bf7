package org.entente.view;

import java.util.function.LongSupplier;
import org.entente.paint.Dissolve;
import org.entente.paint.Rack;
import org.entente.paint.Sheet;
import org.entente.scene.Glide;
import org.entente.scene.Scene;
import org.entente.scene.Tempo;
import org.entente.state.Motion;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/**
 * Plays the way from one picture to the next by a clock: a frame shows what is due when it is drawn, so that a slow machine
 * shows fewer frames and is done at the same time.
 */
final class Glider {
    private static final double NANOS = 1e6;

    private final LongSupplier clock;
    private final Motion motion;
    private final Rack rack;
    private @Nullable Tempo wanted;
    private Glide.@Nullable Zoom zoom;
    private @Nullable Glide glide;
    private @Nullable Dissolve dissolve;
    private long started;

    /**
     * A glider at rest.
     *
     * @param clock nanoseconds since any moment
     * @param rack where its sheets come from
     */
    Glider(LongSupplier clock, Motion motion, Rack rack) {
        this.clock = clock;
        this.motion = motion;
        this.rack = rack;
    }

    /**
     * How a change of the view is to be shown: a step of what is played in stages, a new place of the nations on the way,
     * several days side by side in the place of one or the other way round by dissolving, everything else at once, which
     * is null.
     *
     * @param played whether it is a step of what is played
     */
    static @Nullable Tempo tempo(View before, View now, boolean played) {
        boolean several = !before.when().panel().isEmpty();
        boolean will = !now.when().panel().isEmpty();
        if (before.look().theme() != now.look().theme()) {
            return null;
        }
        if (several || will) {
            return several == will ? null : Tempo.DISSOLVE;
        }
        if (played) {
            return Tempo.STAGED;
        }
        boolean sameTies = before.when().equals(now.when()) && before.filter().equals(now.filter());
        boolean moved = !before.look().layout().equals(now.look().layout())
                || !before.subject().focused().equals(now.subject().focused());
        return sameTies && moved ? Tempo.SWITCH : null;
    }

    /** Ends what is played, and says how the next picture is to be reached; null at once. */
    void want(@Nullable Tempo tempo) {
        stop();
        wanted = motion.reduced() ? null : tempo;
        zoom = null;
    }

    /** The same where only the camera moved. */
    void zoom(Glide.Zoom way) {
        want(Tempo.ZOOM);
        zoom = way;
    }

    /** Whether the next picture is to be reached in stages. */
    boolean staged() {
        return Tempo.STAGED.equals(wanted);
    }

    boolean running() {
        return glide != null;
    }

    /** Begins to play towards a picture; false where it is to be shown at once. */
    boolean begin(@Nullable Scene from, Scene to, Sheet sheet) {
        Tempo tempo = wanted;
        wanted = null;
        if (tempo == null || from == null || from.width() != to.width() || from.height() != to.height()) {
            return false;
        }
        Glide next = new Glide(from, to, tempo, zoom);
        dissolve = new Dissolve(next, sheet, rack);
        glide = next;
        started = clock.getAsLong();
        return true;
    }

    /** Draws what is due; false once all is over and nothing was drawn. */
    boolean draw(Sheet sheet) {
        Glide now = glide;
        Dissolve drawn = dissolve;
        if (now == null || drawn == null) {
            return false;
        }
        double fraction = (clock.getAsLong() - started) / (now.tempo().milliseconds() * NANOS);
        if (fraction >= 1) {
            stop();
            return false;
        }
        drawn.draw(fraction, sheet);
        return true;
    }

    void stop() {
        if (dissolve != null) {
            dissolve.end();
        }
        glide = null;
        dissolve = null;
    }
}
