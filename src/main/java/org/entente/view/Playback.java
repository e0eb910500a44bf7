package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.state.Stretch;

/**
 * How time is played.
 *
 * @param speed 1 for the usual one
 * @param resting whether it goes from event to event and rests on each, rather than day by day
 * @param looping whether it begins again at the end
 */
record Playback(double speed, boolean resting, boolean looping) {
    static final Playback USUAL = new Playback(1, true, false);

    /** The speeds to choose from. */
    static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

    /** Days that pass in one tick at the usual speed. */
    private static final double DAYS = 9;

    Playback speed(double next) {
        return new Playback(next, resting, looping);
    }

    Playback resting(boolean next) {
        return new Playback(speed, next, looping);
    }

    Playback looping(boolean next) {
        return new Playback(speed, resting, next);
    }

    /** The day of the next tick, day by day within a stretch; empty where it is over. */
    Optional<LocalDate> tick(LocalDate day, Stretch within) {
        if (!within.contains(day)) {
            return Optional.of(within.from());
        }
        if (day.equals(within.to())) {
            return looping ? Optional.of(within.from()) : Optional.empty();
        }
        LocalDate next = day.plusDays(Math.max(1, Math.round(DAYS * speed)));
        return Optional.of(next.isAfter(within.to()) ? within.to() : next);
    }

    /** "½×", "2×". */
    static String text(double speed) {
        return speed == 0.5 ? "½×" : Math.round(speed) + "×";
    }
}
