package org.entente.scene;

/**
 * When in a transition marks go that are no longer there, others move, and new ones come.
 *
 * @param milliseconds how long all of it takes
 */
public record Tempo(double milliseconds, Part going, Part moving, Part coming) {
    /** From one view to another: all at once. */
    public static final Tempo SWITCH = new Tempo(350, new Part(0, 0.5), new Part(0, 1), new Part(0.5, 1));

    /** Nearer or further away. */
    public static final Tempo ZOOM = new Tempo(220, new Part(0, 0.5), new Part(0, 1), new Part(0.5, 1));

    /** Into or out of several days side by side: nothing moves, the whole of one picture dissolves into the other. */
    public static final Tempo DISSOLVE = new Tempo(250, new Part(0, 1), new Part(0, 1), new Part(0, 1));

    /** From one event to the next: 150 ms in which ties go, 350 in which others change, 250 in which new ones come. */
    public static final Tempo STAGED = new Tempo(750, new Part(0, 0.2), new Part(0.2, 2 / 3.0), new Part(2 / 3.0, 1));

    /** A part of the time, its start and end as fractions of the whole. */
    public record Part(double from, double to) {
        /** How much of it is over, 0 to 1, at a fraction of the whole. */
        double done(double fraction) {
            return Math.max(0, Math.min(1, (fraction - from) / (to - from)));
        }
    }

    /** How much is still seen of what goes. */
    double left(double fraction) {
        return 1 - going.done(fraction);
    }

    /** How far on its way is what moves: slow at both ends. */
    double moved(double fraction) {
        double done = moving.done(fraction);
        return done * done * (3 - 2 * done);
    }

    /** How much is seen of what comes. */
    double come(double fraction) {
        return coming.done(fraction);
    }

    /** The same for what is written around the picture, which does not wait for what moves. */
    Tempo writing() {
        double length = coming.to() - coming.from();
        return new Tempo(milliseconds, going, moving, new Part(going.to(), Math.min(1, going.to() + length)));
    }
}
