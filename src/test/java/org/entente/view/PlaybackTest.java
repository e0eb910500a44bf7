package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.state.Stretch;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private static final Stretch WITHIN = new Stretch(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 1));
    private static final Playback STEADY = Playback.USUAL.resting(false);

    @Test
    void aFasterOneTakesMoreDaysAtATime() {
        assertThat(STEADY.tick(LocalDate.of(2014, 1, 5), WITHIN)).contains(LocalDate.of(2014, 1, 14));
        assertThat(STEADY.speed(2).tick(LocalDate.of(2014, 1, 5), WITHIN)).contains(LocalDate.of(2014, 1, 23));
    }

    @Test
    void itEndsOnTheLastDayOrBeginsAgain() {
        assertThat(STEADY.tick(LocalDate.of(2014, 2, 27), WITHIN)).contains(WITHIN.to());
        assertThat(STEADY.tick(WITHIN.to(), WITHIN)).isEmpty();
        assertThat(STEADY.looping(true).tick(WITHIN.to(), WITHIN)).contains(WITHIN.from());
    }

    @Test
    void fromOutsideItGoesToTheFirstDay() {
        assertThat(STEADY.tick(LocalDate.of(2010, 1, 1), WITHIN)).contains(WITHIN.from());
        assertThat(STEADY.tick(LocalDate.of(2020, 1, 1), WITHIN)).contains(WITHIN.from());
    }

    @Test
    void aSpeedIsSaidInTimes() {
        assertThat(Playback.SPEEDS).map(Playback::text).containsExactly("½×", "1×", "2×", "4×");
    }
}
