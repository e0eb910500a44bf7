package org.entente.time;

import java.util.Arrays;

/** A set of days, as the days on which it turns from not holding them to holding them and back, in rising order. */
final class DaySet {
    static final DaySet NEVER = new DaySet(new int[0]);
    static final DaySet ALWAYS = new DaySet(new int[] {Integer.MIN_VALUE});

    private final int[] turns;

    private DaySet(int[] turns) {
        this.turns = turns;
    }

    static DaySet of(boolean always) {
        return always ? ALWAYS : NEVER;
    }

    /** The days from one to another, the latter excluded. */
    static DaySet between(int from, int until) {
        return from >= until ? NEVER : new DaySet(new int[] {from, until});
    }

    /** The days that come from certain days on until the next; those before the first are not held. */
    static DaySet steps(int[] days, boolean[] held) {
        int[] out = new int[days.length];
        int size = 0;
        for (int i = 0; i < days.length; i++) {
            if (held[i] == (size % 2 == 0)) {
                out[size++] = days[i];
            }
        }
        return new DaySet(Arrays.copyOf(out, size));
    }

    boolean holds(int day) {
        int found = Arrays.binarySearch(turns, day);
        return (found >= 0 ? found + 1 : -found - 1) % 2 == 1;
    }

    boolean never() {
        return turns.length == 0;
    }

    boolean always() {
        return turns.length == 1 && turns[0] == Integer.MIN_VALUE;
    }

    int size() {
        return turns.length;
    }

    int turn(int i) {
        return turns[i];
    }

    DaySet or(DaySet other) {
        return always() || other.never() ? this : never() || other.always() ? other : merged(other, false);
    }

    DaySet and(DaySet other) {
        return always() || other.never() ? other : never() || other.always() ? this : merged(other, true);
    }

    DaySet not() {
        if (turns.length > 0 && turns[0] == Integer.MIN_VALUE) {
            return new DaySet(Arrays.copyOfRange(turns, 1, turns.length));
        }
        int[] out = new int[turns.length + 1];
        out[0] = Integer.MIN_VALUE;
        System.arraycopy(turns, 0, out, 1, turns.length);
        return new DaySet(out);
    }

    private DaySet merged(DaySet other, boolean both) {
        int[] out = new int[turns.length + other.turns.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < turns.length || j < other.turns.length) {
            int day = j == other.turns.length || (i < turns.length && turns[i] <= other.turns[j])
                    ? turns[i]
                    : other.turns[j];
            i += i < turns.length && turns[i] == day ? 1 : 0;
            j += j < other.turns.length && other.turns[j] == day ? 1 : 0;
            boolean here = i % 2 == 1;
            boolean there = j % 2 == 1;
            if ((both ? here && there : here || there) == (size % 2 == 0)) {
                out[size++] = day;
            }
        }
        return new DaySet(Arrays.copyOf(out, size));
    }
}
