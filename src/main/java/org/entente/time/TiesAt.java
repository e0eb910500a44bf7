package org.entente.time;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.entente.model.Tie;

/** The ties of a moment at one actor: those of a stretch of its row that are held; it follows a moment that moves. */
final class TiesAt extends AbstractSet<Tie> {
    private final Roster roster;
    private final Adjacency rows;
    private final Adjacency.Stretch stretch;
    private final IntPredicate held;

    TiesAt(Roster roster, Adjacency rows, Adjacency.Stretch stretch, IntPredicate held) {
        this.roster = roster;
        this.rows = rows;
        this.stretch = stretch;
        this.held = held;
    }

    private int place(int from) {
        int place = from;
        while (place < stretch.last() && !held.test(rows.tie(place))) {
            place++;
        }
        return place;
    }

    @Override
    public int size() {
        int out = 0;
        for (int i = stretch.first(); i < stretch.last(); i++) {
            out += held.test(rows.tie(i)) ? 1 : 0;
        }
        return out;
    }

    @Override
    public boolean isEmpty() {
        return place(stretch.first()) == stretch.last();
    }

    @Override
    public Iterator<Tie> iterator() {
        return new Iterator<>() {
            private int next = place(stretch.first());

            @Override
            public boolean hasNext() {
                return next < stretch.last();
            }

            @Override
            public Tie next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Tie tie = roster.tie(rows.tie(next));
                next = place(next + 1);
                return tie;
            }
        };
    }
}
