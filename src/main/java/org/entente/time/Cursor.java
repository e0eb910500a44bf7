package org.entente.time;

import java.time.LocalDate;

/**
 * A place in time that moves cheaply: day by day by what changed, far by the nearest keyframe. It is used by one thread
 * at a time.
 */
public final class Cursor {
    private final Moment moment;

    Cursor(Moment moment) {
        this.moment = moment;
    }

    /**
     * Moves to a day. The moment is always the same object, a live view of this cursor: the next move changes it, and
     * iterators begun before are then void. {@link TimeIndex#at} gives moments to keep.
     */
    public Moment moveTo(LocalDate day) {
        moment.moveTo(day);
        return moment;
    }
}
