package org.entente.time;

import java.util.Arrays;

/**
 * Which ties an actor ever has: compressed sparse rows, in each of which the ties that go out come first, then loops,
 * then the ties that come in, so that out, in and all are one stretch each.
 */
final class Adjacency {
    private final int[] ties;
    private final int[] start;
    private final int[] loops;
    private final int[] incoming;

    Adjacency(Roster roster) {
        int actors = roster.actorCount();
        int[] out = new int[actors];
        int[] loop = new int[actors];
        int[] in = new int[actors];
        for (int t = 0; t < roster.tieCount(); t++) {
            if (roster.whole(t)) {
                boolean looped = roster.from(t) == roster.to(t);
                (looped ? loop : out)[roster.from(t)]++;
                in[roster.to(t)] += looped ? 0 : 1;
            }
        }
        start = new int[actors + 1];
        loops = new int[actors];
        incoming = new int[actors];
        for (int a = 0; a < actors; a++) {
            loops[a] = start[a] + out[a];
            incoming[a] = loops[a] + loop[a];
            start[a + 1] = incoming[a] + in[a];
        }
        ties = new int[start[actors]];
        fill(roster);
    }

    private void fill(Roster roster) {
        int[] out = Arrays.copyOf(start, loops.length);
        int[] loop = loops.clone();
        int[] in = incoming.clone();
        for (int t = 0; t < roster.tieCount(); t++) {
            if (roster.whole(t)) {
                boolean looped = roster.from(t) == roster.to(t);
                ties[(looped ? loop : out)[roster.from(t)]++] = t;
                if (!looped) {
                    ties[in[roster.to(t)]++] = t;
                }
            }
        }
    }

    /** The number of the tie at a place within a stretch. */
    int tie(int place) {
        return ties[place];
    }

    Stretch all(int actor) {
        return new Stretch(start[actor], start[actor + 1]);
    }

    Stretch outgoing(int actor) {
        return new Stretch(start[actor], incoming[actor]);
    }

    Stretch incoming(int actor) {
        return new Stretch(loops[actor], start[actor + 1]);
    }

    Stretch loops(int actor) {
        return new Stretch(loops[actor], incoming[actor]);
    }

    /** Places from the first to before the last. */
    record Stretch(int first, int last) {}
}
