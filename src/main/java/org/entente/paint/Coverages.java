package org.entente.paint;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** Empty grids, about one for each processor, lent to whoever draws: a grid is as large as the band it serves. */
final class Coverages {
    private static final Queue<Coverage> FREE =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors() + 1);

    private Coverages() {}

    /**
     * An empty grid of so many columns and of some rows.
     *
     * @param top the first row
     * @param bottom the row after the last
     */
    static Coverage lend(int width, int top, int bottom) {
        Coverage known = FREE.poll();
        Coverage out = known == null ? new Coverage(width, top, bottom) : known;
        out.fit(width, top, bottom);
        return out;
    }

    /** Takes a grid back, which must be empty. */
    static void takeBack(Coverage grid) {
        var unused = FREE.offer(grid);
    }
}
