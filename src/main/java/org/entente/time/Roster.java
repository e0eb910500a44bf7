package org.entente.time;

import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Tie;

/** All actors and ties ever, numbered in the order of the chronicle. */
final class Roster {
    private final Actor[] actors;
    private final Tie[] ties;
    private final Ids actorIds;
    private final Ids tieIds;
    private final int[] from;
    private final int[] to;

    Roster(Chronicle chronicle) {
        actors = chronicle.actors().toArray(Actor[]::new);
        ties = chronicle.ties().toArray(Tie[]::new);
        actorIds = new Ids(chronicle.actors().stream().map(Actor::id).toList());
        tieIds = new Ids(chronicle.ties().stream().map(Tie::id).toList());
        from = new int[ties.length];
        to = new int[ties.length];
        for (int i = 0; i < ties.length; i++) {
            from[i] = actorIds.of(ties[i].from());
            to[i] = actorIds.of(ties[i].to());
        }
    }

    int actorCount() {
        return actors.length;
    }

    int tieCount() {
        return ties.length;
    }

    Actor actor(int number) {
        return actors[number];
    }

    Tie tie(int number) {
        return ties[number];
    }

    /** The number of the actor with this actor's id, -1 where there is none. */
    int number(Actor actor) {
        return actorIds.of(actor.id());
    }

    /** The number of the tie with this tie's id, -1 where there is none. */
    int number(Tie tie) {
        return tieIds.of(tie.id());
    }

    /** The number of the actor a tie runs from, -1 where the chronicle has no such actor. */
    int from(int tie) {
        return from[tie];
    }

    /** The number of the actor a tie runs to, -1 where the chronicle has no such actor. */
    int to(int tie) {
        return to[tie];
    }

    /** Whether the chronicle has both actors of a tie; a graph cannot hold the others. */
    boolean whole(int tie) {
        return from[tie] >= 0 && to[tie] >= 0;
    }
}
