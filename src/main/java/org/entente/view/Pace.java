package org.entente.view;

import java.util.function.LongSupplier;

/**
 * Decides what to draw next. A picture that is quick to draw is drawn whole and at once. One that is not is sketched while
 * it changes, and drawn whole in the background once it has rested.
 */
final class Pace {
    /** How long the window may be held up by drawing, in nanoseconds. */
    static final long QUICK = 25_000_000;

    /** For how long nothing must have changed before a slow picture is drawn whole, in nanoseconds. */
    static final long REST = 60_000_000;

    /** What a tie is thought to cost before anything was drawn, in nanoseconds. */
    private static final double TIE = 6_000;

    /** A picture with fewer ties is thought to cost as much as one with so many. */
    private static final int LEAST = 300;

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
    private long lastChange;

    /** What a tie cost in the last two whole pictures, in nanoseconds. */
    private double cost = TIE;

    private double costBefore = TIE;
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
        changed = true;
        lastChange = clock.getAsLong();
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
        if (!sketching && !finishing && expected(ties) <= QUICK) {
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
        if (!changed && !sketching && !finishing && clock.getAsLong() - lastChange >= REST) {
            unfinished = false;
            finishing = true;
            return Step.WHOLE_LATER;
        }
        return Step.NOTHING;
    }

    /** By the quicker of the last two pictures: one may have been held up by something else. */
    private double expected(int ties) {
        return Math.min(cost, costBefore) * Math.max(LEAST, ties);
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

    /** A whole picture of so many ties took so long. */
    void took(long nanoseconds, int ties) {
        costBefore = cost;
        cost = (double) nanoseconds / Math.max(LEAST, ties);
    }
}
