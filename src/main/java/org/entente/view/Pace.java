package org.entente.view;

import java.util.function.LongSupplier;

/**
 * Decides what to draw next. A picture that is quick to draw is drawn whole and at once. One that is not is sketched while
 * it changes, and drawn whole in the background once it has rested; after a single change that is at once.
 */
final class Pace {
    /** How long the window may be held up by drawing, in nanoseconds. */
    static final long QUICK = 30_000_000;

    /** The same for a picture that has nothing in common with the one before. */
    static final long STALL = 100_000_000;

    /** For how long nothing must have changed before a slow picture is drawn whole, in nanoseconds. */
    static final long REST = 20_000_000;

    /** What a tie is thought to cost before anything was drawn, in nanoseconds. */
    private static final double TIE = 6_000;

    /** A picture with fewer ties is thought to cost as much as one with so many. */
    private static final int LEAST = 300;

    /** A change so long after the one before is no motion, and need not rest, in nanoseconds. */
    static final long ALONE = 120_000_000;

    /** After so long without a change nobody is expected to move the picture soon, in nanoseconds. */
    static final long IDLE = 8_000_000_000L;

    /** What to do. */
    enum Step {
        NOTHING,
        /** Draw the whole picture on this thread. */
        WHOLE_NOW,
        /** Draw a sketch in the background. */
        SKETCH,
        /** Draw the whole picture in the background. */
        WHOLE_LATER
    }

    private final LongSupplier clock;
    private boolean changed;
    private boolean unfinished;
    private boolean idle;
    private long lastChange;
    private long rest = REST;

    /** What a tie cost in the last two whole pictures, in nanoseconds. */
    private double cost = TIE;

    private double costBefore = TIE;

    /** What a tie cost in the last two pictures of which all was drawn, in nanoseconds. */
    private double anew = TIE;

    private double anewBefore = TIE;

    private boolean sketching;
    private boolean finishing;

    /**
     * A pace at rest.
     *
     * @param clock nanoseconds since any moment
     */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /** The picture is not what it was. */
    void changed() {
        long now = clock.getAsLong();
        rest = now - lastChange >= ALONE ? 0 : REST;
        changed = true;
        idle = false;
        lastChange = now;
    }

    /** Whether it begins to idle: true once after each motion that is long over. */
    boolean idles() {
        if (idle || owes() || sketching || clock.getAsLong() - lastChange < IDLE) {
            return false;
        }
        idle = true;
        return true;
    }

    boolean isChanged() {
        return changed;
    }

    /** Whether the whole picture of how things are now has yet to be shown. */
    boolean owes() {
        return changed || unfinished || finishing;
    }

    /**
     * What to do now; it counts as begun.
     *
     * @param ties how many ties the picture holds
     */
    Step next(int ties) {
        if (!changed && !unfinished) {
            return Step.NOTHING;
        }
        if (!sketching && !finishing && quick(ties)) {
            changed = false;
            unfinished = false;
            return Step.WHOLE_NOW;
        }
        if (changed && !sketching) {
            changed = false;
            unfinished = true;
            sketching = true;
            return Step.SKETCH;
        }
        if (!changed && !sketching && !finishing && clock.getAsLong() - lastChange >= rest) {
            unfinished = false;
            finishing = true;
            return Step.WHOLE_LATER;
        }
        return Step.NOTHING;
    }

    /** By the quicker of the last two pictures: one may have been held up by something else. */
    private boolean quick(int ties) {
        int counted = Math.max(LEAST, ties);
        return Math.min(cost, costBefore) * counted <= QUICK && Math.min(anew, anewBefore) * counted <= STALL;
    }

    /** A sketch came out, or came to nothing. */
    void sketched() {
        sketching = false;
    }

    /** A whole picture came out of the background; false where it shows what is no longer so. */
    boolean finished() {
        finishing = false;
        return !changed && !unfinished;
    }

    /**
     * A whole picture of so many ties took so long.
     *
     * @param all whether all of it was drawn, not only what changed
     */
    void took(long nanoseconds, int ties, boolean all) {
        costBefore = cost;
        cost = (double) nanoseconds / Math.max(LEAST, ties);
        anewBefore = all ? anew : anewBefore;
        anew = all ? cost : anew;
    }
}
