package org.entente.search;

/** How well a word that was typed fits a word of a row, the best first. */
enum Match {
    /** The whole of a name, an alias or a code. */
    NAME(0),
    WORD(2),
    PREFIX(4),
    TYPO(6),
    /** A typo in what may be the beginning of a word. */
    TYPO_PREFIX(8),
    /** Letters within a word. */
    WITHIN(10);

    /** Even, so that one more can be added where only a row's small print fits. */
    private final int cost;

    Match(int cost) {
        this.cost = cost;
    }

    int cost() {
        return cost;
    }
}
