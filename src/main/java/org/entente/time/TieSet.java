package org.entente.time;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** All ties of a moment in the order of the chronicle; it follows a moment that moves. */
final class TieSet extends AbstractSet<Tie> {
    private final Roster roster;
    private final LiveTies live;

    TieSet(Roster roster, LiveTies live) {
        this.roster = roster;
        this.live = live;
    }

    @Override
    public int size() {
        return live.count();
    }

    @Override
    public boolean contains(@Nullable Object o) {
        return o instanceof Tie tie && holds(tie);
    }

    private boolean holds(Tie tie) {
        int number = roster.number(tie);
        return number >= 0 && live.holds(number);
    }

    @Override
    public Iterator<Tie> iterator() {
        return new Iterator<>() {
            private int next = live.next(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public Tie next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                Tie tie = roster.tie(next);
                next = live.next(next + 1);
                return tie;
            }
        };
    }
}
