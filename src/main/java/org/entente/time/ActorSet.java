package org.entente.time;

import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** The actors of a moment on one day, in the order of the chronicle; it stays as it is when the moment moves. */
final class ActorSet extends AbstractSet<Actor> {
    private final Roster roster;
    private final LocalDate day;
    private final BitSet numbers;
    private final int size;

    /** Takes the numbers of the actors and keeps them. */
    ActorSet(Roster roster, LocalDate day, BitSet numbers) {
        this.roster = roster;
        this.day = day;
        this.numbers = numbers;
        this.size = numbers.cardinality();
    }

    LocalDate day() {
        return day;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(@Nullable Object o) {
        return o instanceof Actor actor && holds(actor);
    }

    private boolean holds(Actor actor) {
        int number = roster.number(actor);
        return number >= 0 && numbers.get(number);
    }

    @Override
    public Iterator<Actor> iterator() {
        return numbers.stream().mapToObj(roster::actor).iterator();
    }
}
