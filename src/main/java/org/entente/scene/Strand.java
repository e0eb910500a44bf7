package org.entente.scene;

import java.util.List;
import java.util.Optional;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of a picture: a tie, or several of one kind, direction and status between one pair that are drawn as a band.
 *
 * @param ties at least one
 * @param curve from rim to rim
 * @param rank how loudly it is drawn
 */
record Strand(List<Tie> ties, Trait trait, Breadth breadth, Curve curve, Rank rank) {

    /**
     * What its ties have in common.
     *
     * @param change how they differ between two days, null where one day is drawn
     */
    record Trait(TieKind kind, Status status, @Nullable Change change) {}

    /**
     * How broad it is.
     *
     * @param pixels at full rank
     * @param known whether that tells a strength
     */
    record Breadth(double pixels, boolean known) {}

    /** How loudly a strand is drawn. */
    enum Rank {
        /** Context around the subject. */
        QUIET,
        /** To an institution in the band beside the map, of which there are many. */
        MODEST,
        FULL
    }

    TieKind kind() {
        return trait.kind();
    }

    Status status() {
        return trait.status();
    }

    Optional<Change> change() {
        return Optional.ofNullable(trait.change());
    }

    boolean quiet() {
        return rank == Rank.QUIET;
    }

    Tie first() {
        return ties.get(0);
    }

    /** The tie, or where it is a band all ties of the pair. */
    Ref ref() {
        return ties.size() == 1 ? Ref.tie(first().id()) : Ref.bond(first().from(), first().to());
    }

    /** How far apart its ends are, in steps of 16 pixels. */
    int reach() {
        return (int) (curve.start().distance(curve.end()) / 16);
    }

    /** Line width in pixels. */
    double width() {
        return switch (rank) {
            case QUIET -> Math.min(breadth.pixels(), 1.6) * 0.6;
            case MODEST -> Math.min(breadth.pixels(), 2) * 0.65;
            case FULL -> breadth.pixels();
        };
    }
}
