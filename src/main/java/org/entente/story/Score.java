package org.entente.story;

/** How many answers were right, of how many. */
public record Score(int right, int of) {
    public static final Score NONE = new Score(0, 0);

    public Score plus(Score other) {
        return new Score(right + other.right, of + other.of);
    }
}
